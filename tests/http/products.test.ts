import { describe, expect, it, vi } from 'vitest';
import { ProductList, ProductReply } from '../../functions/http/contract/products.ts';
import { keys } from '../../functions/records/keys.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aProduct } from '../factories/entities.ts';
import { DIM } from './fakes.ts';
import { httpWorld } from './world.ts';

const FACTS = {
  kind: 'food',
  name: 'Dodol salak',
  words: 'Legit dan wangi.',
  price: 20_000,
  unit: 'bungkus',
  net: '250 g',
  languages: ['id', 'en'],
  audiences: ['bridging'],
} as const;
const PATH = '/api/products/dodol';
const put = (json: unknown, as = 'kenanga') => ({ method: 'PUT', json, as });

describe('PUT /api/products/:id', () => {
  it('saves what she typed as hers, under the id of her phone', async () => {
    const world = await httpWorld();
    const saved = await world.read(ProductReply, PATH, put(FACTS));
    expect(saved).toMatchObject({
      ...FACTS,
      id: 'dodol',
      maker: { id: 'kenanga', name: 'Kenanga', brand: 'Watu Lereng' },
      mayWrite: true,
      soldOut: false,
      revision: 1,
    });
    expect(await world.read(ProductReply, PATH, { as: 'melati' })).toEqual({ ...saved, mayWrite: false });
  });

  it('changes nothing when the same comes again, as after an answer that was lost', async () => {
    const world = await httpWorld();
    const first = await world.read(ProductReply, PATH, put(FACTS));
    expect(await world.read(ProductReply, PATH, put(FACTS))).toEqual(first);
  });

  it('wants the revision she saw before it replaces anything', async () => {
    const world = await httpWorld();
    await world.read(ProductReply, PATH, put(FACTS));
    const dearer = { ...FACTS, price: 22_000 };
    for (const headers of [{ 'if-match': '"7"' }, { 'if-none-match': '*' }])
      expect(await world.refused(PATH, { ...put(dearer), unseen: true, headers })).toMatchObject({
        status: 412,
        code: 'product.changed',
        retryable: false,
      });
    expect(await world.read(ProductReply, PATH, put(dearer))).toMatchObject({
      price: 22_000,
      previousPrice: { amount: FACTS.price },
      revision: 2,
    });
  });

  it('refuses an unlawful description with a reason and a better wording, in her language', async () => {
    const world = await httpWorld();
    const json = { ...FACTS, words: 'Dodol sehat tanpa pengawet.' };
    const problem = await world.refused(`${PATH}?lang=en`, put(json));
    expect(problem.status).toBe(422);
    expect(problem.problems[0]).toMatchObject({ field: 'words' });
    expect(problem.problems.some(({ better }) => better !== undefined)).toBe(true);
  });

  it.each([
    [
      'food that is past its day',
      { food: { expiry: { by: 'day', day: '2020-01-01' } } },
      'food.expiry',
      /past/,
    ],
    [
      'a P-IRT on food that keeps two days',
      { food: { permit: '2063303010123-27', expiry: { by: 'day', day: '2026-12-03' } } },
      'permit',
      /keeps 2/,
    ],
    [
      'halal without a number',
      { food: { halal: { state: 'certified', number: 'sudah' } } },
      'halal',
      /certificate number/,
    ],
    ['a permit of another office', { food: { permit: 'BPOM MD 123456' } }, 'permit', /no P-IRT number/],
    ['a ready day that is past', { preOrder: { readyOn: '2020-01-01' } }, 'preOrder.readyOn', /past/],
  ])('refuses %s, naming field and reason', async (_what, changes, field, reason) => {
    const world = await httpWorld();
    const problem = await world.refused(`${PATH}?lang=en`, put({ ...FACTS, ...changes }));
    expect(problem).toMatchObject({ status: 422, problems: [{ field }] });
    expect(problem.problems[0]?.text).toMatch(reason);
  });

  it('keeps a name without the characters that would turn it around', async () => {
    const world = await httpWorld();
    const saved = await world.read(ProductReply, PATH, put({ ...FACTS, name: 'Keripik \u202egnirig' }));
    expect(saved.name).toBe('Keripik gnirig');
  });

  it('lets a coordinator name the maker, who has to be of her community', async () => {
    const world = await httpWorld();
    const saved = await world.read(ProductReply, PATH, put({ ...FACTS, maker: 'kantil' }, 'flamboyan'));
    expect(saved.maker.id).toBe('kantil');
    const problem = await world.refused(
      '/api/products/lain',
      put({ ...FACTS, maker: 'pandan' }, 'flamboyan'),
    );
    expect(problem).toMatchObject({ status: 404, code: 'product.makerNotFound' });
  });

  it('leaves the maker as she is when a coordinator mends the description', async () => {
    const world = await httpWorld();
    await world.read(ProductReply, PATH, put(FACTS));
    const mended = { ...FACTS, words: 'Legit, dari salak.' };
    const saved = await world.read(ProductReply, PATH, put(mended, 'flamboyan'));
    expect(saved).toMatchObject({ maker: { id: 'kenanga' }, words: 'Legit, dari salak.' });
  });

  it('does not let a member save in the name of another', async () => {
    const world = await httpWorld();
    expect(await world.refused(PATH, put({ ...FACTS, maker: 'melati' }))).toMatchObject({ status: 403 });
  });
});

describe('the photo of a product', () => {
  const photo = (bytes: number[]) => ({ method: 'PUT', bytes: new Uint8Array(bytes), as: 'kenanga' });

  it('is kept clean, with an address that needs no session and is the same all day', async () => {
    const world = await httpWorld();
    const { photo: kept } = await world.read(ProductReply, '/api/products/tiwul/photo', photo([1, 2, 3]));
    expect(kept).toMatchObject({ width: 1600, height: 1200, focus: { x: 0.5, y: 0.4 } });
    expect(world.media.fetch(kept?.url ?? '', world.clock.now())?.bytes).toEqual(new Uint8Array([1, 2, 3]));
    await world.clock.advanceBy(5 * 3_600_000);
    const later = await world.read(ProductReply, '/api/products/tiwul', { as: 'melati' });
    expect(later.photo?.url).toBe(kept?.url);
  });

  it('is refused with the text of intake', async () => {
    const world = await httpWorld();
    const problem = await world.refused('/api/products/tiwul/photo', photo([]));
    expect(problem).toMatchObject({ status: 422, code: 'intake.empty', problems: [{ field: 'photo' }] });
  });

  it('keeps the focus that she sets', async () => {
    const world = await httpWorld();
    const focus = { x: 0.25, y: 0.75 };
    const focused = await world.read(ProductReply, '/api/products/tiwul/focus', put(focus));
    expect(focused.photo?.focus).toEqual(focus);
    // The table takes no number so near to 0.
    const corner = await world.read(ProductReply, '/api/products/tiwul/focus', put({ x: 5e-324, y: 1 }));
    expect(corner.photo?.focus).toEqual({ x: 0, y: 1 });
  });

  it('is shown repaired where that is better, and as it was taken when she says so', async () => {
    const world = await httpWorld();
    const path = '/api/products/tiwul';
    const { photo: kept } = await world.read(ProductReply, `${path}/photo`, photo([DIM, 2, 3]));
    expect(kept).toMatchObject({ verdict: 'dark', repaired: { shown: true } });
    const bytesAt = (url = ''): Uint8Array | undefined => world.media.fetch(url, world.clock.now())?.bytes;
    expect([bytesAt(kept?.url), bytesAt(kept?.repaired?.url)]).toEqual([
      new Uint8Array([DIM, 2, 3]),
      new Uint8Array([DIM, 2, 3, 255]),
    ]);
    const listed = async (): Promise<string | undefined> =>
      (await world.read(ProductList, '/api/products', { as: 'melati' })).products.find(
        ({ id }) => id === 'tiwul',
      )?.photoUrl;
    expect(await listed()).toBe(kept?.repaired?.url);
    const told = await world.read(ProductReply, `${path}/as-taken`, put({ asTaken: true }));
    expect(told.photo?.repaired).toMatchObject({ shown: false });
    expect(await listed()).toBe(kept?.url);
    const again = await world.read(ProductReply, `${path}/as-taken`, put({ asTaken: false }));
    expect(again.photo?.repaired).toMatchObject({ shown: true });
  });

  it('offers no repaired one where the product became craft, whose colours are what is sold', async () => {
    const world = await httpWorld();
    const path = '/api/products/tiwul';
    await world.read(ProductReply, `${path}/photo`, photo([DIM, 2, 3]));
    const { photo: kept } = await world.read(ProductReply, path, put({ ...FACTS, kind: 'craft' }));
    expect(kept?.url).toBeDefined();
    expect(kept?.repaired).toBeUndefined();
  });

  it('has no focus to set while there is none', async () => {
    const world = await httpWorld();
    await world.read(ProductReply, PATH, put(FACTS));
    const problem = await world.refused(`${PATH}/focus`, put({ x: 0.5, y: 0.5 }));
    expect(problem).toMatchObject({ status: 422, code: 'product.photoMissing' });
  });
});

describe('a request that changes a product', () => {
  const TIWUL = '/api/products/tiwul';
  const requests = [
    ['sends its photo', `${TIWUL}/photo`, { method: 'PUT', bytes: new Uint8Array([1, 2, 3]) }],
    ['sends a further photo', `${TIWUL}/photos`, { method: 'PUT', bytes: new Uint8Array([4, 5, 6]) }],
    ['takes a photo away', `${TIWUL}/photos/nothing`, { method: 'DELETE' }],
    ['sets the focus', `${TIWUL}/focus`, { method: 'PUT', json: { x: 0.25, y: 0.75 } }],
    ['chooses a theme', `${TIWUL}/theme`, { method: 'PUT', json: { theme: 'kraft' } }],
    ['says that it is sold out', `${TIWUL}/sold-out`, { method: 'PUT', json: { soldOut: true } }],
  ] as const;

  it.each(requests)('and %s reads the product once', async (_what, path, how) => {
    const world = await httpWorld();
    const get = vi.spyOn(world.table, 'get');
    await world.read(ProductReply, path, { ...how, as: 'kenanga' });
    const { sk } = keys.product('rukun-lereng', 'tiwul');
    expect(get.mock.calls.filter(([key]) => key.sk === sk)).toEqual([
      [expect.anything(), { consistent: true }],
    ]);
  });

  it('is refused when somebody else was faster', async () => {
    const world = await httpWorld();
    const update = world.table.update.bind(world.table);
    const faster = vi.spyOn(world.table, 'update').mockImplementation(async (...change) => {
      faster.mockRestore();
      await world.read(ProductReply, `${TIWUL}/sold-out`, put({ soldOut: true }));
      return update(...change);
    });
    const focus = { x: 0.25, y: 0.75 };
    const refused = await world.refused(`${TIWUL}/focus`, put(focus));
    expect(refused).toMatchObject({ status: 412, code: 'product.changed' });
    const focused = await world.read(ProductReply, `${TIWUL}/focus`, put(focus));
    expect(focused).toMatchObject({ soldOut: true, photo: { focus }, revision: 3 });
  });
});

describe('sold out', () => {
  it('is said and taken back', async () => {
    const world = await httpWorld();
    const path = '/api/products/tiwul/sold-out';
    expect(await world.read(ProductReply, path, put({ soldOut: true }))).toMatchObject({ soldOut: true });
    expect(await world.read(ProductReply, path, put({ soldOut: false }))).toMatchObject({ soldOut: false });
  });
});

describe('GET /api/products', () => {
  it("lists the community's with their makers, and none of its neighbour", async () => {
    const world = await httpWorld();
    const { products, next } = await world.read(ProductList, '/api/products', { as: 'kenanga' });
    expect(products.map(({ id, maker, mayWrite }) => [id, maker.name, mayWrite])).toEqual([
      ['keripik', 'Melati', false],
      ['tiwul', 'Kenanga', true],
    ]);
    expect(next).toBeUndefined();
  });

  it('goes on where the page before ended, and never outside the list', async () => {
    const world = await httpWorld();
    for (let number = 0; number < 150; number += 1)
      await insert(world.table, productRecord, aProduct({ id: `produk-${number}` }));
    const first = await world.read(ProductList, '/api/products', { as: 'kenanga' });
    expect(first.products).toHaveLength(100);
    const second = await world.read(ProductList, `/api/products?cursor=${first.next}`, { as: 'kenanga' });
    const ids = [...first.products, ...second.products].map(({ id }) => id);
    expect(new Set(ids).size).toBe(152);
  });
});
