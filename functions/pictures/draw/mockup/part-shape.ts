import type { Part } from '../../layout/mockup.ts';

/** Where a point lies on a part's surface, and how far inside its outline, in units; negative is outside. */
export interface SurfacePoint {
  /** −1 (left edge) … 1. */
  u: number;
  /** 0 (top) … 1. */
  v: number;
  /** To the nearer side, and to the nearer of upper and lower edge. */
  beside: number;
  within: number;
}

const STEPS = 256;

/** Half the width at evenly spaced heights: a Catmull-Rom curve through the profile's points. */
function tableOf(profile: Part['profile']): Float64Array {
  const at = (index: number): readonly [number, number] =>
    profile[Math.min(profile.length - 1, Math.max(0, index))] ?? [0, 0];
  const table = new Float64Array(STEPS + 1);
  for (let step = 0; step <= STEPS; step += 1) {
    const t = step / STEPS;
    let next = profile.findIndex(([from]) => from > t);
    if (next < 0) next = profile.length - 1;
    const [[t0, w0], [t1, w1]] = [at(next - 1), at(next)];
    const [[tb, wb], [ta, wa]] = [at(next - 2), at(next + 1)];
    const length = Math.max(1e-9, t1 - t0);
    const x = Math.min(1, Math.max(0, (t - t0) / length));
    const before = (w1 - wb) / Math.max(1e-9, t1 - tb);
    const after = (wa - w0) / Math.max(1e-9, ta - t0);
    const [m0, m1] = [before * length, after * length];
    const [xx, xxx] = [x * x, x * x * x];
    table[step] =
      (2 * xxx - 3 * xx + 1) * w0 + (xxx - 2 * xx + x) * m0 + (3 * xx - 2 * xxx) * w1 + (xxx - xx) * m1;
  }
  return table;
}

/** Returns the function that finds the position of a point on a part; it writes into `found`, because it runs per pixel. */
export function shapeOf(part: Part): (x: number, y: number, found: SurfacePoint) => void {
  const table = tableOf(part.profile);
  const height = part.bottom - part.top;
  const { bow, round, teeth } = part;
  const halfWidth = (v: number): number => table[Math.round(Math.min(1, Math.max(0, v)) * STEPS)] ?? 0;
  return (x, y, found) => {
    const from = y - part.top;
    let v = from / height;
    let u = 0;
    let top = 0;
    let length = height;
    // `u` depends on the width at `v`, and `v` on the bow at `u`: a second pass is near enough.
    for (let pass = 0; pass < 2; pass += 1) {
      u = x / Math.max(1, halfWidth(v));
      const inner = Math.max(0, 1 - u * u);
      const arc = round > 0.5 ? Math.sqrt(inner) : inner;
      top = bow.top * arc;
      length = height + (bow.bottom - bow.top) * arc;
      v = (from - top) / length;
    }
    found.u = u;
    found.v = v;
    found.beside = halfWidth(v) - Math.abs(x);
    const tooth = teeth ? teeth.height * Math.abs(((x / teeth.length + 1000) % 1) * 2 - 1) : 0;
    found.within = Math.min(v * length - tooth, (1 - v) * length);
  };
}
