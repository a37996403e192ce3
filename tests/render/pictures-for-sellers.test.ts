import { describe, expect, it } from 'vitest';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import type { PictureFormat } from '../../functions/domain/picture/picture-format.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import type { SellerPictures } from '../../functions/ports/pictures.ts';
import { picturesForSellers, type StoredPicture } from '../../functions/render/pictures-for-sellers.ts';
import { PhotoLostError, picturesOf } from '../../functions/render/pictures-of-product.ts';
import { fakePictures } from '../http/fakes.ts';
import { labelOf, orderOf } from '../pictures/fixtures.ts';

const photo = { key: 'photos/lereng/a.jpg', width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } };
const orders = ['Kenanga', 'Melati', 'Seruni'].map((seller) => orderOf({ seller }));
const content = { label: labelOf(), orders };

async function world(options: { readonly withPhoto?: boolean } = {}) {
  const media = new MemoryMediaStore();
  if (options.withPhoto ?? true) await media.write(photo.key, Uint8Array.of(1, 2, 3), 'image/jpeg');
  const asked: string[] = [];
  const sellers: SellerPictures = {
    async *drawForSellers(_, theirs, formats) {
      asked.push(`${theirs.map(({ seller }) => seller).join('+')}: ${formats.join('+')}`);
      for (const [seller, order] of theirs.entries()) {
        for (const format of formats) {
          yield { seller, format, width: 1, height: 1, bytes: Buffer.from(`${format} of ${order.seller}`) };
        }
      }
    },
  };
  const deps = { media, sealer: new MemorySealer(), pictures: { ...fakePictures, ...sellers } };
  const draw = async (formats: readonly PictureFormat[]): Promise<StoredPicture[]> => {
    const all: StoredPicture[] = [];
    for await (const one of picturesForSellers(deps, 'lereng', photo, content, formats)) all.push(one);
    return all;
  };
  return { deps, media, asked, draw };
}

describe('pictures of a product for many sellers', () => {
  it('are drawn in one go and stored each under its own key', async () => {
    const { asked, draw, media } = await world();
    const all = await draw(['feed', 'link']);
    expect(asked).toEqual(['Kenanga+Melati+Seruni: feed+link']);
    expect(new Set(all.map(({ picture }) => picture.key)).size).toBe(6);
    for (const { seller, picture } of all) {
      const stored = Buffer.from((await media.read(picture.key)) ?? []).toString();
      expect(stored).toBe(`${picture.format} of ${orders[seller]?.seller ?? ''}`);
      expect(picture.bytes).toBe(stored.length);
    }
  });

  it('are not drawn again when they are there', async () => {
    const { asked, draw } = await world();
    const first = await draw(['feed']);
    const again = await draw(['feed']);
    expect(asked).toHaveLength(1);
    expect(again.map(({ picture }) => picture.key)).toEqual(first.map(({ picture }) => picture.key));
  });

  it('are drawn only as far as each seller lacks them', async () => {
    const { deps, asked, draw } = await world();
    const [order = orderOf()] = orders;
    await picturesOf(deps, 'lereng', photo, { label: content.label, order }, ['feed']);
    const all = await draw(['feed', 'link']);
    expect(all).toHaveLength(6);
    expect(asked).toEqual(['Kenanga: link', 'Melati+Seruni: feed+link']);
  });

  it('have the keys of pictures that were drawn for one seller alone', async () => {
    const { deps, draw } = await world();
    const [order = orderOf()] = orders;
    const [alone] = await picturesOf(deps, 'lereng', photo, { label: content.label, order }, ['feed']);
    const [first] = await draw(['feed']);
    expect(first?.picture.key).toBe(alone?.key);
  });

  it('are refused together before any is stored', async () => {
    const { deps, asked } = await world();
    const problem = {
      code: 'picture.undrawable',
      kind: 'invalid',
      text: { id: '', en: '' },
      retryable: false,
    } as const;
    const pictures = { ...deps.pictures, check: () => [problem] };
    const drawing = picturesForSellers({ ...deps, pictures }, 'lereng', photo, content, ['feed']);
    await expect(drawing.next()).rejects.toThrow(ProblemError);
    expect(asked).toEqual([]);
  });

  it('say so when the photo is gone', async () => {
    const { draw } = await world({ withPhoto: false });
    await expect(draw(['feed'])).rejects.toThrow(PhotoLostError);
  });
});
