import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { JUDGED_SIDE, judgePhoto, type Pixels } from '../../../functions/domain/picture/judge-photo.ts';
import { plateOfFruit } from '../../pictures/fixtures.ts';

const WIDTH = JUDGED_SIDE;
const HEIGHT = 540;

const photo = (level: (x: number, y: number) => number): Pixels => {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1)
    data.fill(level(at % WIDTH, Math.floor(at / WIDTH)), at * 3, at * 3 + 3);
  return { width: WIDTH, height: HEIGHT, channels: 3, data };
};

const plate = (): Pixels => ({
  width: WIDTH,
  height: HEIGHT,
  channels: 3,
  data: plateOfFruit(WIDTH, HEIGHT),
});

const changed = (pixels: Pixels, change: (level: number) => number): Pixels => ({
  ...pixels,
  data: Uint8Array.from(pixels.data, change),
});

/** The mean of the neighbours up to `reach` away, along rows and then along columns. */
function blurred({ width, height, data }: Pixels, reach: number): Pixels {
  const along = (from: ArrayLike<number>, stepX: number, stepY: number): Float32Array => {
    const out = new Float32Array(from.length);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        for (let channel = 0; channel < 3; channel += 1) {
          let sum = 0;
          for (let by = -reach; by <= reach; by += 1) {
            const column = Math.min(width - 1, Math.max(0, x + by * stepX));
            const row = Math.min(height - 1, Math.max(0, y + by * stepY));
            sum += from[(row * width + column) * 3 + channel] ?? 0;
          }
          out[(y * width + x) * 3 + channel] = sum / (2 * reach + 1);
        }
    return out;
  };
  return { width, height, channels: 3, data: along(along(data, 1, 0), 0, 1) };
}

describe('the verdict on a photo', () => {
  it('finds nothing wrong with a plate of fruit on a table', () => {
    expect(judgePhoto(plate())).toBeUndefined();
  });

  it('calls a photo dark whose lights are dark, also an all-black one', () => {
    expect(judgePhoto(changed(plate(), (level) => level * 0.15))).toBe('dark');
    expect(judgePhoto(photo(() => 0))).toBe('dark');
  });

  it('calls a photo blurred that a small blur changes no more', () => {
    expect(judgePhoto(blurred(blurred(plate(), 8), 8))).toBe('blurred');
  });

  it('calls a photo empty in which nothing has an edge: a wall, a transparent picture on white', () => {
    expect(judgePhoto(photo((x, y) => 120 + x / 20 + y / 40))).toBe('empty');
    expect(judgePhoto(photo(() => 255))).toBe('empty');
  });

  it('calls flat areas with strokes of letters no photo, in light and dark', () => {
    const letters = (paper: number, ink: number) =>
      photo((x, y) => (y % 36 < 14 && x % 200 < 150 && (x % 9 < 3 || y % 36 < 3) ? ink : paper));
    expect(judgePhoto(letters(245, 30))).toBe('notPhoto');
    expect(judgePhoto(letters(20, 225))).toBe('notPhoto');
  });

  it('does not look at transparency', () => {
    const { data } = plate();
    const opaque = new Uint8Array(WIDTH * HEIGHT * 4).fill(9);
    for (let at = 0; at < WIDTH * HEIGHT; at += 1)
      for (let channel = 0; channel < 3; channel += 1) opaque[at * 4 + channel] = data[at * 3 + channel] ?? 0;
    expect(judgePhoto({ width: WIDTH, height: HEIGHT, channels: 4, data: opaque })).toBeUndefined();
  });

  it('judges tiny and long pictures without failing', () => {
    for (const [width, height] of [
      [1, 1],
      [3, 2],
      [720, 14],
      [14, 720],
    ] as const) {
      const data = new Uint8Array(width * height * 3).fill(128);
      expect(judgePhoto({ width, height, channels: 3, data })).toBe('empty');
    }
  });
});

describe('the code that phones load for it', () => {
  it('is under 3 KB and imports nothing', async () => {
    const source = await readFile(
      new URL('../../../functions/domain/picture/judge-photo.ts', import.meta.url),
      'utf8',
    );
    const { code } = await transform(source, { loader: 'ts', minify: true });
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(3000);
    expect(code).not.toContain('import');
  });
});
