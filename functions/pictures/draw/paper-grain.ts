import { randomFrom } from '../../domain/seeded.ts';
import type { ThemeFile } from '../layout/theme.ts';

/** The tile's side in pixels; a power of two, so that a bit mask repeats the tile. */
export const GRAIN_SIDE = 512;

/** Changes of brightness, one for each pixel of a square tile that repeats without seams. */
export type Grain = Int8Array;

const MOTTLE = 32;

const smooth = (fraction: number): number => fraction * fraction * (3 - 2 * fraction);

/** Returns slow changes of brightness, as of uneven pulp. */
function mottle(strength: number, random: () => number): (x: number, y: number) => number {
  const side = GRAIN_SIDE / MOTTLE;
  const knots = Array.from({ length: side * side }, () => (random() - 0.5) * 2 * strength);
  const knot = (x: number, y: number): number => knots[(y % side) * side + (x % side)] ?? 0;
  return (x, y) => {
    const column = Math.floor(x / MOTTLE);
    const row = Math.floor(y / MOTTLE);
    const across = smooth(x / MOTTLE - column);
    const down = smooth(y / MOTTLE - row);
    const upper = knot(column, row) * (1 - across) + knot(column + 1, row) * across;
    const lower = knot(column, row + 1) * (1 - across) + knot(column + 1, row + 1) * across;
    return upper * (1 - down) + lower * down;
  };
}

/** Adds short bent fibres, dark and light, as in kraft paper. */
function addFibres(levels: Float32Array, strength: number, random: () => number): void {
  const mask = GRAIN_SIDE - 1;
  for (let fibre = 0; fibre < 520; fibre += 1) {
    let x = random() * GRAIN_SIDE;
    let y = random() * GRAIN_SIDE;
    let angle = random() * Math.PI * 2;
    const bend = (random() - 0.5) * 0.24;
    const level = (random() < 0.62 ? -1 : 0.8) * strength * (0.35 + 0.65 * random());
    const length = 6 + Math.floor(random() * 22);
    for (let step = 0; step < length; step += 1) {
      const at = (Math.floor(y) & mask) * GRAIN_SIDE + (Math.floor(x) & mask);
      levels[at] = (levels[at] ?? 0) + level * Math.sin(((step + 0.5) / length) * Math.PI);
      angle += bend;
      x += Math.cos(angle);
      y += Math.sin(angle);
    }
  }
}

/** Makes the paper grain of a theme. Its seed is constant, so it is the same on every machine and in every process. */
export function makeGrain({ noise, fibres }: ThemeFile['grain']): Grain {
  const random = randomFrom('paper');
  const slow = mottle(noise * 0.7, random);
  const levels = new Float32Array(GRAIN_SIDE * GRAIN_SIDE);
  for (let y = 0; y < GRAIN_SIDE; y += 1) {
    for (let x = 0; x < GRAIN_SIDE; x += 1) {
      levels[y * GRAIN_SIDE + x] = slow(x, y) + (random() + random() - 1) * noise;
    }
  }
  if (fibres > 0) addFibres(levels, fibres, random);
  return Int8Array.from(levels, (level) => Math.round(Math.max(-60, Math.min(60, level))));
}
