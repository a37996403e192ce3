import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellsOf } from '../../../functions/pictures/layout/collage-cells.ts';
import { createPictures } from '../../../functions/pictures/face.ts';
import { overlaps } from '../../../functions/pictures/layout/box.ts';
import { inPicture } from '../../../functions/pictures/layout/crop-beside.ts';
import { layoutCollage } from '../../../functions/pictures/layout/layout-collage.ts';
import { overlaysOf } from '../../../functions/pictures/layout/overlays.ts';
import type { FurtherPhoto } from '../../../functions/ports/pictures.ts';
import { labelOf, orderOf } from '../fixtures.ts';
import { roughType } from '../layout/measure.ts';
import { framesOf, themeNamed } from '../themes-on-disk.ts';

const MIDDLE = { x: 0.5, y: 0.5 };
const COLOURS = ['#d02020', '#20a040', '#2040d0', '#e0c020'] as const;
const pictures = createPictures();
let photos: FurtherPhoto[];

beforeAll(async () => {
  photos = [];
  for (const background of COLOURS) {
    const plain = await sharp({ create: { width: 900, height: 700, channels: 3, background } })
      .jpeg()
      .toBuffer();
    photos.push({ photo: (await pictures.clean(plain)).bytes, focus: MIDDLE });
  }
});

async function drawn(count: number, theme = 'kraft') {
  const [cover, ...beside] = photos.slice(0, count);
  if (!cover) throw new Error('there is a cover');
  const many = { photos: count, look: { composition: 'collage', tone: 'light' } } as const;
  const label = labelOf({ theme, ...(count > 1 && many) });
  const request = { ...cover, beside, label, order: orderOf() };
  const [feed] = await pictures.draw({ ...request, formats: ['feed'] });
  if (!feed) throw new Error('nothing was drawn');
  return feed;
}

/** The share of a picture that is nearly of a colour. */
async function shareOf(bytes: Uint8Array, colour: string): Promise<number> {
  const pixels = await sharp(bytes).resize({ width: 270 }).raw().toBuffer();
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (wanted.every((value, channel) => Math.abs(value - (pixels[at + channel] ?? 0)) < 12)) found += 1;
  return found / (pixels.length / 3);
}

describe('the cells of a collage', () => {
  it.each([1, 2, 3, 4])('fill an area of odd sides with %i photos, and do not overlap', (count) => {
    const size = { width: 983, height: 651 };
    const cells = cellsOf(count, size);
    expect(cells).toHaveLength(count);
    const covered = cells.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(covered / (size.width * size.height)).toBeGreaterThan(0.96);
    for (const [index, one] of cells.entries()) {
      expect(Object.values(one).every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
      expect(one.x + one.width).toBeLessThanOrEqual(size.width);
      expect(one.y + one.height).toBeLessThanOrEqual(size.height);
      expect(cells.slice(index + 1).some((other) => overlaps(one, other))).toBe(false);
    }
  });
});

describe('a collage', () => {
  it.each([2, 3, 4])('shows each of %i photos, the cover among the largest', async (count) => {
    const { bytes, composition } = await drawn(count);
    expect(composition).toBe('collage');
    const shares = [];
    for (const colour of COLOURS.slice(0, count)) shares.push(await shareOf(bytes, colour));
    const [first = 0, ...others] = shares;
    // The brand lies on the cover.
    for (const other of others) expect(first).toBeGreaterThan(0.8 * other);
    // Corners of the frame and the softened edges of a reduced picture are missing.
    for (const share of shares) expect(share).toBeGreaterThan(0.2 / count);
  });

  it('is not what a product with one photo is shown as, nor one whose maker did not choose it', () => {
    const looks = (label: Parameters<typeof pictures.lookOnPage>[0]) =>
      Array.from({ length: 12 }, (_, number) => pictures.lookOnPage(label, number)?.composition);
    const look = { composition: 'collage', tone: 'light' } as const;
    expect(looks({ theme: 'kraft', photos: 3 })).not.toContain('collage');
    expect(looks({ theme: 'kraft', look })).not.toContain('collage');
    expect(looks({ theme: 'kraft', photos: 3, look })).toContain('collage');
    const offers = (photos: number | undefined) =>
      pictures
        .wardrobes(photos === undefined ? {} : { photos })
        .map(({ worn }) => worn.some(({ composition }) => composition === 'collage'));
    expect(new Set(offers(2))).toEqual(new Set([true]));
    expect(new Set(offers(undefined))).toEqual(new Set([false]));
  });
});

describe('the signs of a collage', () => {
  const theme = themeNamed('kraft', 'collage');
  const frames = framesOf(theme).filter(([name]) => name.includes('wide'));
  const size = { width: 900, height: 700 };
  const part = { width: 0.16, height: 0.2 };
  const seen = (...faces: readonly { readonly x: number; readonly y: number }[]) => ({
    ...size,
    focus: MIDDLE,
    contents: { faces: faces.map((at) => ({ box: { ...at, ...part }, score: 0.9 })) },
  });

  it.each(frames)('move to another corner where a face is: %s', (_, frame) => {
    const laidOut = (second: ReturnType<typeof seen>) =>
      layoutCollage(labelOf(), frame, [seen(), second], theme, roughType);
    const usual = laidOut(seen());
    const price = usual?.layout.price?.box;
    const [, second] = usual?.cells ?? [];
    if (!price || !second) throw new Error('a collage has a price and two photos');
    const scale = second.crop.width / second.cell.width;
    const middle = {
      x: (second.crop.x + (price.x + price.width / 2 - second.cell.x) * scale) / size.width,
      y: (second.crop.y + (price.y + price.height / 2 - second.cell.y) * scale) / size.height,
    };
    const moved = laidOut(
      seen({ x: Math.min(0.8, middle.x - part.width / 2), y: Math.min(0.75, middle.y - part.height / 2) }),
    );
    expect(moved).toBeDefined();
    expect(moved?.layout.price?.box).not.toEqual(price);
  });

  const anywhere = fc.record({
    x: fc.double({ min: 0, max: 0.8, noNaN: true }),
    y: fc.double({ min: 0, max: 0.8, noNaN: true }),
  });

  it.each(frames)('lie on no face, or there is no collage: %s', (_, frame) => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 2, maxLength: 4 }), (faces) => {
        const photos = faces.map((at) => seen(at));
        const found = layoutCollage(labelOf(), frame, photos, theme, roughType);
        if (!found) return;
        const overlays = overlaysOf(found.layout, theme, frame.geometry);
        for (const [index, { cell, crop }] of found.cells.entries()) {
          const { x = 0, y = 0 } = faces[index] ?? {};
          const face = {
            x: x * size.width,
            y: y * size.height,
            width: part.width * size.width,
            height: part.height * size.height,
          };
          const shown = inPicture(face, crop, cell);
          expect(overlays.filter((one) => overlaps(one, shown) && overlaps(one, cell))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
