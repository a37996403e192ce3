import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanLogo } from '../../../functions/pictures/draw/clean-logo.ts';
import { openLogo } from '../../../functions/pictures/draw/logo.ts';

const square = (side: number, colour: string) =>
  sharp({ create: { width: side, height: side, channels: 4, background: colour } })
    .png()
    .toBuffer();

const mark = (side: number, colour: string, ground: string) =>
  square(side / 4, colour).then((input) =>
    sharp({ create: { width: side, height: side, channels: 4, background: ground } })
      .composite([{ input }])
      .png()
      .toBuffer(),
  );

describe('a logo', () => {
  it.each([
    ['see-through', '#00000000'],
    ['white', '#ffffff'],
  ])('is kept without its %s margins, so that it is drawn as large as it should be', async (_, ground) => {
    const { width, height, bytes } = await cleanLogo(await mark(400, '#205040', ground));
    expect([width, height]).toEqual([100, 100]);
    const { dominant } = await sharp(bytes).stats();
    expect(dominant.g).toBeGreaterThan(dominant.r);
  });

  it('of one colour is kept as it is', async () => {
    const { width, height } = await cleanLogo(await square(128, '#205040'));
    expect([width, height]).toEqual([128, 128]);
  });

  it('tells the colour that it has all around, and none where it is see-through', async () => {
    const framed = await sharp(await square(100, '#205040'))
      .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#f0e0d0' })
      .png()
      .toBuffer();
    expect((await openLogo(framed)).ground).toBe('#f0e0d0');
    expect((await openLogo(await mark(400, '#205040', '#00000000'))).ground).toBeUndefined();
  });
});
