import type { Size } from '../layout/crop.ts';

/** Returns the means of all squares of `2 × radius + 1` points, smaller at the edges. */
export function boxMeans(values: Float32Array, { width, height }: Size, radius: number): Float32Array {
  const rows = new Float32Array(values.length);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    let sum = 0;
    for (let x = 0; x < Math.min(radius, width); x += 1) sum += values[row + x] ?? 0;
    for (let x = 0; x < width; x += 1) {
      if (x + radius < width) sum += values[row + x + radius] ?? 0;
      if (x - radius > 0) sum -= values[row + x - radius - 1] ?? 0;
      rows[row + x] = sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
    }
  }
  const means = new Float32Array(values.length);
  for (let x = 0; x < width; x += 1) {
    let sum = 0;
    for (let y = 0; y < Math.min(radius, height); y += 1) sum += rows[y * width + x] ?? 0;
    for (let y = 0; y < height; y += 1) {
      if (y + radius < height) sum += rows[(y + radius) * width + x] ?? 0;
      if (y - radius > 0) sum -= rows[(y - radius - 1) * width + x] ?? 0;
      means[y * width + x] = sum / (Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1);
    }
  }
  return means;
}
