import type { Box } from './box.ts';
import { placeRows, type SetRows } from './fit-rows.ts';
import type { Geometry } from './geometry.ts';
import { type PlacedText, placeLines } from './placed-text.ts';
import type { ColourRole } from './theme-colours.ts';
import { heightOf, type SetText } from './type-setting.ts';

/** What a block puts on the paper. */
export interface Printed {
  readonly texts: readonly PlacedText[];
  readonly rules: readonly Box[];
  readonly ornament?: Box;
}

/** One of the blocks that stand below one another on a label. */
export interface Block {
  /** The distance before it, at least. */
  readonly gap: number;
  /** Its part of the height that is left over, relative to the others'. */
  readonly loose: number;
  readonly height: number;
  readonly print: (top: number) => Printed;
}

/** Where the blocks of a label have their middle, and how wide they may be. */
export interface Column {
  readonly centre: number;
  readonly width: number;
}

/** The part of what is left over that stays below the last block. */
const LOOSE_END = 0.5;
const RULE = 2;

type Spacing = Pick<Block, 'gap' | 'loose'>;

export function textBlock(set: SetText, colour: ColourRole, { centre }: Column, spacing: Spacing): Block {
  const ink = { colour, ground: 'paper' } as const;
  return {
    ...spacing,
    height: heightOf(set),
    print: (top) => ({ texts: placeLines(set, { anchor: 'middle', x: centre, top }, ink), rules: [] }),
  };
}

export function ornamentBlock(size: Geometry['ornament'], { centre }: Column, spacing: Spacing): Block {
  return {
    ...spacing,
    height: size.height,
    print: (top) => ({ texts: [], rules: [], ornament: { ...size, x: centre - size.width / 2, y: top } }),
  };
}

/** Rows below a rule across the column; `gap` is also the distance between rule and rows. */
export function rowsBlock(rows: SetRows, spec: Geometry['rows'], column: Column, spacing: Spacing): Block {
  return {
    ...spacing,
    height: spacing.gap + rows.height,
    print: (top) => {
      const rule = {
        x: column.centre - column.width / 2,
        y: top - RULE / 2,
        width: column.width,
        height: RULE,
      };
      const { texts, rules } = placeRows(rows, spec, { ...column, top: top + spacing.gap });
      return { texts, rules: [rule, ...rules] };
    },
  };
}

/** The height of all blocks with the distances between them. */
export const heightOfBlocks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { gap, height }) => sum + gap + height, 0);

/** Prints the blocks from `top` on and shares out `spare`, the height that they do not need. */
export function printBlocks(blocks: readonly Block[], top: number, spare: number): Printed {
  const share = spare / blocks.reduce((sum, { loose }) => sum + loose, LOOSE_END);
  let at = top;
  const printed = blocks.map((block) => {
    at += block.gap + block.loose * share;
    const part = block.print(at);
    at += block.height;
    return part;
  });
  const ornament = printed.find((part) => part.ornament)?.ornament;
  return {
    texts: printed.flatMap(({ texts }) => texts),
    rules: printed.flatMap(({ rules }) => rules),
    ...(ornament ? { ornament } : {}),
  };
}
