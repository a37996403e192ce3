import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { openPhoto } from '../../../functions/pictures/draw/photo-source.ts';

const SIZE = { width: 1440, height: 1080 };

/** A photo whose left half is red and whose right half is blue. */
let halves: Buffer;
beforeAll(async () => {
  const right = { width: SIZE.width / 2, height: SIZE.height, channels: 3, background: '#0000ff' } as const;
  halves = await sharp({ create: { ...SIZE, channels: 3, background: '#ff0000' } })
    .composite([{ input: { create: right }, left: SIZE.width / 2, top: 0 }])
    .jpeg({ quality: 95 })
    .toBuffer();
});

it('a photo that its maker shows closer is decoded as the part around her point, at the photo’s own pixels', async () => {
  const focus = { x: 0.1, y: 0.5, zoom: 1.5 };
  const { source, focus: seen } = await openPhoto({ photo: halves, focus }, { width: 100, height: 100 });
  expect(source.width / source.height).toBeCloseTo(SIZE.width / SIZE.height, 1);
  expect(seen.x).toBeCloseTo(0.15);
  // Three quarters of the part are red, where half of the whole is.
  const row = Math.floor(source.height / 2) * source.width * 3;
  const blueAt = (share: number) => source.pixels[row + Math.floor(share * source.width) * 3 + 2] ?? 0;
  expect([blueAt(0.6), blueAt(0.9)].map((blue) => blue > 128)).toEqual([false, true]);
});

it('a photo whose point has no zoom is decoded whole', async () => {
  const focus = { x: 0.1, y: 0.5 };
  const { source, focus: seen } = await openPhoto({ photo: halves, focus });
  expect(source).toMatchObject({ width: 1200, height: 900 });
  expect(seen).toBe(focus);
});
