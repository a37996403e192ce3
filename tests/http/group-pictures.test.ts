import { describe, expect, it } from 'vitest';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { GroupPictureReply, GroupPicturesReply } from '../../functions/http/contract/group-pictures.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aPost, aProduct } from '../factories/entities.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
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

describe('PUT /api/result-pictures', () => {
  const community = 'rukun-lereng';
  const day = '2026-11-25';
  /** A world in which each of the products, in this order, had a post that fewer people saw than the one before. */
  async function withResult(products: readonly string[], changes: Parameters<typeof withProducts>[0] = {}) {
    const world = await withProducts(changes);
    const posts = products.map((product, index) =>
      somePostMetrics({
        day,
        product,
        post: `pasar-minggu.000000000000000${String(index)}`,
        reach: 900 - index,
      }),
    );
    for (const { post, product } of posts)
      await insert(world.table, postRecord, aPost({ id: post, product, state: 'published' }));
    const about = { community, day, zone: 'Asia/Jakarta', version: 1 } as const;
    await saveDayReport(world.table, aggregatePostMetrics(about, posts));
    return world;
  }
  const draw = (world: Awaited<ReturnType<typeof withProducts>>, json: object = {}) =>
    world.read(GroupPictureReply, '/api/result-pictures', put(json, 'bakung'));

  it('draws one square of what was seen, with the product that was seen most and no name of a person', async () => {
    const world = await withResult(['kopi-lereng', 'dodol-salak']);
    const { format, width, height, url } = await draw(world, { from: '2026-11-02', to: '2026-12-01' });
    expect([format, width, height]).toEqual(['square', 1080, 1080]);
    const said = bytesAt(world, url);
    expect(JSON.parse(said)).toMatchObject({
      title: 'Hasil 2 November – 1 Desember 2026',
      number: '1.799',
      best: { name: 'kopi-lereng', seen: 'Paling banyak dilihat: 900 orang' },
    });
    expect(said).not.toMatch(/kenanga|melati|bakung|flamboyan/i);
  });

  it('finds the same picture again, and draws another in another language', async () => {
    const world = await withResult(['kopi-lereng']);
    const first = new URL((await draw(world)).url, 'https://x.test').pathname;
    expect(new URL((await draw(world)).url, 'https://x.test').pathname).toBe(first);
    expect(new URL((await draw(world, { language: 'en' })).url, 'https://x.test').pathname).not.toBe(first);
  });

  it('passes over a photo of which nobody said who is in it, and does without when there is no other', async () => {
    const unanswered = { people: undefined, kind: 'experience' } as const;
    const world = await withResult(['kopi-lereng', 'dodol-salak'], unanswered);
    expect(JSON.parse(bytesAt(world, (await draw(world)).url))).toMatchObject({
      best: { name: 'dodol-salak', seen: 'Paling banyak dilihat: 899 orang' },
    });
    const alone = await withResult(['kopi-lereng'], unanswered);
    expect(JSON.parse(bytesAt(alone, (await draw(alone)).url))).not.toHaveProperty('best');
  });

  it('is refused while nobody is known to have seen anything, for days that are reversed, and to members', async () => {
    const world = await withResult([]);
    expect((await world.refused('/api/result-pictures', put({}, 'bakung'))).code).toBe('picture.noResult');
    const reversed = put({ from: '2026-12-01', to: '2026-11-01' }, 'bakung');
    expect((await world.refused('/api/result-pictures', reversed)).code).toBe('report.badPeriod');
    expect((await world.refused('/api/result-pictures', put({}, 'kenanga'))).code).toBe('access.forbidden');
  });
});
