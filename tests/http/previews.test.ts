import { describe, expect, it } from 'vitest';
import { BrandReply } from '../../functions/http/contract/brand.ts';
import { PreviewList, ProductList, ProductReply } from '../../functions/http/contract/products.ts';
import { StandingOkReply } from '../../functions/http/contract/standing-ok.ts';
import { photoName } from '../../functions/domain/product/photos.ts';
import { loadProduct, productRecord } from '../../functions/records/product-record.ts';
import { replace } from '../../functions/records/record.ts';
import { httpWorld } from './world.ts';

const as = 'kenanga';
const TIWUL = '/api/products/tiwul';
const photo = (byte: number) => ({ method: 'PUT', bytes: new Uint8Array([byte, 2]), as });

const photographed = async () => {
  const world = await httpWorld();
  await world.read(ProductReply, `${TIWUL}/photo`, photo(1));
  return world;
};

describe('the previews of a product', () => {
  const looksAfter = async (world: Awaited<ReturnType<typeof photographed>>, seen: number) =>
    world.read(PreviewList, `${TIWUL}/looks?seen=${seen}`, { method: 'PUT', as });

  it('show its own picture in three looks first, its present one among them', async () => {
    const world = await photographed();
    const { looks, more } = await world.read(PreviewList, `${TIWUL}/looks`, { method: 'PUT', as });
    expect(more).toBe(true);
    expect(looks).toHaveLength(3);
    expect(looks[0]).toMatchObject({
      theme: 'kraft',
      composition: 'panel',
      tone: 'light',
      chosen: true,
      title: { id: 'Kertas kraft · Label', en: 'Kraft paper · Label' },
    });
    expect(looks.filter(({ chosen }) => chosen)).toHaveLength(1);
  });

  it('show six others more each time, until there are none left', async () => {
    const world = await photographed();
    const thumbs = new Set<string>();
    const counts: number[] = [];
    let seen = 0;
    for (let asked = 0; asked < 20; asked += 1) {
      const { looks, more } = await looksAfter(world, seen);
      counts.push(looks.length);
      for (const { thumbUrl } of looks) thumbs.add(thumbUrl);
      seen += looks.length;
      if (!more) break;
    }
    expect(counts.slice(0, 3)).toEqual([3, 6, 6]);
    expect(thumbs.size).toBe(seen);
    expect(await looksAfter(world, seen)).toEqual({ looks: [], more: false });
  });

  it('are chosen with composition and tone, and the choice is kept', async () => {
    const world = await photographed();
    const choose = (json: object) => ({ method: 'PUT', json, as });
    const look = { composition: 'frame', tone: 'dark' };
    await world.read(ProductReply, `${TIWUL}/theme`, choose({ theme: 'batik', look }));
    expect(await world.read(ProductReply, TIWUL, { as })).toMatchObject({ theme: 'batik', look });
    const usual = await world.read(ProductReply, `${TIWUL}/theme`, choose({ theme: 'batik' }));
    expect(usual).not.toHaveProperty('look');
    const unknown = await world.refused(`${TIWUL}/theme`, choose({ theme: 'neon' }));
    expect(unknown).toMatchObject({ status: 422, code: 'product.themeUnknown' });
    const worn = { theme: 'batik', look: { composition: 'pack', tone: 'dark' } };
    expect(await world.refused(`${TIWUL}/theme`, choose(worn))).toMatchObject({
      status: 422,
      code: 'product.lookUnknown',
    });
  });
});

describe('the look of a product that is cut out of its photo', () => {
  const table = { theme: 'batik', look: { composition: 'table', tone: 'tint' } };
  const choose = { method: 'PUT', json: table, as };
  const cutOut = {
    box: { x: 0.2, y: 0.3, width: 0.5, height: 0.5 },
    outline: 'M400 600L1400 600L1400 1600Z',
  };

  it('is offered and may be chosen where models saw how to cut it out, and nowhere else', async () => {
    const world = await photographed();
    const compositions = async () => {
      const found: string[] = [];
      for (let more = true; more;) {
        const path = `${TIWUL}/looks?seen=${String(found.length)}`;
        const page = await world.read(PreviewList, path, { method: 'PUT', as });
        found.push(...page.looks.map(({ composition }) => composition));
        more = page.more;
      }
      return found;
    };
    expect(await compositions()).not.toContain('table');
    expect(await world.refused(`${TIWUL}/theme`, choose)).toMatchObject({ code: 'product.lookUnknown' });
    const tiwul = await loadProduct(world.table, 'rukun-lereng', 'tiwul');
    if (!tiwul.photo) throw new Error('it has a photo');
    const photoContents = { [photoName(tiwul.photo)]: { faces: [], cutOut } };
    await replace(world.table, productRecord, { ...tiwul, photoContents });
    expect(await compositions()).toContain('table');
    expect(await world.read(ProductReply, `${TIWUL}/theme`, choose)).toMatchObject(table);
  });
});

describe('the price of a product’s pictures', () => {
  const move = (json: object = {}) => ({
    method: 'PUT',
    json: { format: 'feed', language: 'id', ...json },
    as,
  });

  it('moves to the next free corner, which is kept and drawn', async () => {
    const world = await photographed();
    expect(await world.read(ProductReply, TIWUL, { as })).not.toHaveProperty('priceCorner');
    const first = await world.read(ProductReply, `${TIWUL}/price-corner`, move());
    expect(first.priceCorner).toBe('bottomEnd');
    const second = await world.read(ProductReply, `${TIWUL}/price-corner`, move({ after: 'bottomEnd' }));
    expect(second.priceCorner).toBe('bottomStart');
    expect(await world.read(ProductReply, TIWUL, { as })).toMatchObject({ priceCorner: 'bottomStart' });
  });

  it('moves once when the same is asked twice, as after an answer that was lost', async () => {
    const world = await photographed();
    const { revision } = await world.read(ProductReply, TIWUL, { as });
    const once = { ...move(), headers: { 'if-match': `"${revision}"` } };
    const first = await world.read(ProductReply, `${TIWUL}/price-corner`, once);
    expect(await world.read(ProductReply, `${TIWUL}/price-corner`, once)).toEqual(first);
  });

  it('stays where no other corner is free, which is said', async () => {
    const world = await photographed();
    const framed = { theme: 'batik', look: { composition: 'frame', tone: 'dark' } };
    await world.read(ProductReply, `${TIWUL}/theme`, { method: 'PUT', json: framed, as });
    const refused = await world.refused(`${TIWUL}/price-corner`, move());
    expect(refused).toMatchObject({ status: 409, code: 'product.noOtherCorner' });
  });
});

describe('further photos', () => {
  it('are added in order, once each, and taken away by name', async () => {
    const world = await photographed();
    await world.read(ProductReply, `${TIWUL}/photos`, photo(2));
    await world.read(ProductReply, `${TIWUL}/photos`, photo(2));
    const two = await world.read(ProductReply, `${TIWUL}/photos`, photo(3));
    expect(two.morePhotos).toHaveLength(2);
    const [first, second] = two.morePhotos;
    const path = `${TIWUL}/photos/${first?.name ?? ''}`;
    const one = await world.read(ProductReply, path, { method: 'DELETE', as });
    expect(one.morePhotos).toEqual([second]);
    expect(await world.read(ProductReply, path, { method: 'DELETE', as })).toMatchObject({
      morePhotos: [{ name: second?.name }],
    });
  });

  it('are nine at most', async () => {
    const world = await photographed();
    for (let byte = 2; byte < 11; byte += 1) await world.read(ProductReply, `${TIWUL}/photos`, photo(byte));
    const refused = await world.refused(`${TIWUL}/photos`, photo(11));
    expect(refused).toMatchObject({ status: 409, code: 'product.tooManyPhotos' });
  });

  it('have each a point and a closeness of their own', async () => {
    const world = await photographed();
    await world.read(ProductReply, `${TIWUL}/photos`, photo(2));
    const { morePhotos } = await world.read(ProductReply, `${TIWUL}/photos`, photo(3));
    const [first, second] = morePhotos;
    const point = { x: 0.2, y: 0.7, zoom: 1.3 };
    const json = { ...point, photo: second?.name };
    const told = await world.read(ProductReply, `${TIWUL}/focus`, { method: 'PUT', json, as });
    expect(told.morePhotos.map(({ focus }) => focus)).toEqual([first?.focus, point]);
    expect(told.photo?.focus).toEqual({ x: 0.5, y: 0.4 });
    const other = { method: 'PUT', json: { ...point, photo: 'tidak-ada' }, as };
    expect(await world.refused(`${TIWUL}/focus`, other)).toMatchObject({ code: 'product.photoMissing' });
  });

  it('want a first photo before them', async () => {
    const world = await httpWorld();
    const json = {
      kind: 'craft',
      name: 'Batik',
      price: 9000,
      unit: 'kain',
      languages: ['id'],
      audiences: ['abroad'],
    };
    await world.ask('/api/products/baru', { method: 'PUT', json, as });
    const refused = await world.refused('/api/products/baru/photos', photo(2));
    expect(refused).toMatchObject({ status: 422, code: 'product.photoMissing' });
  });
});

describe('a list of products', () => {
  it('has a small photo for each', async () => {
    const world = await photographed();
    const { products } = await world.read(ProductList, '/api/products', { as });
    const tiwul = products.find(({ id }) => id === 'tiwul');
    expect(tiwul?.thumbUrl).toContain('-small.jpg');
    expect(tiwul?.thumbUrl).not.toBe(tiwul?.photoUrl);
  });
});

describe('a brand', () => {
  const BRAND = { name: 'Dapur Lereng', address: 'RT 02', village: 'Giriwening', tagline: 'Dari lereng' };
  const path = '/api/members/kenanga/brand';
  const logo = '/api/members/kenanga/logo';

  it('is what its maker says, and keeps its logo when she says something else', async () => {
    const world = await httpWorld();
    await world.read(BrandReply, logo, { method: 'PUT', bytes: new Uint8Array([7]), as });
    const saved = await world.read(BrandReply, path, { method: 'PUT', json: BRAND, as });
    expect(saved.brand).toEqual(BRAND);
    expect(saved.logoUrl).toContain('/media/logos/');
    const without = await world.read(BrandReply, logo, { method: 'DELETE', as });
    expect(without.logoUrl).toBeUndefined();
    expect(without.brand).toEqual(BRAND);
  });

  it('may be filled in by a coordinator for who cannot', async () => {
    const world = await httpWorld();
    const mine = { method: 'PUT', json: BRAND, as: 'flamboyan' };
    expect(await world.read(BrandReply, '/api/members/kantil/brand', mine)).toMatchObject({
      member: { name: 'Kantil' },
      brand: { name: 'Dapur Lereng' },
    });
  });

  it('makes no claim that its food could not make', async () => {
    const world = await httpWorld();
    const json = { ...BRAND, tagline: 'Camilan sehat tanpa pengawet' };
    const refused = await world.refused(path, { method: 'PUT', json, as });
    expect(refused.status).toBe(422);
    expect(refused.problems[0]?.field).toBe('tagline');
  });
});

describe('a standing OK', () => {
  it('replaces what she said before', async () => {
    const world = await httpWorld();
    const say = (makers: string[]) => ({ method: 'PUT', json: { makers, products: [] }, as });
    await world.read(StandingOkReply, '/api/standing-ok', say(['melati', 'kantil']));
    await world.read(StandingOkReply, '/api/standing-ok', say(['melati']));
    const told = await world.read(StandingOkReply, '/api/standing-ok', { as });
    expect(told).toMatchObject({ makers: ['melati'], products: [] });
  });
});
