import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LabelContent } from '../../../functions/domain/picture/picture-content.ts';
import { cutOut } from '../../../functions/pictures/draw/cut-out.ts';
import { decodePhoto } from '../../../functions/pictures/draw/photo-source.ts';
import { createPictures } from '../../../functions/pictures/face.ts';
import type { CleanPhoto } from '../../../functions/ports/pictures.ts';
import { labelOf, orderOf, photoFile, plateOutline } from '../fixtures.ts';

const WIDTH = 1000;
const HEIGHT = 750;
const pictures = createPictures();
const contents = { faces: [], cutOut: plateOutline(WIDTH, HEIGHT) };
const ON_TABLE = { composition: 'table', tone: 'light' } as const;
let photo: CleanPhoto;

beforeAll(async () => {
  photo = await pictures.clean(await photoFile(WIDTH, HEIGHT));
});

async function feedOf(
  overrides: Partial<LabelContent>,
  seen: typeof contents | undefined,
): Promise<Uint8Array> {
  const label = labelOf(overrides);
  const request = { photo: photo.bytes, focus: photo.focus, contents: seen, label, order: orderOf() };
  const [drawn] = await pictures.draw({ ...request, formats: ['feed'] });
  if (!drawn) throw new Error('nothing was drawn');
  return drawn.bytes;
}

/** Not `toEqual`: the difference of two pictures would be printed byte by byte. */
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

describe('the subject that is cut out', () => {
  it('is the plate alone: nothing of the table is left, and nothing of the plate is missing', async () => {
    const source = await decodePhoto(photo.bytes, { width: WIDTH, height: HEIGHT });
    const { width, height, pixels } = await cutOut(source, contents.cutOut);
    const radius = 0.4 * HEIGHT;
    const seen = { wood: 0, hole: 0, plate: 0 };
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const at = (y * width + x) * 4;
        const away = Math.hypot(x - width / 2, y - height / 2) / radius;
        const alpha = pixels[at + 3] ?? 0;
        if (away > 1.02) seen.wood = Math.max(seen.wood, alpha);
        if (away < 0.96) seen.hole = Math.max(seen.hole, 255 - alpha);
        // The rim has at least 179 levels of red and wood at most 142, also where the outline is half transparent.
        if (alpha > 20 && away > 0.9) seen.plate = Math.max(seen.plate, 255 - (pixels[at] ?? 0));
      }
    expect(seen.wood).toBeLessThan(12);
    expect(seen.hole).toBeLessThan(12);
    expect(seen.plate).toBeLessThan(255 - 163);
  });

  it('stands on the ground of the theme, whole and beside the price', async () => {
    const bytes = await feedOf({ theme: 'plain', look: ON_TABLE, cutOut: true }, contents);
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [...data.subarray((y * 1080 + x) * 3, (y * 1080 + x) * 3 + 3)];
    // Beside the plate there is the ground that is around the words, where the photo has a table.
    const [red = 0, green = 0, blue = 0] = pixel(20, 20);
    for (const [x, y] of [
      [8, 560],
      [1070, 560],
      [8, 1150],
      [1070, 1150],
    ] as const)
      for (const [channel, value] of pixel(x, y).entries())
        expect(Math.abs(value - ([red, green, blue][channel] ?? 0))).toBeLessThan(12);
  });

  it('is shown only of a product that can be cut out, in a look that was chosen', async () => {
    const usual = await feedOf({ look: { composition: 'panel', tone: 'light' } }, contents);
    expect(same(await feedOf({ look: ON_TABLE }, contents), usual)).toBe(true);
    expect(same(await feedOf({ cutOut: true }, contents), await feedOf({}, contents))).toBe(true);
    expect(same(await feedOf({ look: ON_TABLE, cutOut: true }, contents), usual)).toBe(false);
  });
});

describe('the look of a cut-out', () => {
  const compositionsOn = (label: Pick<LabelContent, 'look' | 'cutOut'>) =>
    Array.from(
      { length: 12 },
      (_, number) => pictures.lookOnPage({ theme: 'kraft', ...label }, number)?.composition,
    );

  it('is offered in every theme for a product that can be cut out, and first for none', () => {
    const offered = (label: Pick<LabelContent, 'cutOut'>) =>
      pictures.wardrobes(label).map(({ worn }) => worn.some(({ composition }) => composition === 'table'));
    expect(new Set(offered({ cutOut: true }))).toEqual(new Set([true]));
    expect(new Set(offered({}))).toEqual(new Set([false]));
    for (const { usual } of pictures.wardrobes({ cutOut: true })) expect(usual.composition).not.toBe('table');
  });

  it('is worn on a page only where its maker saw and chose it', () => {
    expect(compositionsOn({ cutOut: true })).not.toContain('table');
    expect(compositionsOn({ look: ON_TABLE })).not.toContain('table');
    const chosen = compositionsOn({ look: ON_TABLE, cutOut: true });
    expect(chosen.filter((one) => one === 'table')).toHaveLength(2);
  });
});
