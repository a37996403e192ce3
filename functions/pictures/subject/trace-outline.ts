import type { CutOut } from '../../domain/picture/photo-contents.ts';
import { OUTLINE_UNITS } from '../../domain/picture/photo-contents.ts';
import { INSIDE, type Mask } from './mask.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
type Ring = readonly Point[];

/** The sides of a cell of four points, through which an outline runs. */
type Side = 'top' | 'right' | 'bottom' | 'left';

/**
 * Where an outline enters and leaves a cell, the subject on its left, by which corners are inside: 1 is the upper left one, 2, 4
 * and 8 follow clockwise (marching squares).
 */
const RUNS: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['left', 'top']],
  [['top', 'right']],
  [['left', 'right']],
  [['right', 'bottom']],
  [
    ['left', 'top'],
    ['right', 'bottom'],
  ],
  [['top', 'bottom']],
  [['left', 'bottom']],
  [['bottom', 'left']],
  [['bottom', 'top']],
  [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  [['bottom', 'right']],
  [['right', 'left']],
  [['right', 'top']],
  [['top', 'left']],
  [],
];

/** Returns the name of a cell's side, the same for both cells that share it. */
function sideKey(x: number, y: number, side: Side): string {
  switch (side) {
    case 'top':
      return `across ${x} ${y}`;
    case 'bottom':
      return `across ${x} ${y + 1}`;
    case 'left':
      return `down ${x} ${y}`;
    case 'right':
      return `down ${x + 1} ${y}`;
  }
}

/** Returns the closed lines along which a mask is half inside, in its points. Lines around the subject and around its holes turn opposite ways. */
function ringsOf({ width, height, values }: Mask): readonly Ring[] {
  // Outside the mask nothing is inside, so that every line closes.
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (values[y * width + x] ?? 0);
  const between = (x: number, y: number, toX: number, toY: number): Point => {
    const [from, to] = [at(x, y), at(toX, toY)];
    const share = from === to ? 0.5 : (INSIDE - from) / (to - from);
    return { x: x + (toX - x) * share, y: y + (toY - y) * share };
  };
  const pointOn = (x: number, y: number, side: Side): Point => {
    switch (side) {
      case 'top':
        return between(x, y, x + 1, y);
      case 'bottom':
        return between(x, y + 1, x + 1, y + 1);
      case 'left':
        return between(x, y, x, y + 1);
      case 'right':
        return between(x + 1, y, x + 1, y + 1);
    }
  };
  const steps = new Map<string, { readonly to: string; readonly point: Point }>();
  for (let y = -1; y < height; y += 1)
    for (let x = -1; x < width; x += 1) {
      const corners = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)];
      const index = corners.reduce((sum, value, corner) => sum + (value > INSIDE ? 2 ** corner : 0), 0);
      for (const [from, to] of RUNS[index] ?? [])
        steps.set(sideKey(x, y, from), { to: sideKey(x, y, to), point: pointOn(x, y, from) });
    }
  const rings: Ring[] = [];
  for (const start of steps.keys()) {
    const ring: Point[] = [];
    for (let step = steps.get(start), name = start; step; step = steps.get(name)) {
      steps.delete(name);
      ring.push(step.point);
      name = step.to;
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

/** Returns a ring's area in points, negative where it turns the other way. */
function areaOf(ring: Ring): number {
  let twice = 0;
  for (const [index, { x, y }] of ring.entries()) {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    twice += x * next.y - next.x * y;
  }
  return twice / 2;
}

function isAround(ring: Ring, { x, y }: Point): boolean {
  let inside = false;
  for (const [index, one] of ring.entries()) {
    const other = ring[(index + 1) % ring.length] ?? one;
    if (one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x)
      inside = !inside;
  }
  return inside;
}

/** Returns a line without the points that are within `tolerance` of the line through the others (Douglas and Peucker). */
function simplified(line: Ring, tolerance: number): Ring {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  let [farthest, most] = [0, tolerance];
  for (const [index, { x, y }] of line.entries()) {
    const away =
      length === 0
        ? Math.hypot(x - first.x, y - first.y)
        : Math.abs((last.x - first.x) * (first.y - y) - (first.x - x) * (last.y - first.y)) / length;
    if (away > most) [farthest, most] = [index, away];
  }
  if (farthest === 0) return [first, last];
  return [
    ...simplified(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplified(line.slice(farthest), tolerance),
  ];
}

/** In points of the mask: how far the stored outline may be beside the traced one, and the least area of a hole, such as a cup's handle. */
const TOLERANCE = 0.3;
const LEAST_HOLE = 0.0008;

const units = (value: number, side: number): number =>
  Math.min(OUTLINE_UNITS, Math.max(0, Math.round(((value + 0.5) / side) * OUTLINE_UNITS)));

/** Returns the outline of a mask's largest region with its holes, as `CutOut` describes it. */
export function traceOutline(mask: Mask): CutOut['outline'] {
  const { width, height } = mask;
  const rings = ringsOf(mask)
    .map((ring) => ({ ring, area: areaOf(ring) }))
    .toSorted((one, other) => Math.abs(other.area) - Math.abs(one.area));
  const [main, ...others] = rings;
  if (!main) return '';
  const holes = others.filter(({ ring, area }) => {
    const [point] = ring;
    const isHole = Math.sign(area) !== Math.sign(main.area) && point && isAround(main.ring, point);
    return isHole && Math.abs(area) >= LEAST_HOLE * width * height;
  });
  return [main, ...holes]
    .map(({ ring }) => {
      const [first] = ring;
      const closed = first ? [...ring, first] : ring;
      const points = simplified(closed, TOLERANCE)
        .slice(0, -1)
        .map(({ x, y }) => `${units(x, width)} ${units(y, height)}`);
      return `M${points.join('L')}Z`;
    })
    .join('');
}
