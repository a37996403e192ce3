import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { studyPhoto } from '../../../functions/pictures/photo/study-photo.ts';
import { plateOfFruit } from '../fixtures.ts';

const SIZE = { width: 600, height: 450 };
type Light = readonly [red: number, green: number, blue: number];

const light = (level: number): number => {
  const value = level / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const level = (value: number): number =>
  255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

const jpeg = (pixels: Uint8Array): Promise<Buffer> =>
  sharp(pixels, { raw: { ...SIZE, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();

/** The plate of fruit on a table under another light: factors of the channels. */
const plateUnder = (factors: Light): Promise<Buffer> =>
  jpeg(
    Uint8Array.from(plateOfFruit(SIZE.width, SIZE.height), (value, at) =>
      Math.min(255, level(Math.min(1, light(value) * (factors[at % 3] ?? 1)))),
    ),
  );

const pixelsOf = (photo: Uint8Array): Promise<Buffer> => sharp(photo).raw().toBuffer();

/** The mean levels of the channels in the white of the plate, beyond the fruit. */
async function plateLevels(photo: Uint8Array): Promise<Light> {
  const [red = 0, green = 0, blue = 0] = await sharp(photo)
    .extract({ left: 434, top: 221, width: 8, height: 8 })
    .resize({ width: 1, height: 1 })
    .raw()
    .toBuffer();
  return [red, green, blue];
}

const FULL = { colours: true };

const repairPhoto = async (photo: Uint8Array, what: Parameters<typeof studyPhoto>[1]) =>
  (await studyPhoto(photo, what)).repaired;

describe('repairing a photo', () => {
  it('leaves a good photo alone', async () => {
    expect(await repairPhoto(await plateUnder([1, 1, 1]), FULL)).toBeUndefined();
  });

  it.each([
    ['two stops', 0.25],
    ['three stops', 0.125],
  ])('brightens a photo that is %s too dark, nowhere darker than it was', async (_, factor) => {
    const dark = await plateUnder([factor, factor, factor]);
    const repaired = await repairPhoto(dark, FULL);
    if (!repaired) throw new Error('it was left dark');
    const [before, after] = [await pixelsOf(dark), await pixelsOf(repaired.bytes)];
    const lights = await plateLevels(repaired.bytes);
    expect(Math.min(...lights)).toBeGreaterThan(150);
    // A few levels of JPEG's own noise.
    let darker = 0;
    for (let at = 0; at < before.length; at += 3)
      if ((after[at + 1] ?? 0) < (before[at + 1] ?? 0) - 6) darker += 1;
    expect(darker / (before.length / 3)).toBeLessThan(0.001);
  });

  it('brightens the last row and the last column of a photo with odd sides', async () => {
    const size = { width: 401, height: 301, channels: 3 } as const;
    const dark = plateOfFruit(size.width, size.height).map((value) => level(light(value) / 8));
    const repaired = await repairPhoto(await sharp(dark, { raw: size }).png().toBuffer(), FULL);
    if (!repaired) throw new Error('it was left dark');
    const after = await pixelsOf(repaired.bytes);
    const green = (pixels: Uint8Array, x: number, y: number): number =>
      pixels[(y * size.width + x) * 3 + 1] ?? 0;
    for (const [x, y] of [
      [400, 150],
      [200, 300],
      [400, 300],
    ] as const)
      expect(green(after, x, y)).toBeGreaterThan(green(dark, x, y) * 1.5);
  });

  it('makes yellow light whiter and leaves some of its warmth', async () => {
    const yellow = await plateUnder([1, 0.85, 0.4]);
    const repaired = await repairPhoto(yellow, FULL);
    if (!repaired) throw new Error('it was left yellow');
    expect(repaired.colours).toBe(true);
    const [before, after] = [await plateLevels(yellow), await plateLevels(repaired.bytes)];
    expect(after[1] - after[2]).toBeLessThan((before[1] - before[2]) * 0.75);
    expect(after[2]).toBeLessThan(after[1]);
  });

  it('takes a blue cast away', async () => {
    const repaired = await repairPhoto(await plateUnder([0.65, 0.8, 1]), FULL);
    if (!repaired) throw new Error('it was left blue');
    const [red, , blue] = await plateLevels(repaired.bytes);
    expect(Math.abs(red - blue)).toBeLessThan(20);
  });

  it('leaves the colours of craft, which are what is sold, and only adds light', async () => {
    const only = { colours: false };
    expect(await repairPhoto(await plateUnder([1, 0.85, 0.4]), only)).toBeUndefined();
    const repaired = await repairPhoto(await plateUnder([0.25, 0.21, 0.1]), only);
    if (!repaired) throw new Error('it was left dark');
    expect(repaired.colours).toBe(false);
    const [red, green, blue] = (await plateLevels(repaired.bytes)).map(light);
    expect((blue ?? 0) / (green ?? 1)).toBeCloseTo(0.1 / 0.21, 1);
    expect((red ?? 0) / (green ?? 1)).toBeCloseTo(0.25 / 0.21, 1);
  });

  it('does not take a frame full of one brown for yellow light', async () => {
    const brown = Uint8Array.from({ length: SIZE.width * SIZE.height * 3 }, (_, at) => {
      const grain = 40 * Math.sin(Math.floor(at / 3) / 7);
      return [190, 130, 70].map((value) => value + grain)[at % 3] ?? 0;
    });
    const taken = await jpeg(brown);
    const repaired = await repairPhoto(taken, FULL);
    const [before, after] = [await plateLevels(taken), await plateLevels(repaired?.bytes ?? taken)];
    // Still brown: red well above blue.
    expect(after[0] - after[2]).toBeGreaterThan((before[0] - before[2]) * 0.7);
  });

  it('keeps the size and drops metadata; the same photo gives the same bytes', async () => {
    const dark = await plateUnder([0.2, 0.2, 0.2]);
    const [one, other] = [await repairPhoto(dark, FULL), await repairPhoto(dark, FULL)];
    const { width, height, exif, icc } = await sharp(one?.bytes).metadata();
    expect({ width, height, exif, icc }).toEqual({ ...SIZE, exif: undefined, icc: undefined });
    expect(one?.bytes).toEqual(other?.bytes);
  });
});

describe('studying a photo', () => {
  it('says that it is dark, and repairs it nevertheless', async () => {
    const found = await studyPhoto(await plateUnder([0.02, 0.02, 0.02]), FULL);
    expect(found.verdict).toBe('dark');
    expect(found.repaired).toBeDefined();
  });

  it('finds nothing wrong with a good photo, and nothing to do', async () => {
    expect(await studyPhoto(await plateUnder([1, 1, 1]), FULL)).toEqual({});
  });

  it('opens photos of any size that intake keeps: a panorama and an all-black one', async () => {
    const panorama = await sharp(plateOfFruit(600, 450), { raw: { ...SIZE, channels: 3 } })
      .resize({ width: 2000, height: 40, fit: 'fill' })
      .jpeg()
      .toBuffer();
    await expect(studyPhoto(panorama, FULL)).resolves.toBeDefined();
    const black = await jpeg(new Uint8Array(SIZE.width * SIZE.height * 3));
    const found = await studyPhoto(black, FULL);
    expect(found.verdict).toBe('dark');
  });
});
