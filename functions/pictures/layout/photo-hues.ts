import type { Rgb } from '../../domain/picture/rgb.ts';
import { type Oklab, type Oklch, oklabFromRgb, oklchFromOklab } from './oklab.ts';

/** One colour of a photo and the share of the photo that it covers, 0 … 1. */
export interface PhotoHue {
  readonly colour: Oklch;
  readonly share: number;
}

const CLUSTERS = 6;
const ROUNDS = 8;

const distance = (one: Oklab, other: Oklab): number =>
  (one.lightness - other.lightness) ** 2 + (one.a - other.a) ** 2 + (one.b - other.b) ** 2;

/**
 * Returns initial centres that are as far apart as possible, so that no random seed is needed and the result is always the
 * same.
 */
function firstCentres(points: readonly Oklab[], first: Oklab): Oklab[] {
  const centres = [first];
  const nearest = points.map((point) => distance(point, first));
  while (centres.length < CLUSTERS) {
    let farthest = 0;
    nearest.forEach((value, index) => {
      if (value > (nearest[farthest] ?? 0)) farthest = index;
    });
    const centre = points[farthest] ?? first;
    centres.push(centre);
    points.forEach((point, index) => {
      nearest[index] = Math.min(nearest[index] ?? 0, distance(point, centre));
    });
  }
  return centres;
}

function nearestCentre(point: Oklab, centres: readonly Oklab[]): number {
  let best = 0;
  let least = Infinity;
  centres.forEach((centre, index) => {
    const value = distance(point, centre);
    if (value < least) [best, least] = [index, value];
  });
  return best;
}

/**
 * Returns the main colours of a photo, by k-means in OKLab over its samples, the largest share first. The same samples give
 * the same result; an empty list gives an empty result.
 */
export function mainHues(samples: readonly Rgb[]): readonly PhotoHue[] {
  const points = samples.map(oklabFromRgb);
  const [first] = points;
  if (!first) return [];
  let centres = firstCentres(points, first);
  let counts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = centres.map(() => ({ lightness: 0, a: 0, b: 0, count: 0 }));
    for (const point of points) {
      const sum = sums[nearestCentre(point, centres)];
      if (!sum) continue;
      sum.lightness += point.lightness;
      sum.a += point.a;
      sum.b += point.b;
      sum.count += 1;
    }
    counts = sums.map(({ count }) => count);
    centres = sums.map(({ lightness, a, b, count }, index) =>
      count === 0 ? (centres[index] ?? first) : { lightness: lightness / count, a: a / count, b: b / count },
    );
  }
  return centres
    .map((centre, index) => ({
      colour: oklchFromOklab(centre),
      share: (counts[index] ?? 0) / points.length,
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
