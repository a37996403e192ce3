/** How much each point belongs to the subject, from 0 to 1, row by row. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Above it a point is inside. */
export const INSIDE = 0.5;

/** Returns the mask of a model's output: scaled so that its least value is 0 and its largest 1. */
export function maskOf(output: Float32Array, width: number, height: number): Mask {
  let [least, most] = [Infinity, -Infinity];
  for (const value of output) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const range = most - least;
  const values = output.map((value) => (range > 0 ? (value - least) / range : 0));
  return { width, height, values };
}
