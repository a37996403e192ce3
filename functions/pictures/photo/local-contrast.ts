import type { Pixels } from '../../domain/picture/judge-photo.ts';
import { lumaOf } from './photo-measures.ts';

/** Tiles along each side. */
const TILES = 4;
/** A level's count is limited to this many times the mean, which limits the slope and so the noise. */
const MOST_SLOPE = 3;

const lumaAt = (data: Pixels['data'], at: number): number =>
  lumaOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);

/** Returns for each tile, one after another, which level replaces each level: its cumulated counts, limited in slope. */
function tablesOf({ width, height, channels, data }: Pixels): Float32Array {
  const counts = new Uint32Array(TILES * TILES * 256);
  // Every fourth point of every fourth row is enough for a histogram.
  for (let y = 0; y < height; y += 4) {
    const row = Math.floor((y * TILES) / height) * TILES;
    for (let x = 0; x < width; x += 4) {
      const level = Math.round(lumaAt(data, (y * width + x) * channels));
      const entry = (row + Math.floor((x * TILES) / width)) * 256 + level;
      counts[entry] = (counts[entry] ?? 0) + 1;
    }
  }
  const tables = new Float32Array(counts.length);
  for (let tile = 0; tile < counts.length; tile += 256) {
    const own = counts.subarray(tile, tile + 256);
    const total = Math.max(
      1,
      own.reduce((sum, count) => sum + count, 0),
    );
    const most = (MOST_SLOPE * total) / 256;
    const over = own.reduce((sum, count) => sum + Math.max(0, count - most), 0) / 256;
    let sum = 0;
    own.forEach((count, level) => {
      sum += Math.min(count, most) + over;
      tables[tile + level] = (255 * sum) / total;
    });
  }
  return tables;
}

/** For each point of a side: where the two tiles begin between whose middles it lies, and how near it is to the second. */
function betweenTiles(length: number, step: number) {
  const first = new Int32Array(length);
  const second = new Int32Array(length);
  const share = new Float32Array(length);
  for (let at = 0; at < length; at += 1) {
    const position = Math.min(TILES - 1, Math.max(0, ((at + 0.5) * TILES) / length - 0.5));
    const tile = Math.floor(position);
    first[at] = tile * step;
    second[at] = Math.min(TILES - 1, tile + 1) * step;
    share[at] = position - tile;
  }
  return { first, second, share };
}

/** Multiplies a point by a factor, which the brightest channel limits so that no colour is lost by clipping. */
function multiply(data: Uint8Array, at: number, factor: number): void {
  const red = data[at] ?? 0;
  const green = data[at + 1] ?? 0;
  const blue = data[at + 2] ?? 0;
  const most = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
  const limited = most * factor > 255 ? 255 / most : factor;
  data[at] = red * limited + 0.5;
  data[at + 1] = green * limited + 0.5;
  data[at + 2] = blue * limited + 0.5;
}

/**
 * Adds local contrast to pixels, in place: the luma of two by two points moves by `amount` towards its position in the
 * histogram of the tiles around it (CLAHE, Zuiderveld 1994). Colours keep their proportions, and the noise within the four is
 * not amplified. No four become darker than they were in `before`, the photo that was not repaired yet. Written for speed: a
 * photo has three million points.
 */
export function addLocalContrast(
  pixels: Pixels & { readonly data: Uint8Array },
  amount: number,
  before: Uint8Array,
): void {
  const { width, height, channels, data } = pixels;
  const tables = tablesOf(pixels);
  const columns = betweenTiles(width, 256);
  const rows = betweenTiles(height, 256 * TILES);
  for (let y = 0; y < height; y += 2) {
    const top = rows.first[y] ?? 0;
    const low = rows.second[y] ?? 0;
    const down = rows.share[y] ?? 0;
    const below = y + 1 < height ? width * channels : 0;
    for (let x = 0; x < width; x += 2) {
      const at = (y * width + x) * channels;
      const beside = x + 1 < width ? channels : 0;
      const luma = (lumaAt(data, at) + lumaAt(data, at + beside + below)) / 2;
      if (luma < 1) continue;
      const left = (columns.first[x] ?? 0) + Math.round(luma);
      const right = (columns.second[x] ?? 0) + Math.round(luma);
      const across = columns.share[x] ?? 0;
      const one = tables[top + left] ?? 0;
      const upper = one + ((tables[top + right] ?? 0) - one) * across;
      const two = tables[low + left] ?? 0;
      const lower = two + ((tables[low + right] ?? 0) - two) * across;
      const moved = luma + amount * (upper + (lower - upper) * down - luma);
      const least = (lumaAt(before, at) + lumaAt(before, at + beside + below)) / 2;
      const factor = Math.max(moved, least) / luma;
      multiply(data, at, factor);
      if (beside > 0) multiply(data, at + beside, factor);
      if (below > 0) multiply(data, at + below, factor);
      if (beside > 0 && below > 0) multiply(data, at + beside + below, factor);
    }
  }
}
