import type { Part, Shade } from '../../layout/mockup.ts';

/** The shading is slow, so a coarse map of it is enough. */
const COLUMNS = 160;
const ROWS = 224;

const bell = (distance: number, width: number): number => Math.exp(-((distance / width) ** 2));

/** 0 outside `from` … `to`, 1 inside, with soft ends. */
const SOFT_END = 0.12;
const window = (value: number, from: number, to: number): number => {
  const rise = Math.min(1, Math.max(0, (value - from) / SOFT_END + 0.5));
  const fall = Math.min(1, Math.max(0, (to - value) / SOFT_END + 0.5));
  return rise * rise * (3 - 2 * rise) * fall * fall * (3 - 2 * fall);
};

/** Light on one side of a line and shade on the other; at most about 1. */
const ridge = (distance: number, width: number): number => -2.33 * (distance / width) * bell(distance, width);

/**
 * A plain weave: in every second square the strand along `x` is on top, in the others the one along `y`. A strand is
 * bright in its middle, and dark where it goes under its neighbour and along its sides.
 */
function weave(x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const across = (column + row) % 2 === 0;
  const [fx, fy] = [x - column - 0.5, y - row - 0.5];
  const [along, beside] = across ? [fx, fy] : [fy, fx];
  const side = (2 * beside) ** 4;
  return Math.cos(Math.PI * along) - 0.62 - 0.8 * side - (across ? 0 : 0.18);
}

function depthAt(shade: Shade, u: number, v: number): number {
  switch (shade.kind) {
    case 'sides': {
      const beyond = Math.max(0, (Math.abs(u) - 1 + shade.width) / shade.width);
      return shade.depth * beyond * beyond;
    }
    case 'streak':
      return shade.depth * bell(u - shade.u, shade.width) * window(v, shade.from, shade.to);
    case 'belt':
      return shade.depth * bell(v - shade.v, shade.height);
    case 'seam':
      return shade.depth * ridge(v - shade.v, shade.height);
    case 'crease': {
      const [[u0, v0], [u1, v1]] = [shade.from, shade.to];
      const [du, dv] = [u1 - u0, v1 - v0];
      const squared = du * du + dv * dv;
      const along = ((u - u0) * du + (v - v0) * dv) / squared;
      const beside = ((u - u0) * dv - (v - v0) * du) / Math.sqrt(squared);
      const ends = Math.sin(Math.PI * Math.min(1, Math.max(0, along)));
      return shade.depth * ridge(beside, shade.width) * ends;
    }
    case 'weave':
      return shade.depth * weave(((u + 1) / 2) * shade.columns, v * shade.rows);
    case 'spot':
      return shade.depth * bell(Math.hypot((u - shade.u) / shade.width, (v - shade.v) / shade.height), 1);
  }
}

/** Light and shade over a part's surface: `at(u, v)` with u from −1 to 1 and v from 0 to 1. */
export interface Shading {
  at(u: number, v: number): number;
}

const known = new WeakMap<Part, Shading>();

/** Returns a part's shading, computed once. */
export function shadingOf(part: Part): Shading {
  const found = known.get(part);
  if (found) return found;
  const map = new Float32Array((COLUMNS + 1) * (ROWS + 1));
  for (let row = 0; row <= ROWS; row += 1) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      const [u, v] = [(2 * column) / COLUMNS - 1, row / ROWS];
      let sum = 0;
      for (const shade of part.shades) sum += depthAt(shade, u, v);
      map[row * (COLUMNS + 1) + column] = Math.min(0.95, Math.max(-0.95, sum));
    }
  }
  const shading = {
    at(u: number, v: number): number {
      const x = Math.min(COLUMNS - 0.001, Math.max(0, ((u + 1) / 2) * COLUMNS));
      const y = Math.min(ROWS - 0.001, Math.max(0, v * ROWS));
      const column = Math.floor(x);
      const row = Math.floor(y);
      const across = x - column;
      const down = y - row;
      const from = row * (COLUMNS + 1) + column;
      const upper = (map[from] ?? 0) * (1 - across) + (map[from + 1] ?? 0) * across;
      const next = from + COLUMNS + 1;
      const lower = (map[next] ?? 0) * (1 - across) + (map[next + 1] ?? 0) * across;
      return upper * (1 - down) + lower * down;
    },
  };
  known.set(part, shading);
  return shading;
}
