import { describe, expect, it } from 'vitest';
import { captionOfPost } from '../../functions/campaigns/caption-of-post.ts';
import type { Product } from '../../functions/domain/product/product.ts';
import { aCommunity, aMember, aPost, aProduct } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';
import { fakeCaptions } from '../http/fakes.ts';

async function slideTextsOf(facts: Partial<Product>) {
  const product = aProduct(facts);
  const seller = aMember();
  const planned = aPost({ shape: 'carousel', product: product.id, maker: product.maker, seller: seller.id });
  const captions: typeof fakeCaptions = {
    write: async (request) => ({
      ...(await fakeCaptions.write(request)),
      slideTexts: Array.from({ length: request.pictures ?? 1 }, (_, at) => `Gambar ${at + 1}.`),
    }),
  };
  const members = new Map([
    [seller.id, seller],
    [product.maker, aMember({ id: product.maker })],
  ]);
  const spoken = { community: aCommunity(), members, product };
  const caption = await captionOfPost({ captions, log: silentLog }, planned, spoken, new Map());
  if (typeof caption !== 'object') throw new Error(`no caption: ${String(caption)}`);
  return caption.slideTexts;
}

describe('the descriptions of a carousel', () => {
  it('say of the last picture that its pack is an example', async () => {
    expect(await slideTextsOf({ pack: 'jar', packUse: 'example' })).toEqual([
      'Gambar 1.',
      'Gambar 2. Contoh kemasan · gambar promosi.',
    ]);
  });

  it('say nothing of a pack in which the product is sold', async () => {
    const photo = { key: 'photos/two.jpg', width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } };
    expect(await slideTextsOf({ pack: 'jar', morePhotos: [photo] })).toEqual(['Gambar 1.', 'Gambar 2.']);
  });
});

describe('the caption of a post of a campaign that leads to an event', () => {
  it.each([
    { day: '2026-12-02', says: 'it' },
    { day: '2026-11-30', says: 'nothing of it, once the post was moved beyond it' },
  ])('says $says', async ({ day }) => {
    const event = { is: 'bazaar' as const, day };
    const [seller, product] = [aMember(), aProduct()];
    const planned = aPost({ event, product: product.id, maker: seller.id, seller: seller.id });
    const asked: unknown[] = [];
    const captions: typeof fakeCaptions = {
      write: (request) => {
        asked.push(request.event);
        return fakeCaptions.write(request);
      },
    };
    const spoken = { community: aCommunity(), members: new Map([[seller.id, seller]]), product };
    await captionOfPost({ captions, log: silentLog }, planned, spoken, new Map());
    expect(asked).toEqual([day > '2026-12-01' ? event : undefined]);
  });
});
