import type { PrintFonts } from './print-fonts.ts';
import { blockHeight, type Fit, fitText, leastSize, type Piece, type SetBlock } from './set-text.ts';
import type { Area, Surface } from './surface.ts';

/** Fits a text at a size whose small letters are high enough, in points and millimetres. */
export function fit(
  pieces: readonly Piece[],
  wanted: Omit<Fit, 'least'> & { readonly least?: number },
  fonts: PrintFonts,
): SetBlock | undefined {
  const least = Math.max(wanted.least ?? 0, leastSize(pieces, fonts));
  return fitText(pieces, { ...wanted, least }, fonts);
}

/** Draws a block from `top` down, in the middle of an area or from its left edge, and returns where the block ends. */
export function drawBlock(
  surface: Surface,
  block: SetBlock | undefined,
  area: Pick<Area, 'x' | 'width'>,
  top: number,
  colour: string,
  middle = true,
): number {
  if (!block) return top;
  for (const [index, line] of block.lines.entries()) {
    const x = middle ? area.x + (area.width - line.width) / 2 : area.x;
    surface.text(line, { x, y: top + (index + 0.78) * block.step }, block.size, colour);
  }
  return top + blockHeight(block);
}
