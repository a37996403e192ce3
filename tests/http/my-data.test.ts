import { describe, expect, it } from 'vitest';
import type { Member } from '../../functions/domain/people/member.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { MyDataPage } from '../../functions/http/contract/my-data.ts';
import { audit } from '../../functions/records/audit.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { captionDraftRecord } from '../../functions/records/caption-draft-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { creativeRecord } from '../../functions/records/creative-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { aCampaign, aChannel, aMember, aPost, aProduct, granted, MORNING } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const PATH = '/api/me/data';
const community = 'rukun-lereng';
const idOf = (number: number, campaign = 'pasar-minggu') => `${campaign}.${String(number).padStart(16, '0')}`;

async function storing() {
  const world = await httpWorld();
  const { table } = world;
  const post = (overrides: Partial<Post>) => insert(table, postRecord, aPost(overrides));
  const become = (overrides: Partial<Member>) => replace(table, memberRecord, aMember(overrides));
  /** Reads page after page. */
  const pages = async (as = 'kenanga', limit = 100): Promise<MyDataPage[]> => {
    const read: MyDataPage[] = [];
    let cursor = '';
    do {
      const page = await world.read(MyDataPage, `${PATH}?limit=${limit}${cursor}`, { as });
      read.push(page);
      cursor = page.next === undefined ? '' : `&cursor=${page.next}`;
    } while (cursor);
    return read;
  };
  /** The lists of all pages together, and what stands on the first alone. */
  const saved = async (as?: string, limit?: number) => {
    const read = await pages(as, limit);
    const { member, consents, channels, community: home } = read[0] ?? {};
    return {
      member,
      consents,
      channels,
      community: home,
      products: read.flatMap(({ products }) => products),
      deletedProducts: read.flatMap(({ deletedProducts }) => deletedProducts),
      captions: read.flatMap(({ captions }) => captions),
      pictures: read.flatMap(({ pictures }) => pictures),
      campaigns: read.flatMap(({ campaigns }) => campaigns),
      told: read.flatMap(({ told }) => told),
      posts: read.flatMap(({ posts }) => posts),
      records: read.flatMap(({ records }) => records),
    };
  };
  const text = async (as = 'kenanga') => JSON.stringify(await pages(as));
  return { ...world, post, become, pages, saved, text };
}

/** A member who has everything that a member can have, none of it with Kenanga. */
async function withSeruni() {
  const world = await storing();
  const { table } = world;
  const brand = { name: 'Ladang Embun', address: 'Embun RT 09', village: 'Giriwening' };
  await world.join('seruni', ['member'], { name: 'Seruni', phone: '0811-9999-0000', brand });
  const words = 'Bawang goreng rahasia.';
  await insert(table, productRecord, aProduct({ id: 'bawang', maker: 'seruni', name: 'Bawang', words }));
  const page = { id: 'seruni-facebook', owner: 'seruni', name: 'Ladang Embun', sealedToken: 'segel-seruni' };
  await insert(table, channelRecord, aChannel({ ...page, remoteId: '1009' }));
  const theirs = { product: 'bawang', maker: 'seruni', seller: 'seruni', owner: 'seruni' };
  await world.post({ id: idOf(9), ...theirs, channel: 'seruni-facebook' });
  await audit(table, { community, at: MORNING, event: 'post.moved', by: 'seruni', subject: idOf(9) });
  return world;
}

describe('GET /api/me/data', () => {
  it('is kept by nobody on the way', async () => {
    const { ask } = await storing();
    const { headers } = await ask(PATH, { as: 'kenanga' });
    expect(headers.get('content-type')).toContain('application/json');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('tells who she is here, with her number, her brand and whom she lets through', async () => {
    const world = await storing();
    const brand = { name: 'Watu Lereng', address: 'RT 01', village: 'Giriwening', logoKey: 'logos/watu.png' };
    await world.become({ brand, standingOk: { makers: ['melati'], products: ['keripik'] } });
    const { member, community: home } = await world.saved();
    expect(home).toEqual({ id: community, name: 'Rukun Lereng' });
    expect(member).toMatchObject({
      id: 'kenanga',
      name: 'Kenanga',
      roles: ['member'],
      phone: '0800-0000-0101',
      brand: { name: 'Watu Lereng', address: 'RT 01' },
      standingOk: { makers: ['melati'], products: ['keripik'] },
    });
    expect(member?.brand?.logoUrl).toContain('logos/watu.png');
  });

  it('tells her consents as they stand, and each decision that was ever written down', async () => {
    const world = await storing();
    const witnessed = { granted: true, at: MORNING, how: 'paper', witness: 'flamboyan' } as const;
    await world.become({ consents: { ...granted('ownPage'), hosting: witnessed } });
    const line = { community, subject: 'kenanga', detail: 'hosting' };
    await audit(world.table, { ...line, at: MORNING - 2, event: 'consent.withdrawn', by: 'kenanga' });
    await audit(world.table, { ...line, at: MORNING - 1, event: 'consent.granted', by: 'flamboyan' });
    const { consents, records } = await world.saved();
    expect(consents).toHaveLength(5);
    expect(consents).toContainEqual(
      expect.objectContaining({
        kind: 'hosting',
        how: 'paper',
        witness: { id: 'flamboyan', name: 'Flamboyan' },
      }),
    );
    expect(records).toMatchObject([
      { event: 'consent.granted', byMe: false, detail: 'hosting' },
      { event: 'consent.withdrawn', byMe: true, detail: 'hosting' },
    ]);
  });

  it('tells what was told of her products, page after page, and nothing of other makers', async () => {
    const world = await storing();
    await insert(world.table, productRecord, aProduct({ id: 'rempeyek', maker: 'melati' }));
    const tell = (day: string, product: string, kind: 'sold' | 'asked', count: number) =>
      world.ask(`/api/products/${product}/told/${day}-0123456789abcdef`, {
        method: 'PUT',
        json: { kind, count },
        as: product === 'tiwul' ? 'kenanga' : 'melati',
      });
    const days = Array.from({ length: 25 }, (_, n) => `202611${String(n + 1).padStart(2, '0')}`);
    for (const day of days) await tell(day, 'tiwul', 'sold', 2);
    await tell('20261130', 'rempeyek', 'asked', 9);
    await world.ask(`/api/products/tiwul/told/20261101-0123456789abcdef`, {
      method: 'DELETE',
      as: 'kenanga',
    });
    const { told } = await world.saved('kenanga', 10);
    expect(told.map(({ day }) => day.replaceAll('-', ''))).toEqual(days);
    expect(told[0]).toEqual({
      product: 'tiwul',
      day: '2026-11-01',
      kind: 'sold',
      count: 2,
      at: '2026-12-01T01:00:00.000Z',
      undone: true,
    });
    expect(told[1]).toMatchObject({ undone: false });
  });

  it('tells her products as she typed them, with addresses of their photos', async () => {
    const { saved } = await storing();
    const { products } = await saved();
    expect(products).toMatchObject([
      { id: 'tiwul', name: 'Tiwul instan gula aren', words: 'Tinggal dikukus sebentar.', price: 15_000 },
    ]);
    expect(products[0]?.photos[0]).toMatch(/^https:.*photos\/tiwul\.jpg/);
  });

  it("holds what she wrote and what was drawn for her, of her products and of others'", async () => {
    const world = await storing();
    const offer = { community, product: 'keripik', language: 'id' } as const;
    const draft = { ...offer, place: 'whatsapp', text: 'Keripik Melati enak.', revision: 1 } as const;
    await insert(world.table, captionDraftRecord, { ...draft, seller: 'kenanga' });
    await insert(world.table, captionDraftRecord, { ...draft, seller: 'melati', text: 'Keripikku.' });
    const picture = { format: 'feed', width: 1080, height: 1350, bytes: 9, key: 'pictures/k.jpg' } as const;
    await insert(world.table, creativeRecord, { ...offer, seller: 'kenanga', pictures: [picture] });
    const { captions, pictures } = await world.saved();
    expect(captions).toEqual([
      { product: 'keripik', language: 'id', place: 'whatsapp', text: 'Keripik Melati enak.' },
    ]);
    expect(pictures).toMatchObject([{ product: 'keripik', language: 'id', format: 'feed' }]);
    expect(pictures[0]?.url).toContain('pictures/k.jpg');
  });

  it('tells her channels and how they are, and of the token nothing', async () => {
    const world = await storing();
    const page = aChannel({ sealedToken: 'segel-kenanga' });
    await replace(world.table, channelRecord, page);
    expect((await world.saved()).channels).toMatchObject([
      { id: 'kenanga-facebook', platform: 'facebook', name: 'Watu Lereng', remoteId: '1001' },
    ]);
    const text = await world.text();
    expect(text).not.toContain('segel');
    expect(text).not.toMatch(/token|digest|secret/i);
  });

  it("holds posts on her page, of her products on others' pages, and that name her, cancelled ones too", async () => {
    const world = await storing();
    const melatis = { product: 'keripik', maker: 'melati', seller: 'melati', owner: undefined } as const;
    const rukun = { channel: 'rukun-facebook', hosted: true } as const;
    await world.post({ id: idOf(1), ...rukun, owner: undefined, seller: 'melati' });
    await world.post({ id: idOf(2), ...melatis, ...rukun, alsoSellers: ['kenanga'] });
    await world.post({ id: idOf(3), state: 'cancelled', reason: 'owner.skipped' });
    await world.post({ id: idOf(4), ...melatis, ...rukun });
    const { posts } = await world.saved();
    expect(new Set(posts.map(({ id }) => id))).toEqual(new Set([WAITING, idOf(1), idOf(2), idOf(3)]));
  });

  it('tells of a post where, when and what it says, and its address once it is out', async () => {
    const world = await storing();
    const permalink = 'https://www.facebook.com/1001/posts/7';
    const out = { state: 'published', publishedAt: MORNING, remoteId: '1001_7', permalink } as const;
    await world.post({ id: idOf(1), ...out });
    const said = { community, post: idOf(1), text: 'Tiwul hangat!', altText: 'Semangkuk tiwul', revision: 1 };
    await insert(world.table, postCaptionRecord, said);
    const told = (await world.saved()).posts.find(({ id }) => id === idOf(1));
    expect(told).toMatchObject({
      channel: { id: 'kenanga-facebook', name: 'Watu Lereng' },
      publishAt: '2026-12-01T01:00:00.000Z',
      state: 'published',
      text: 'Tiwul hangat!',
      altText: 'Semangkuk tiwul',
      remoteId: '1001_7',
      permalink,
    });
  });

  it('is whole however many pages the table answers in', async () => {
    const world = await storing();
    const { table } = world;
    await insert(table, campaignRecord, aCampaign({ id: 'panen', proposedBy: 'kenanga' }));
    for (let number = 0; number < 12; number += 1) {
      const campaign = number % 2 === 0 ? 'panen' : 'pasar-minggu';
      const id = idOf(number, campaign);
      await world.post({ id, campaign });
      await insert(table, postCaptionRecord, {
        community,
        post: id,
        text: `Ke-${number}`,
        altText: 'Foto',
        revision: 1,
      });
      await insert(table, productRecord, aProduct({ id: `produk-${number}` }));
      const at = MORNING - 400 * 86_400_000 + number;
      await audit(table, { community, at, event: 'post.moved', by: 'kenanga', subject: id });
    }
    const query = table.query.bind(table);
    table.query = (asked) => query({ ...asked, limit: 2 });
    const { posts, products, records, campaigns } = await world.saved('kenanga', 5);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(13);
    expect(posts).toHaveLength(13);
    expect(posts.filter(({ text }) => text?.startsWith('Ke-'))).toHaveLength(12);
    expect(products).toHaveLength(13);
    expect(records).toHaveLength(12);
    expect(campaigns.map(({ id }) => id)).toEqual(['panen']);
  });

  it('has what is not a list on its first page alone, and is told when that was made', async () => {
    const world = await storing();
    for (let number = 1; number < 9; number += 1) await world.post({ id: idOf(number) });
    const read = await world.pages('kenanga', 2);
    expect(read.length).toBeGreaterThan(3);
    expect(read.map(({ member }) => member !== undefined)).toEqual(read.map((_, index) => index === 0));
    await world.clock.advanceTo(MORNING + 60_000);
    const later = await world.read(MyDataPage, `${PATH}?limit=2&cursor=${read[0]?.next ?? ''}`, {
      as: 'kenanga',
    });
    expect(later.madeAt).toBe(read[0]?.madeAt);
  });

  it('names the products of hers that were deleted', async () => {
    const world = await storing();
    await world.ask('/api/products/tiwul', { method: 'DELETE', as: 'kenanga' });
    const { products, deletedProducts, records } = await world.saved();
    expect(products).toEqual([]);
    expect(deletedProducts).toEqual([
      { id: 'tiwul', name: 'Tiwul instan gula aren', deletedAt: '2026-12-01T01:00:00.000Z' },
    ]);
    expect(records).toMatchObject([{ event: 'product.deleted', byMe: true }]);
    expect((await world.saved('melati')).deletedProducts).toEqual([]);
  });

  it('does not open at the cursor of another member', async () => {
    const world = await storing();
    for (let number = 1; number < 4; number += 1) await world.post({ id: idOf(number) });
    const [first] = await world.pages('kenanga', 1);
    const problem = await world.refused(`${PATH}?cursor=${first?.next ?? ''}`, { as: 'melati' });
    expect(problem).toMatchObject({ code: 'http.badCursor', problems: [{ field: 'cursor' }] });
  });

  it("holds nothing of another member's", async () => {
    const world = await withSeruni();
    expect(await world.text('seruni')).toContain('Bawang goreng rahasia.');
    expect(await world.text()).not.toMatch(/seruni|bawang|embun|0811-9999-0000/i);
  });

  it("holds nothing of another member's for a coordinator either, and nothing of another community's", async () => {
    const world = await withSeruni();
    const text = await world.text('flamboyan');
    expect(text).not.toMatch(/bawang|embun|0811-9999-0000|pandan|pesisir/i);
  });

  it('is refused to who is not signed in', async () => {
    const { refused } = await storing();
    expect(await refused(PATH)).toMatchObject({ status: 401, code: 'session.missing' });
  });
});
