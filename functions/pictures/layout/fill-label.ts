import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { badgesBlock } from './badges-block.ts';
import { factsLine } from './facts-line.ts';
import { fitNameAndDescription } from './fit-name-and-description.ts';
import { fitRows } from './fit-rows.ts';
import type { Geometry } from './geometry.ts';
import { type Block, type Column, ornamentBlock, type Spacing, textBlock } from './label-blocks.ts';
import { rowsBlock } from './rows-block.ts';
import { reachOf } from './script-reach.ts';
import type { LayoutStyle } from './theme.ts';
import { STACKED, type Stacked } from './theme-style.ts';
import { ticketBlock } from './ticket-block.ts';
import type { Typesetter } from './type-setting.ts';

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

/** The part of the gap above the first block that tall letters may use. */
const FREE_HEAD = 0.7;

type Blocks = Readonly<Partial<Record<Stacked, Block>>>;

interface Filling {
  readonly label: LabelContent;
  readonly geometry: Geometry;
  readonly style: Pick<LayoutStyle, 'stack' | 'rows' | 'faces'>;
  readonly frame: LabelFrame;
  readonly type: Typesetter;
  /** `free` is the empty space above the first block, in addition to its gap. */
  readonly spacingOf: (kind: Stacked) => Spacing & { readonly free: number };
}

const heightTaken = (blocks: readonly (Block | undefined)[]): number =>
  blocks.reduce((sum, block) => sum + (block ? block.gap + block.height : 0), 0);

/** Returns the block of facts, or the ticket with facts and price; `all` tells whether every fact is shown. */
function rowsOf(filling: Filling, available: number): { block: Block | undefined; all: boolean } {
  const { label, geometry, style, frame, type, spacingOf } = filling;
  const { column } = frame;
  const spacing = spacingOf('rows');
  if (geometry.price.at === 'ticket') {
    const inside = { column, height: available, spacing };
    return { block: ticketBlock(label, geometry, style.faces.price, inside, type), all: true };
  }
  if (style.rows.as === 'line') {
    const extent = { width: column.width, height: available };
    const line = factsLine(label.rows, geometry.rows, extent, { column, spacing }, type);
    return { block: line?.block, all: (line?.shown ?? 0) === label.rows.length };
  }
  const set = fitRows(label.rows, geometry.rows, { width: column.width, height: available }, type);
  const shown = set?.lines.reduce((sum, line) => sum + line.length, 0) ?? 0;
  return {
    block: set && rowsBlock(set, geometry.rows, style.rows.as, column, spacing),
    all: shown === label.rows.length,
  };
}

/** Returns the spacing of a text whose letters may rise above its capitals but must not touch the block above it. */
function clearOf(spacing: Spacing & { readonly free: number }, text: string, size: number): Spacing {
  const { rise, capital } = reachOf(text);
  return { ...spacing, gap: Math.max(spacing.gap, (rise - capital) * size - spacing.free) };
}

/** Returns all blocks with these badges, or without badges; `whole` tells whether nothing was left out for them. */
function attempt(
  filling: Filling,
  badges: Block | undefined,
): { blocks: Blocks; whole: boolean } | undefined {
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
  return { blocks, whole: rows.all && (text.description !== undefined || label.description === '') };
}

/**
 * Returns the blocks of a label, from top to bottom. When not everything fits, the description is shortened, then badges
 * left out, then rows from the last, then the name made smaller. Throws when not even the name fits, which is an error of
 * the theme.
 */
export function fillLabel(
  label: LabelContent,
  geometry: Geometry,
  style: Filling['style'],
  frame: LabelFrame,
  type: Typesetter,
): readonly Block[] {
  const first = style.stack.find((kind) => kind === 'name' || frame.fixed[kind] !== undefined);
  const { head, block } = geometry.gaps;
  const spacingOf: Filling['spacingOf'] = (kind) => {
    const { gap, loose } = SPACING[kind];
    return kind === first ? { gap: 0, loose, free: head * FREE_HEAD } : { gap: gap * block, loose, free: 0 };
  };
  const filling: Filling = { label, geometry, style, frame, type, spacingOf };
  const badges = badgesBlock(label.badges ?? [], geometry.badges, frame.column, spacingOf('badges'), type);
  const withBadges = badges && attempt(filling, badges);
  const best = withBadges?.whole ? withBadges : attempt(filling, undefined);
  if (!best) throw new Error('the name has no room on the label');
  return style.stack.flatMap((kind) => best.blocks[kind] ?? []);
}
