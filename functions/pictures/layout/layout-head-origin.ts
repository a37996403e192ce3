import { type Box, middleY, right } from './box.ts';
import { fitText, FREE } from './fit-text.ts';
import type { Geometry } from './geometry.ts';
import type { FrameLayout } from './layout-frame.ts';
import { type PositionedText, positionLines } from './positioned-text.ts';
import { SEPARATOR } from './text-pieces.ts';
import type { Typesetter } from './type-setting.ts';

const AIR = 32;
const LINE_STEP = 1.34;

/**
 * Lays out the origin at the end of the head beside the brand: community and village in two lines. Left out when it does
 * not fit.
 */
export function layoutHeadOrigin(
  origin: string,
  geometry: Geometry,
  { head: strip }: FrameLayout,
  brand: Box,
  type: Typesetter,
): readonly PositionedText[] {
  const { head, safe, origin: spec } = geometry;
  if (spec.at !== 'head' || !strip || !head || origin === '') return [];
  const x = right(strip) - head.padding;
  const available = { width: x - right(brand) - AIR, height: FREE };
  const names = origin.split(SEPARATOR).map((name) => {
    return fitText(name, 'text', { ...spec, lines: 1, leading: 1 }, available, type);
  });
  const sets = names.flatMap((set) => (set ? [set] : []));
  if (sets.length === 0 || sets.length < names.length || sets.length > 2) return [];
  const size = Math.min(...sets.map((set) => set.size));
  const step = size * Math.max(LINE_STEP, ...sets.map(({ reach }) => reach.leading));
  const capital = size * Math.max(...sets.map(({ reach }) => reach.capital));
  const middle = middleY({ ...strip, y: safe.top, height: head.height });
  const top = middle - (capital + (sets.length - 1) * step) / 2;
  const ink = head.filled
    ? ({ colour: 'onBand', ground: 'band' } as const)
    : ({ colour: 'quiet', ground: 'paper' } as const);
  return sets.flatMap((set, index) => {
    const lines = set.lines.map((line) => ({ ...line, width: (line.width * size) / set.size }));
    return positionLines({ ...set, size, lines }, { anchor: 'right', x, top: top + index * step }, ink);
  });
}
