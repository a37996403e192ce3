import { bottom, type Box, right } from './box.ts';
import { fitInside, shapeDifference, type Size } from './crop.ts';
import type { Geometry } from './geometry.ts';

/** How the photo stands in its slot: cropped to fill it, or whole, as a framed card on its own blur. */
export interface PhotoLayout {
  readonly slot: Box;
  /** The photo on its card, without the frame, in whole pixels. */
  readonly card: Box | undefined;
}

const area = ({ width, height }: Size): number => width * height;

/** The largest card of the photo's shape in the middle of a part of the clear area. */
function cardIn(part: Box, photo: Size, around: number): Box {
  const room = { width: Math.max(1, part.width - 2 * around), height: Math.max(1, part.height - 2 * around) };
  const size = fitInside(photo, room);
  return {
    ...size,
    x: Math.round(part.x + (part.width - size.width) / 2),
    y: Math.round(part.y + (part.height - size.height) / 2),
  };
}

/** A card stands left of the tag or below it, wherever it is larger. `clear` is what only tag and stamp may cover. */
export function layoutPhoto(
  photo: Size,
  slot: Box,
  clear: Box,
  tag: Box,
  { cardFrom, cardMargin, cardFrame }: Geometry['photo'],
): PhotoLayout {
  if (shapeDifference(photo, slot) <= cardFrom) return { slot, card: undefined };
  const around = cardMargin + cardFrame;
  const beside = { ...clear, width: Math.max(0, tag.x + cardMargin - clear.x) };
  const under = {
    ...clear,
    y: bottom(tag) - cardMargin / 2,
    height: bottom(clear) - bottom(tag) + cardMargin / 2,
  };
  const [one, other] = [cardIn(beside, photo, around), cardIn(under, photo, around)];
  return { slot, card: area(one) >= area(other) ? one : other };
}

/** Where the stamp stands out of a card's way. */
export function stampCorner(card: Box | undefined, clear: Box): 'left' | 'right' {
  return card && right(card) < clear.x + clear.width * 0.6 ? 'right' : 'left';
}
