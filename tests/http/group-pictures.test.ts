import { describe, expect, it } from 'vitest';
import { GroupPicturesReply } from '../../functions/http/contract/group-pictures.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aProduct } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const POSTER = {
  kind: 'bazaar',
  what: 'Bazar Minggu Legi',
  day: '2026-12-12',
  place: 'Depan terminal Wonosobo',
  products: ['kopi-lereng'],
};
const LIST = {
  title: 'Oleh-oleh Giriwening',
  products: ['kopi-lereng', 'dodol-salak', 'keripik-pisang', 'batik-carica'],
};

/** A world with four products with photos, the last of them of another kind. */
async function withProducts(changes: Partial<Parameters<typeof aProduct>[0]> = {}) {
  const world = await httpWorld();
  for (const id of LIST.products) {
    const photo = { key: `photos/${id}.jpg`, width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } };
    await world.deps.media.write(photo.key, new Uint8Array([9]), 'image/jpeg');
    const people = { answer: 'nobody', by: 'kenanga', at: 0 } as const;
    const own = id === 'kopi-lereng' ? changes : {};
    await insert(world.table, productRecord, aProduct({ id, name: id, photo, people, ...own }));
  }
  return world;
}

const put = (json: object, as = 'flamboyan') => ({ method: 'PUT', json, as });
const bytesAt = (world: Awaited<ReturnType<typeof withProducts>>, url = ''): string =>
  new TextDecoder().decode(world.media.fetch(url, world.clock.now())?.bytes);

describe('PUT /api/posters', () => {
  it('draws a poster on which buyers ask the caller', async () => {
    const world = await withProducts();
    const { pictures } = await world.read(
      GroupPicturesReply,
      '/api/posters',
      put({ ...POSTER, formats: ['story'] }),
    );
    expect(pictures.map(({ format, height }) => [format, height])).toEqual([['story', 1920]]);
    expect(bytesAt(world, pictures[0]?.url)).toBe('story sold by Flamboyan');
  });

  it('finds the same poster again, and draws another for another day', async () => {
    const world = await withProducts();
    const urlOf = async (json: object): Promise<string> => {
      const { pictures } = await world.read(GroupPicturesReply, '/api/posters', put(json));
      return new URL(pictures[0]?.url ?? '', 'https://x.test').pathname;
    };
    const first = await urlOf(POSTER);
    expect(await urlOf(POSTER)).toBe(first);
    expect(await urlOf({ ...POSTER, day: '2026-12-13' })).not.toBe(first);
  });

  it('refuses words that the law forbids, and names the field', async () => {
    const world = await withProducts();
    const what = 'Bazar jamu berkhasiat menyembuhkan';
    const problem = await world.refused('/api/posters', put({ ...POSTER, what }));
    expect(problem.problems[0]?.code).toMatch(/^law\./);
    expect(problem.problems[0]?.field).toBe('what');
  });

  it('refuses a day that lies too far ahead', async () => {
    const world = await withProducts();
    const problem = await world.refused('/api/posters', put({ ...POSTER, day: '2036-01-01' }));
    expect(problem.problems[0]).toMatchObject({ code: 'input.tooFar', field: 'day' });
  });

  it('refuses a photo in which nobody said who can be recognised, and names the product', async () => {
    const world = await withProducts({ people: undefined, kind: 'experience' });
    const problem = await world.refused('/api/posters', put(POSTER));
    expect(problem.problems[0]?.code).toBe('product.peopleNotTold');
    expect(problem.problems[0]?.text).toContain('kopi-lereng');
  });
});

describe('PUT /api/price-lists', () => {
  it('draws the products in their order', async () => {
    const world = await withProducts();
    const { pictures } = await world.read(GroupPicturesReply, '/api/price-lists', put(LIST));
    expect(bytesAt(world, pictures[0]?.url)).toBe(
      'feed of kopi-lereng, dodol-salak, keripik-pisang, batik-carica',
    );
  });

  it('lists nothing that is sold out, and names it', async () => {
    const world = await withProducts({ soldOut: true });
    const problem = await world.refused('/api/price-lists', put(LIST));
    expect(problem.problems[0]).toMatchObject({ code: 'picture.soldOut', field: 'products' });
    expect(problem.problems[0]?.text).toContain('kopi-lereng');
  });

  it('takes four to nine products, each once', async () => {
    const world = await withProducts();
    for (const products of [
      LIST.products.slice(0, 3),
      ['kopi-lereng', 'kopi-lereng', 'dodol-salak', 'batik-carica'],
    ]) {
      const problem = await world.refused('/api/price-lists', put({ ...LIST, products }));
      expect(problem.problems[0]?.field).toBe('products');
    }
  });
});
