import type { Edge } from '../../layout/theme-style.ts';

/** A point of an edge: the distance along it, and how far out, 0 … 1 of its depth. */
type Point = readonly [along: number, out: number];
/** A line (one point), a quadratic (two) or a cubic curve (three) from the end of the previous segment. */
type Segment = readonly Point[];

/** The control point distance with which a cubic curve draws a quarter of an ellipse. */
const KAPPA = 0.5523;

const repeated = (
  length: number,
  wanted: number,
  tooth: (from: number, step: number) => Segment[],
): Segment[] => {
  const count = Math.max(1, Math.round(length / wanted));
  const step = length / count;
  return Array.from({ length: count }, (_, index) => tooth(index * step, step)).flat();
};

/** The outline of a range of hills, in cubic curves; `along` is a share of the edge's length. */
const HILLS: readonly (readonly Segment[])[] = [
  [
    [
      [0.1, 0.62],
      [0.17, 0.98],
      [0.27, 0.92],
    ],
    [
      [0.37, 0.86],
      [0.42, 0.34],
      [0.55, 0.3],
    ],
    [
      [0.66, 0.27],
      [0.74, 0.66],
      [0.84, 0.62],
    ],
    [
      [0.9, 0.6],
      [0.95, 0.4],
      [1, 0.3],
    ],
  ],
];

/** Returns an edge as segments, and how far out (`start`) the first one begins. */
export function edgeProfile(
  kind: Edge['kind'],
  length: number,
  wanted: number,
): { readonly start: number; readonly segments: readonly Segment[] } {
  switch (kind) {
    case 'slant':
      return { start: 1, segments: [[[length, 0]]] };
    case 'none':
    case 'scrim':
    case 'straight':
      return { start: 0, segments: [[[length, 0]]] };
    case 'scallop':
      return {
        start: 0,
        segments: repeated(length, wanted, (from, step) => {
          const r = step / 2;
          const mid = from + r;
          return [
            [
              [from, KAPPA],
              [mid - r * KAPPA, 1],
              [mid, 1],
            ],
            [
              [mid + r * KAPPA, 1],
              [from + step, KAPPA],
              [from + step, 0],
            ],
          ];
        }),
      };
    case 'wave':
      return {
        start: 0.5,
        segments: repeated(length, wanted, (from, step) => [
          [
            [from + step * 0.18, 1],
            [from + step * 0.32, 1],
            [from + step * 0.5, 0.5],
          ],
          [
            [from + step * 0.68, 0],
            [from + step * 0.82, 0],
            [from + step, 0.5],
          ],
        ]),
      };
    case 'zigzag':
      return {
        start: 0,
        segments: repeated(length, wanted, (from, step) => [[[from + step / 2, 1]], [[from + step, 0]]]),
      };
    case 'dome':
      return {
        start: 0,
        segments: [
          [
            [length / 2, 2],
            [length, 0],
          ],
        ],
      };
    case 'hills':
      return {
        start: 0.34,
        segments: (HILLS[0] ?? []).map((segment) =>
          segment.map(([along, out]) => [along * length, out] as const),
        ),
      };
  }
}
