import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { badgesBlock } from './badges-block.ts';
import { factsLine } from './facts-line.ts';
import { fitNameAndDescription, NAME_TO_WORDS } from './fit-name-and-description.ts';
import { fitRows } from './fit-rows.ts';
import type { Geometry } from './geometry.ts';
import { type Block, type Column, ornamentBlock, type Spacing, textBlock } from './label-blocks.ts';
import { rowsBlock } from './rows-block.ts';
import { reachOf } from './script-reach.ts';
import { tidied } from './text-pieces.ts';
import type { LayoutStyle } from './theme.ts';
import { groundOfBrand, STACKED, type Stacked } from './theme-style.ts';
import { ticketBlock } from './ticket-block.ts';
import type { SetText, Typesetter } from './type-setting.ts';

/** Blocks that are never left out if the label has them: brand, price, origin, small print. */
export type FixedBlocks = Readonly<Partial<Record<Stacked, (spacing: Spacing) => Block>>>;

/** What is fixed before the rest of the label is filled. */
export interface LabelFrame {
  readonly column: Column;
  /** The maximum height of all blocks together. */
  readonly height: number;
  readonly fixed: FixedBlocks;
}

/** The gap before each kind of block as a factor of the theme's gap, and its share of the spare height. */
const SPACING: Readonly<Record<Stacked, Spacing>> = {
  brand: { gap: 0.6, loose: 0.4 },
  origin: { gap: 0.6, loose: 0.4 },
  name: { gap: 0.75, loose: 1 },
  ornament: { gap: 0.6, loose: 0.4 },
  words: { gap: 0.6, loose: 0.4 },
  badges: { gap: 0.8, loose: 0.8 },
  price: { gap: 0.85, loose: 0.8 },
  rows: { gap: 0.9, loose: 1.1 },
  footnote: { gap: 0.6, loose: 0.4 },
};

/** Factor of the gap between name and description when there is no ornament between them. */
const UNPARTED = 1.4;

/** The least gap between a sign with the brand and the name below it, as a factor of the theme's gap: a sign has a shadow. */
const UNDER_SIGN = 1.3;

/** The part of the gap above the first block that tall letters may use. */
const FREE_HEAD = 0.7;

type Blocks = Readonly<Partial<Record<Stacked, Block>>>;

interface Filling {
  readonly label: LabelContent;
  readonly geometry: Geometry;
  readonly style: Pick<LayoutStyle, 'stack' | 'rows' | 'faces' | 'brand'>;
  readonly frame: LabelFrame;
  readonly type: Typesetter;
  /** `free` is the empty space above the first block, in addition to its gap. */
  readonly spacingOf: (kind: Stacked) => Spacing & { readonly free: number };
}

const heightTaken = (blocks: readonly (Block | undefined)[]): number =>
  blocks.reduce((sum, block) => sum + (block ? block.gap + block.height : 0), 0);

/** The most lines of facts that are written as quiet lines of text because they have no room as columns or boxes. */
const MOST_QUIET_LINES = 4;

/** Returns the block of facts, or the ticket with facts and price, and how many facts are left out. */
function rowsOf(filling: Filling, available: number): { block: Block | undefined; missing: number } {
  const { label, geometry, style, frame, type, spacingOf } = filling;
  const { column } = frame;
  const spacing = spacingOf('rows');
  if (geometry.price.at === 'ticket') {
    const inside = { column, height: available, spacing };
    return ticketBlock(label, geometry, style.faces.price, inside, type);
  }
  const { rows } = label;
  const extent = { width: column.width, height: available };
  const quiet = (spec: Geometry['rows']) => {
    const line = factsLine(rows, spec, extent, { column, spacing }, type);
    return { block: line?.block, missing: rows.length - (line?.shown ?? 0) };
  };
  // A ticket shows facts and price; without the price the facts are text.
  if (style.rows.as === 'line' || style.rows.as === 'ticket') return quiet(geometry.rows);
  const set = fitRows(rows, geometry.rows, extent, type);
  const missing = rows.length - (set?.lines.reduce((sum, line) => sum + line.length, 0) ?? 0);
  const usual = { block: set && rowsBlock(set, geometry.rows, style.rows.as, column, spacing), missing };
  if (missing === 0) return usual;
  const { least } = geometry.rows.value;
  const small = { largest: least, least };
  const shorter = quiet({ ...geometry.rows, value: small, lines: MOST_QUIET_LINES });
  return shorter.missing < missing ? shorter : usual;
}

/** Returns the spacing of a text whose letters may rise above its capitals but must not touch the block above it. */
function clearOf(spacing: Spacing & { readonly free: number }, text: string, size: number): Spacing {
  const { rise, capital } = reachOf(text);
  return { ...spacing, gap: Math.max(spacing.gap, (rise - capital) * size - spacing.free) };
}

/**
 * What weighs how much among what is left out: a fact, the whole description, a description that ends in "…" or earlier, and
 * a name that is too small for its description.
 */
const WEIGHT = { fact: 10, words: 8, ellipsis: 4, shortened: 2, lowName: 1 } as const;

/** Returns how much of a description is left out: nothing, its end, or all of it. */
function missingWords(description: string, set: SetText | undefined): number {
  const whole = tidied(description);
  if (whole === '') return 0;
  if (!set) return WEIGHT.words;
  const said = tidied(set.lines.map(({ text }) => text).join(' '));
  if (said.endsWith('…') && !whole.endsWith('…')) return WEIGHT.ellipsis;
  return said.replaceAll(' ', '').length < whole.replaceAll(' ', '').length ? WEIGHT.shortened : 0;
}

interface Attempt {
  readonly blocks: Blocks;
  /** The weight of everything that is left out. */
  readonly missing: number;
}

/** Returns all blocks with these badges, or without badges. */
function attempt(filling: Filling, badges: Block | undefined): Attempt | undefined {
  const { label, geometry, style, frame, type, spacingOf } = filling;
  const { column } = frame;
  const fixed = STACKED.flatMap((kind) => {
    const make = frame.fixed[kind];
    return make ? [[kind, make(spacingOf(kind))] as const] : [];
  });
  const name = clearOf(spacingOf('name'), label.name, geometry.name.largest);
  const usual = spacingOf('words');
  const parted = geometry.ornament.height > 0 ? usual : { ...usual, gap: usual.gap * UNPARTED };
  const body = clearOf(parted, label.description, geometry.words.largest);
  const available = frame.height - heightTaken([...fixed.map(([, block]) => block), badges]) - name.gap;
  const { capital, hang, leading } = reachOf(label.name);
  const keeps = geometry.name.least * (capital + hang + Math.max(leading, geometry.name.leading));
  const rows = rowsOf(filling, available - keeps - 2 * spacingOf('rows').gap);
  const ornament = geometry.ornament.height > 0 ? geometry.ornament : undefined;
  const divider = ornament && ornamentBlock(ornament, column, spacingOf('ornament'));
  const between = body.gap + heightTaken([divider]);
  const specs = { name: geometry.name, words: geometry.words, face: style.faces.name };
  const forText = { width: column.width, height: available - heightTaken([rows.block]) };
  const text = fitNameAndDescription(label, specs, forText, between, type);
  if (!text) return undefined;
  const blocks: Blocks = {
    ...Object.fromEntries(fixed),
    name: textBlock(text.name, 'name', column, name),
    ...(text.description && divider && { ornament: divider }),
    ...(text.description && { words: textBlock(text.description, 'body', column, body) }),
    ...(badges && { badges }),
    ...(rows.block && { rows: rows.block }),
  };
  const low = text.description && text.name.size < NAME_TO_WORDS * text.description.size;
  const missing =
    WEIGHT.fact * rows.missing +
    missingWords(label.description, text.description) +
    (low === true ? WEIGHT.lowName : 0);
  return { blocks, missing };
}

/** The distances of a label on which otherwise something would be left out, as a part of the usual ones. */
const CLOSER = 0.7;

/** Returns the filling without ornament and origin, with its blocks closer together. */
function closer(filling: Filling): Filling {
  const { frame, geometry, spacingOf } = filling;
  const { origin: _, ...fixed } = frame.fixed;
  return {
    ...filling,
    geometry: { ...geometry, ornament: { ...geometry.ornament, height: 0 } },
    frame: { ...frame, fixed },
    spacingOf: (kind) => ({ ...spacingOf(kind), gap: spacingOf(kind).gap * CLOSER }),
  };
}

/** Returns the attempt that leaves out less. */
const better = (one: Attempt | undefined, other: Attempt | undefined): Attempt | undefined =>
  !one || (other && other.missing < one.missing) ? other : one;

/** The blocks of a label, from top to bottom, and the weight of what has no room on it; 0 when everything is there. */
interface FilledLabel {
  readonly blocks: readonly Block[];
  readonly missing: number;
}

/**
 * Fills a label. When not everything fits, badges are left out first, then ornament and origin; facts become quiet lines of
 * text; then the description is shortened, facts are left out from the last, and the name is made smaller. Throws when not
 * even the name fits, which is an error of the theme.
 */
export function fillLabel(
  label: LabelContent,
  geometry: Geometry,
  style: Filling['style'],
  frame: LabelFrame,
  type: Typesetter,
): FilledLabel {
  const first = style.stack.find((kind) => kind === 'name' || frame.fixed[kind] !== undefined);
  const { head, block } = geometry.gaps;
  const above = style.stack[style.stack.indexOf('name') - 1];
  const underSign =
    above === 'brand' &&
    frame.fixed.brand !== undefined &&
    groundOfBrand(style.brand, geometry.brand) !== 'bare';
  const spacingOf: Filling['spacingOf'] = (kind) => {
    const { gap: usual, loose } = SPACING[kind];
    const gap = kind === 'name' && underSign ? UNDER_SIGN : usual;
    return kind === first ? { gap: 0, loose, free: head * FREE_HEAD } : { gap: gap * block, loose, free: 0 };
  };
  const filling: Filling = { label, geometry, style, frame, type, spacingOf };
  const badges = badgesBlock(label.badges ?? [], geometry.badges, frame.column, spacingOf('badges'), type);
  let best = badges && attempt(filling, badges);
  if (!best || best.missing >= WEIGHT.shortened) best = better(best, attempt(filling, undefined));
  if (!best || best.missing >= WEIGHT.shortened) best = better(best, attempt(closer(filling), undefined));
  if (!best) throw new Error('the name has no room on the label');
  const { blocks, missing } = best;
  return { blocks: style.stack.flatMap((kind) => blocks[kind] ?? []), missing };
}
