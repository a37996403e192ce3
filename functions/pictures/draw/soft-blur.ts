import type { Box } from '../layout/box.ts';
import type { Size } from '../layout/crop.ts';

/** Samples along each side that are averaged for one point of the reduced photo. */
const SAMPLED = 5;
/** The brightness of a blur, darkened so that what is in front of it stands out. */
const DIMMED = 0.8;

interface Pixels extends Size {
  readonly pixels: Buffer;
}

/** Returns a part of a photo reduced to a few points, each the mean of samples of its area. */
export function reduced(photo: Pixels, area: Box, to: Size): Float32Array {
  const points = new Float32Array(to.width * to.height * 3);
  for (let point = 0; point < to.width * to.height; point += 1) {
    const column = point % to.width;
    const row = Math.floor(point / to.width);
    for (let sample = 0; sample < SAMPLED * SAMPLED; sample += 1) {
      const across = (column + ((sample % SAMPLED) + 0.5) / SAMPLED) / to.width;
      const down = (row + (Math.floor(sample / SAMPLED) + 0.5) / SAMPLED) / to.height;
      const x = Math.min(photo.width - 1, area.x + Math.floor(across * area.width));
      const y = Math.min(photo.height - 1, area.y + Math.floor(down * area.height));
      const from = (y * photo.width + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const at = point * 3 + channel;
        points[at] = (points[at] ?? 0) + (photo.pixels[from + channel] ?? 0) / (SAMPLED * SAMPLED);
      }
    }
  }
  return points;
}

/** Returns the points averaged with their neighbours three times and darkened. */
export function softened(points: Float32Array, size: Size): Float32Array {
  const soft = averaged(averaged(averaged(points, size), size), size);
  return soft.map((value) => value * DIMMED);
}

/** Returns, for each of `count` pixels, the points before and after it and its relative position between them. */
function interpolations(
  count: number,
  points: number,
): { before: number; after: number; fraction: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const at = Math.min(points - 1, Math.max(0, ((index + 0.5) * points) / count - 0.5));
    const before = Math.floor(at);
    return { before, after: Math.min(points - 1, before + 1), fraction: at - before };
  });
}

/** Memory of the last blur, reused because allocating it takes half as long as drawing. */
let reusedMemory = Buffer.alloc(0);

/**
 * Enlarges the points to a size by linear interpolation. Every second row repeats the one above it, because a blur changes
 * by less than one level per row. sharp's resize takes eight times as long. The pixels are valid only until the next blur,
 * so the caller must copy them at once.
 */
export function enlarged(points: Float32Array, from: Size, to: Size): Buffer {
  const length = to.width * to.height * 3;
  if (reusedMemory.byteLength < length) reusedMemory = Buffer.allocUnsafe(length);
  const pixels = reusedMemory.subarray(0, length);
  const across = interpolations(to.width, from.width);
  const stride = from.width * 3;
  const line = new Float32Array(stride);
  let at = 0;
  for (const [row, { before, after, fraction }] of interpolations(to.height, from.height).entries()) {
    if (row % 2 === 1) {
      pixels.copyWithin(at, at - to.width * 3, at);
      at += to.width * 3;
      continue;
    }
    for (let index = 0; index < stride; index += 1) {
      const above = points[before * stride + index] ?? 0;
      line[index] = above + ((points[after * stride + index] ?? 0) - above) * fraction;
    }
    for (const { before: left, after: right, fraction: share } of across) {
      for (let channel = 0; channel < 3; channel += 1) {
        const value = line[left * 3 + channel] ?? 0;
        pixels[at] = value + ((line[right * 3 + channel] ?? 0) - value) * share + 0.5;
        at += 1;
      }
    }
  }
  return pixels;
}

function averaged(points: Float32Array, { width, height }: Size): Float32Array {
  const soft = new Float32Array(points.length);
  for (let at = 0; at < points.length; at += 1) {
    const channel = at % 3;
    const column = Math.floor(at / 3) % width;
    const row = Math.floor(at / 3 / width);
    let [sum, count] = [0, 0];
    for (let y = Math.max(0, row - 1); y <= Math.min(height - 1, row + 1); y += 1) {
      for (let x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x += 1) {
        sum += points[(y * width + x) * 3 + channel] ?? 0;
        count += 1;
      }
    }
    soft[at] = sum / count;
  }
  return soft;
}
