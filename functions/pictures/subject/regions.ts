import type { Size } from '../layout/crop.ts';

/** Points that hang together by their sides. */
export interface Region {
  /** Their indices, row by row. */
  readonly points: readonly number[];
  /** The box around them; right and bottom are the first column and row beyond it. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Returns the connected regions of the points that belong, the largest first. */
export function regionsOf({ width, height }: Size, belongs: (at: number) => boolean): readonly Region[] {
  const seen = new Uint8Array(width * height);
  const regions: Region[] = [];
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] || !belongs(start)) continue;
    const points = [start];
    let [left, top, right, bottom] = [width, height, 0, 0];
    seen[start] = 1;
    for (let index = 0; index < points.length; index += 1) {
      const at = points[index] ?? 0;
      const x = at % width;
      const y = Math.floor(at / width);
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
      const neighbours = [
        x > 0 ? at - 1 : -1,
        x < width - 1 ? at + 1 : -1,
        y > 0 ? at - width : -1,
        y < height - 1 ? at + width : -1,
      ];
      for (const next of neighbours) {
        if (next < 0 || seen[next] || !belongs(next)) continue;
        seen[next] = 1;
        points.push(next);
      }
    }
    regions.push({ points, left, top, right, bottom });
  }
  return regions.toSorted((one, other) => other.points.length - one.points.length);
}
