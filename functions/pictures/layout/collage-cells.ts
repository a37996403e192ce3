import type { Box } from './box.ts';
import type { Size } from './crop.ts';

/** Between two photos, in pixels; it may be a pixel wider. */
const GAP = 12;

/** Returns the places of so many photos in an area of whole pixels: side by side, one beside two, or two above two. */
export function cellsOf(count: number, { width, height }: Size): readonly Box[] {
  const half = { width: Math.floor((width - GAP) / 2), height: Math.floor((height - GAP) / 2) };
  const second = { x: width - half.width, y: height - half.height };
  const tall = { ...half, height };
  if (count === 1) return [{ x: 0, y: 0, width, height }];
  if (count === 2)
    return [
      { x: 0, y: 0, ...tall },
      { x: second.x, y: 0, ...tall },
    ];
  const rightAbove = { x: second.x, y: 0, ...half };
  const rightBelow = { x: second.x, y: second.y, ...half };
  if (count === 3) return [{ x: 0, y: 0, ...tall }, rightAbove, rightBelow];
  return [{ x: 0, y: 0, ...half }, rightAbove, { x: 0, y: second.y, ...half }, rightBelow];
}
