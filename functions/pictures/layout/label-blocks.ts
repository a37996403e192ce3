import type { Box } from './box.ts';
import type { Geometry } from './geometry.ts';
import { type PositionedText, positionLines } from './positioned-text.ts';
import { plaqueAt, type Plaque, type PlaqueFace } from './plaque.ts';
import type { ColourRole } from './theme-colours.ts';
import { heightOf, type SetText } from './type-setting.ts';

/** A plate under some of the text. A ticket's stub begins at `tear`. */
export interface PrintedPlate {
  readonly as: 'chip' | 'cell' | 'ticket' | 'strip';
  readonly box: Box;
  readonly tear?: number;
}

/** What a block draws on the paper. */
export interface Printed {
  readonly texts: readonly PositionedText[];
  readonly rules: readonly Box[];
  readonly plates: readonly PrintedPlate[];
  readonly ornament?: Box;
  readonly brand?: Plaque;
  readonly price?: Plaque;
}

/** One of the blocks that are below one another on a label. */
export interface Block {
  /** The least distance before it. */
  readonly gap: number;
  /** Its share of the spare height, relative to the other blocks' shares. */
  readonly loose: number;
  readonly height: number;
  readonly print: (top: number) => Partial<Printed>;
}

/** The horizontal space of a label's blocks, and their alignment in it. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly align: 'centre' | 'start';
}

/** The share of the spare height that stays below the last block. */
const LOOSE_END = 0.5;

export type Spacing = Pick<Block, 'gap' | 'loose'>;

/** Returns the left edge of something of that width in a column. */
export const leftIn = ({ left, width, align }: Column, own: number): number =>
  align === 'centre' ? left + (width - own) / 2 : left;

/** Returns the block of a text. */
export function textBlock(set: SetText, colour: ColourRole, column: Column, spacing: Spacing): Block {
  const ink = { colour, ground: 'paper' } as const;
  const { left, width, align } = column;
  const at =
    align === 'centre'
      ? ({ anchor: 'middle', x: left + width / 2 } as const)
      : ({ anchor: 'left', x: left } as const);
  return {
    ...spacing,
    height: heightOf(set),
    print: (top) => ({ texts: positionLines(set, { ...at, top }, ink) }),
  };
}

/** Returns the block of a text whose letters may rise above its capitals but must not touch the block above it. */
export function clearTextBlock(set: SetText, colour: ColourRole, column: Column, spacing: Spacing): Block {
  const { rise, capital } = set.reach;
  // The first block has no gap, but the free space above it.
  const gap = spacing.gap === 0 ? 0 : Math.max(spacing.gap, (rise - capital) * set.size);
  return textBlock(set, colour, column, { ...spacing, gap });
}

/** Returns the block of an ornament. */
export function ornamentBlock(size: Geometry['ornament'], column: Column, spacing: Spacing): Block {
  return {
    ...spacing,
    height: size.height,
    print: (top) => ({ ornament: { ...size, x: leftIn(column, size.width), y: top } }),
  };
}

/** Returns the block of a brand or price that is among the other blocks. */
export function plaqueBlock(
  name: 'brand' | 'price',
  face: PlaqueFace,
  column: Column,
  spacing: Spacing,
): Block {
  const { box } = plaqueAt(face, 0, { x: 0, y: 0 });
  return {
    ...spacing,
    height: box.height,
    print: (top) => ({ [name]: plaqueAt(face, 0, { x: leftIn(column, box.width), y: top }) }),
  };
}

/** Returns the height of all blocks, including the gaps. */
export const heightOfBlocks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { gap, height }) => sum + gap + height, 0);

/** The most by which a distance grows, as a factor of the greatest one. */
const MOST_GROWTH = 1.2;

/**
 * Draws the blocks from `top` on and distributes `spare`, the height that they do not need: distances grow to about twice
 * their size, so that a label with few words is not torn apart; what is left is half above and half below all blocks.
 */
export function printBlocks(blocks: readonly Block[], top: number, spare: number): Printed {
  const share = spare / blocks.reduce((sum, { loose }) => sum + loose, LOOSE_END);
  const most = MOST_GROWTH * Math.max(...blocks.map(({ gap }) => gap));
  const growth = (loose: number): number => Math.min(loose * share, most);
  const grown = blocks.reduce((sum, { loose }) => sum + growth(loose), growth(LOOSE_END));
  let at = top + (spare - grown) / 2;
  const printed: Partial<Printed>[] = [];
  for (const { gap, loose, height, print } of blocks) {
    at += gap + growth(loose);
    printed.push(print(at));
    at += height;
  }
  const texts = printed.flatMap((block) => block.texts ?? []);
  const rules = printed.flatMap((block) => block.rules ?? []);
  const plates = printed.flatMap((block) => block.plates ?? []);
  return Object.assign({}, ...printed, { texts, rules, plates });
}
