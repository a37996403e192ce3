import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { PACKS } from '../../../functions/domain/picture/pack.ts';
import type { LabelContent } from '../../../functions/domain/picture/picture-content.ts';
import type { PhotoContents } from '../../../functions/domain/picture/photo-contents.ts';
import { createPictures } from '../../../functions/pictures/face.ts';
import type { CleanPhoto } from '../../../functions/ports/pictures.ts';
import { labelOf, orderOf, photoFile } from '../fixtures.ts';

const pictures = createPictures();
let photo: CleanPhoto;

beforeAll(async () => {
  photo = await pictures.clean(await photoFile(1000, 750));
});

async function feedOf(overrides: Partial<LabelContent>, contents?: PhotoContents): Promise<Uint8Array> {
  const label = labelOf(overrides);
  const seen = contents && { contents };
  const request = { photo: photo.bytes, focus: photo.focus, label, order: orderOf(), ...seen };
  const [drawn] = await pictures.draw({ ...request, formats: ['feed'] });
  if (!drawn) throw new Error('nothing was drawn');
  return drawn.bytes;
}

/** Not `toEqual`: the difference of two pictures would be printed byte by byte. */
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

const BARE = { composition: 'full', tone: 'light' } as const;
const PACKED = { composition: 'pack', tone: 'light' } as const;

/** The mean difference of two pictures above the label, in levels of brightness. */
async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const pixels = async (bytes: Uint8Array) =>
    sharp(bytes).extract({ left: 0, top: 0, width: 1080, height: 800 }).greyscale().raw().toBuffer();
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

describe('a drawn pack', () => {
  it('is shown only of a product whose maker chose it', async () => {
    const usual = await feedOf({ look: { composition: 'panel', tone: 'light' } });
    expect(same(await feedOf({ look: PACKED }), usual)).toBe(true);
    expect(await difference(await feedOf({ pack: 'pouch' }), usual)).toBeGreaterThan(10);
    expect(same(await feedOf({ pack: 'pouch', look: BARE }), await feedOf({ look: BARE }))).toBe(true);
  });

  it('is the one that was chosen, and the same every time', async () => {
    const drawn: Uint8Array[] = [];
    for (const pack of PACKS) drawn.push(await feedOf({ pack, look: PACKED }));
    for (const [index, one] of drawn.entries()) {
      for (const other of drawn.slice(index + 1)) expect(await difference(one, other)).toBeGreaterThan(4);
    }
    const jar = drawn[PACKS.indexOf('jar')];
    expect(jar && same(await feedOf({ pack: 'jar', look: PACKED }), jar)).toBe(true);
  });

  it('never lies on a face: a tag gives way to the photo, a jar stands beside none', async () => {
    const contents = { faces: [{ box: { x: 0.4, y: 0.4, width: 0.1, height: 0.12 }, score: 0.9 }] };
    const tagged = await feedOf({ pack: 'tag', look: PACKED });
    expect(await difference(await feedOf({ pack: 'tag', look: PACKED }, contents), tagged)).toBeGreaterThan(
      4,
    );
    const jar = await feedOf({ pack: 'jar', look: PACKED });
    expect(same(await feedOf({ pack: 'jar', look: PACKED }, contents), jar)).toBe(true);
  });

  it('takes the place of other labels on a page, and of nothing else', () => {
    const looks = (pack: 'pouch' | undefined) =>
      Array.from(
        { length: 10 },
        (_, number) => pictures.lookOnPage({ theme: 'kraft', pack }, number)?.composition,
      );
    expect(looks(undefined)).not.toContain('pack');
    const packed = looks('pouch');
    expect(packed.filter((composition) => composition === 'pack')).toHaveLength(2);
    expect(
      packed.map((composition, at) => (composition === 'pack' ? looks(undefined)[at] : composition)),
    ).toEqual(looks(undefined));
  });

  it('is drawn after the photos, on its own ground, where it is an example only', async () => {
    const example = { pack: 'tag', text: 'Contoh kemasan · gambar promosi' } as const;
    const label = labelOf({ example });
    const request = { photo: photo.bytes, focus: photo.focus, order: orderOf() };
    const drawn = await pictures.drawCarousel({ ...request, label, more: [] });
    expect(drawn).toHaveLength(2);
    const [cover, last] = drawn;
    expect(cover && same(cover.bytes, await feedOf({ example }))).toBe(true);
    const [, photoSlide] = await pictures.drawCarousel({ ...request, label: labelOf(), more: [request] });
    if (!last || !photoSlide) throw new Error('a slide is missing');
    expect(await difference(last.bytes, photoSlide.bytes)).toBeGreaterThan(10);
  });
});
