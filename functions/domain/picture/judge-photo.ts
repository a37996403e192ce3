/**
 * What is wrong with a photo as far as its pixels tell. The phone and the server share this file, so it imports nothing and
 * stays under 3 KB when it is minified (tests/domain/picture/judge-photo.test.ts).
 */
export type Verdict = 'dark' | 'blurred' | 'soft' | 'empty' | 'notPhoto';

/** Pixels row by row, red, green and blue first; `channels` is 3, or 4 with an alpha that is ignored. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: ArrayLike<number>;
}

/** The longer side in pixels at which the thresholds below were measured; a smaller photo is not enlarged. */
export const JUDGED_SIDE = 720;

/** Of 55 good photos none was darker, of 55 darkened ones 33 to 55 were (docs/facts/photos.md#verdicts). */
const DARK_P95 = 48;
/** Crete's measure of blur: 0 of 55 good photos were above `blurred`, 2 above `soft`. */
const BLUR = { blurred: 0.6, soft: 0.52 } as const;
/** The least share of points with an edge, and the difference of neighbours that is one. */
const EMPTY_SHARE = 0.01;
const EDGE = 24;
/** Tiles along a side; the second sharpest counts, so that a blurred background does not and one noisy tile does not. */
const TILES = 4;
/** Crete's low-pass filter has nine taps: four on each side. */
const REACH = 4;
/** Drawn areas have exactly equal neighbours, and their other pixels are edges of letters. Every second line tells as much as all. */
const DRAWN = { flat: 0.3, crisp: 0.08, jump: 64 } as const;

type Luma = Readonly<Pick<Pixels, 'width' | 'height'>> & { readonly at: Float32Array };

function lumaOf({ width, height, channels, data }: Pixels): Luma {
  const at = new Float32Array(width * height);
  for (let index = 0, from = 0; index < at.length; index += 1, from += channels) {
    at[index] = 0.2126 * (data[from] ?? 0) + 0.7152 * (data[from + 1] ?? 0) + 0.0722 * (data[from + 2] ?? 0);
  }
  return { width, height, at };
}

function p95(at: Float32Array): number {
  const counts = new Uint32Array(256);
  for (let index = 0; index < at.length; index += 1) {
    const level = ((at[index] ?? 0) + 0.5) | 0;
    counts[level] = (counts[level] ?? 0) + 1;
  }
  let above = 0.05 * at.length;
  let level = 255;
  while (level > 0 && (above -= counts[level] ?? 0) > 0) level -= 1;
  return level;
}

/** Returns the luma averaged over blocks of three by three, in which noise is not an edge. */
function third({ width, height, at }: Luma): Luma {
  const small = { width: Math.floor(width / 3), height: Math.floor(height / 3) };
  const out = new Float32Array(small.width * small.height);
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      let sum = 0;
      for (let row = 0; row < 3; row += 1) {
        const from = (y * 3 + row) * width + x * 3;
        sum += (at[from] ?? 0) + (at[from + 1] ?? 0) + (at[from + 2] ?? 0);
      }
      out[y * small.width + x] = sum / 9;
    }
  }
  return { ...small, at: out };
}

function edgeShare({ width, height, at }: Luma): number {
  let edges = 0;
  for (let y = 1; y < height; y += 1) {
    for (let x = 1; x < width; x += 1) {
      const here = at[y * width + x] ?? 0;
      const across = Math.abs(here - (at[y * width + x - 1] ?? 0));
      if (across + Math.abs(here - (at[(y - 1) * width + x] ?? 0)) > EDGE) edges += 1;
    }
  }
  return edges / Math.max(1, (width - 1) * (height - 1));
}

/** Whether a picture was drawn by a program, as a screenshot of a chat is: flat areas with letters. */
function isDrawn({ width, height, at }: Luma): boolean {
  let flat = 0;
  let crisp = 0;
  let all = 1;
  for (let y = 1; y < height; y += 2) {
    for (let x = 1; x < width; x += 1) {
      const here = at[y * width + x] ?? 0;
      const across = Math.abs(here - (at[y * width + x - 1] ?? 0));
      const down = Math.abs(here - (at[(y - 1) * width + x] ?? 0));
      all += 1;
      if (across + down === 0) flat += 1;
      else if (across > DRAWN.jump || down > DRAWN.jump) crisp += 1;
    }
  }
  return flat / all > DRAWN.flat && crisp / Math.max(1, all - flat) > DRAWN.crisp;
}

/**
 * Returns how blurred a tile is along one direction, from 0 to 1: how little a low-pass filter changes it (Crete et al.,
 * "The blur effect", 2007). `step` is the distance of neighbours in the array.
 */
function blurAlong(at: Float32Array, starts: readonly number[], length: number, step: number): number {
  let variation = 0;
  let lost = 0;
  for (const start of starts) {
    let sum = 0;
    for (let tap = 0; tap <= 2 * REACH; tap += 1) sum += at[start + tap * step] ?? 0;
    for (let i = REACH + 1; i < length - REACH; i += 1) {
      const next = sum + (at[start + (i + REACH) * step] ?? 0) - (at[start + (i - REACH - 1) * step] ?? 0);
      const sharp = Math.abs((at[start + i * step] ?? 0) - (at[start + (i - 1) * step] ?? 0));
      const soft = Math.abs(next - sum) / (2 * REACH + 1);
      variation += sharp;
      lost += Math.max(0, sharp - soft);
      sum = next;
    }
  }
  return variation === 0 ? 1 : 1 - lost / variation;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function blurOf({ width, height, at }: Luma): number {
  const wide = Math.floor(width / TILES);
  const high = Math.floor(height / TILES);
  const tiles = upTo(TILES * TILES).map((tile) => {
    const origin = Math.floor(tile / TILES) * high * width + (tile % TILES) * wide;
    const across = blurAlong(
      at,
      upTo(Math.ceil(high / 2)).map((y) => origin + 2 * y * width),
      wide,
      1,
    );
    const down = blurAlong(
      at,
      upTo(Math.ceil(wide / 2)).map((x) => origin + 2 * x),
      high,
      width,
    );
    return Math.max(across, down);
  });
  return tiles.sort((one, other) => one - other)[1] ?? 0;
}

/**
 * Returns the most important thing that is wrong with a photo; undefined when nothing is. The pixels are of a photo reduced
 * to `JUDGED_SIDE`. Whoever took it may go on: a verdict is advice.
 */
export function judgePhoto(pixels: Pixels): Verdict | undefined {
  const luma = lumaOf(pixels);
  if (p95(luma.at) < DARK_P95) return 'dark';
  if (edgeShare(third(luma)) < EMPTY_SHARE) return 'empty';
  if (isDrawn(luma)) return 'notPhoto';
  const blur = blurOf(luma);
  return blur > BLUR.blurred ? 'blurred' : blur > BLUR.soft ? 'soft' : undefined;
}
