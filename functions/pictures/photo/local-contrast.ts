import type { Pixels } from '../../domain/picture/judge-photo.ts';
import { lumaOf } from './photo-measures.ts';

/** Tiles along each side. */
const TILES = 4;
/** A level's count is limited to this many times the mean, which limits the slope and so the noise. */
const MOST_SLOPE = 3;

/** Returns for each tile, one after another, which level replaces each level: its cumulated counts, limited in slope. */
function tablesOf({ width, height, channels, data }: Pixels): Float32Array {
  const counts = new Uint32Array(TILES * TILES * 256);
  // Every other point of every other row is enough for a histogram.
  for (let y = 0; y < height; y += 2) {
    const row = Math.floor((y * TILES) / height) * TILES;
    for (let x = 0; x < width; x += 2) {
      const at = (y * width + x) * channels;
      const level = Math.round(lumaOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
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

/**
 * Adds local contrast to pixels, in place: each point's luma moves by `amount` towards its place in the histogram of the
 * tiles around it (CLAHE, Zuiderveld 1994). Colours keep their proportions. A point never becomes darker than it was in
 * `before`, the photo that was not repaired yet. Written for speed: a photo has three million points.
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
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    const top = rows.first[y] ?? 0;
    const low = rows.second[y] ?? 0;
    const down = rows.share[y] ?? 0;
    for (let x = 0; x < width; x += 1, at += channels) {
      const red = data[at] ?? 0;
      const green = data[at + 1] ?? 0;
      const blue = data[at + 2] ?? 0;
      const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      if (luma === 0) continue;
      const left = (columns.first[x] ?? 0) + Math.round(luma);
      const right = (columns.second[x] ?? 0) + Math.round(luma);
      const across = columns.share[x] ?? 0;
      const one = tables[top + left] ?? 0;
      const above = one + ((tables[top + right] ?? 0) - one) * across;
      const two = tables[low + left] ?? 0;
      const below = two + ((tables[low + right] ?? 0) - two) * across;
      const moved = luma + amount * (above + (below - above) * down - luma);
      const least =
        0.2126 * (before[at] ?? 0) + 0.7152 * (before[at + 1] ?? 0) + 0.0722 * (before[at + 2] ?? 0);
      // The brightest channel limits the factor, so that no colour is lost by clipping.
      const most = 255 / Math.max(red, green, blue);
      const factor = Math.min(most, Math.max(moved, least) / luma);
      data[at] = red * factor + 0.5;
      data[at + 1] = green * factor + 0.5;
      data[at + 2] = blue * factor + 0.5;
    }
  }
}
