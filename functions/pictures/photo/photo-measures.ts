import type { Pixels } from '../../domain/picture/judge-photo.ts';
import { linearFromByte } from '../../domain/picture/rgb.ts';

/** What repairing needs to know about a photo. Levels are 0 … 255, as stored in sRGB. */
export interface PhotoMeasures {
  readonly p95: number;
  /** The median luma of the middle: 60 % of the width and of the height. */
  readonly centre: number;
  /** Light of the brightest 0.4 % against green's, in stops (log2, linear): the white patch. */
  readonly cast: { readonly red: number; readonly blue: number };
  /** The level in the brightest channel that 1 % of the points exceed. */
  readonly top: number;
  /** The share of points that are near grey among those that are not black, from 0 to 1. */
  readonly neutral: number;
}

/** The middle's part of each side. */
const MIDDLE = 0.6;
const PATCH = 0.004;
const TOP = 0.01;
/** The largest difference of two channels in a point that is near grey, as a part of its largest. */
const NEAR_GREY = 0.1;
/** Points below this level are black to the eye, whatever their colour. */
const TOO_DARK = 24;

/** Returns the brightness of sRGB levels by ITU-R BT.709, in the same unit. */
export const lumaOf = (red: number, green: number, blue: number): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Counts of the levels 0 … 255. */
type Histogram = Uint32Array;

/** Returns the level that this share of the counted points does not exceed. */
function levelAt(counts: Histogram, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let left = share * total;
  for (let level = 0; level < 256; level += 1) {
    left -= counts[level] ?? 0;
    if (left <= 0) return level;
  }
  return 255;
}

/** Measures a photo that is reduced to a few hundred pixels along its longer side, so that noise is averaged. */
export function measurePhoto({ width, height, channels, data }: Pixels): PhotoMeasures {
  const [red, green, blue, luma, middle] = Array.from({ length: 5 }, () => new Uint32Array(256));
  if (!red || !green || !blue || !luma || !middle) throw new Error('unreachable: five histograms were made');
  const margin = (1 - MIDDLE) / 2;
  const [from, to] = [width * margin, width * (1 - margin)];
  let [grey, seen] = [0, 0];
  for (let y = 0, at = 0; y < height; y += 1) {
    const isMiddleRow = y >= height * margin && y < height * (1 - margin);
    for (let x = 0; x < width; x += 1, at += channels) {
      const r = data[at] ?? 0;
      const g = data[at + 1] ?? 0;
      const b = data[at + 2] ?? 0;
      const level = (lumaOf(r, g, b) + 0.5) | 0;
      red[r] = (red[r] ?? 0) + 1;
      green[g] = (green[g] ?? 0) + 1;
      blue[b] = (blue[b] ?? 0) + 1;
      luma[level] = (luma[level] ?? 0) + 1;
      const most = r > g ? (r > b ? r : b) : g > b ? g : b;
      if (most >= TOO_DARK) {
        const least = r < g ? (r < b ? r : b) : g < b ? g : b;
        seen += 1;
        if (most - least <= NEAR_GREY * most) grey += 1;
      }
      if (isMiddleRow && x >= from && x < to) middle[level] = (middle[level] ?? 0) + 1;
    }
  }
  const patch = (counts: Histogram): number => Math.max(1e-4, linearFromByte(levelAt(counts, 1 - PATCH)));
  const against = patch(green);
  return {
    p95: levelAt(luma, 0.95),
    centre: levelAt(middle, 0.5),
    top: Math.max(...[red, green, blue].map((counts) => levelAt(counts, 1 - TOP))),
    cast: { red: Math.log2(patch(red) / against), blue: Math.log2(patch(blue) / against) },
    neutral: grey / Math.max(1, seen),
  };
}
