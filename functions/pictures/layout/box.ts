import * as z from 'zod';

/** A rectangle in pixels; x and y are its top left corner in the picture. */
export const Box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
});
export type Box = z.infer<typeof Box>;

/** Returns the x of a box's right edge. */
export const right = (box: Box): number => box.x + box.width;
/** Returns the y of a box's lower edge. */
export const bottom = (box: Box): number => box.y + box.height;
/** Returns the x of a box's middle. */
export const middleX = (box: Box): number => box.x + box.width / 2;
/** Returns the y of a box's middle. */
export const middleY = (box: Box): number => box.y + box.height / 2;

/** Returns a box that is smaller by `by` on each side, and at least empty. */
export function inset(box: Box, by: number): Box {
  return {
    x: box.x + by,
    y: box.y + by,
    width: Math.max(0, box.width - 2 * by),
    height: Math.max(0, box.height - 2 * by),
  };
}

/** Tolerance for rounding errors of floating-point sums: a millionth of a pixel is invisible. */
const UNSEEN = 1e-6;

/** Whether a box lies inside another; less than `UNSEEN` outside does not count. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - UNSEEN &&
    inner.y >= outer.y - UNSEEN &&
    right(inner) <= right(outer) + UNSEEN &&
    bottom(inner) <= bottom(outer) + UNSEEN
  );
}

/** Whether two boxes have a common area; less than `UNSEEN` does not count. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < right(other) - UNSEEN &&
    other.x < right(one) - UNSEEN &&
    one.y < bottom(other) - UNSEEN &&
    other.y < bottom(one) - UNSEEN
  );
}

/** Returns the smallest box around a rectangle that is rotated about its middle, in degrees clockwise. */
export function rotatedBounds(box: Box, degrees: number): Box {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const width = box.width * cos + box.height * sin;
  const height = box.width * sin + box.height * cos;
  return { x: middleX(box) - width / 2, y: middleY(box) - height / 2, width, height };
}

/** Returns the smallest whole-pixel box around a box, clipped to a picture of that size. */
export function wholePixels(box: Box, size: { width: number; height: number }): Box {
  const x = Math.max(0, Math.floor(box.x));
  const y = Math.max(0, Math.floor(box.y));
  return {
    x,
    y,
    width: Math.max(0, Math.min(size.width, Math.ceil(right(box))) - x),
    height: Math.max(0, Math.min(size.height, Math.ceil(bottom(box))) - y),
  };
}

/** Returns the four parts of an area that an obstacle leaves free: above, below, left and right of it. */
function around(area: Box, obstacle: Box): readonly Box[] {
  if (!overlaps(area, obstacle)) return [area];
  const boxes = [
    { ...area, height: obstacle.y - area.y },
    { ...area, y: bottom(obstacle), height: bottom(area) - bottom(obstacle) },
    { ...area, width: obstacle.x - area.x },
    { ...area, x: right(obstacle), width: right(area) - right(obstacle) },
  ];
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}

/** Returns the parts of an area that no obstacle overlaps. The parts overlap each other; the caller chooses one. */
export function freeBoxes(area: Box, obstacles: readonly Box[]): readonly Box[] {
  return obstacles.reduce<readonly Box[]>(
    (boxes, obstacle) => boxes.flatMap((free) => around(free, obstacle)),
    [area],
  );
}
