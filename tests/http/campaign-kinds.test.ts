import { describe, expect, it } from 'vitest';
import { DAY } from '../../functions/domain/time/instant.ts';
import { CampaignKindsReply } from '../../functions/http/contract/campaign-kinds.ts';
import { CampaignRow, PlanReply } from '../../functions/http/contract/campaigns.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aProduct } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const AT = '/api/campaigns/baru';
const BASE = { title: 'Baru', audience: 'bridging', products: ['tiwul'] };
const put = (json: unknown) => ({ method: 'PUT', json, as: 'flamboyan' });

/** A world whose kiosk has more than one product, one of them sold out, one without a photo. */
async function kiosk() {
  const world = await httpWorld();
  const { photo: _, ...noPhoto } = aProduct({ id: 'tanpa-foto', name: 'Tanpa foto' });
  for (const product of [
    aProduct({ id: 'keripik', maker: 'melati', name: 'Keripik' }),
    aProduct({ id: 'wisata', maker: 'melati', kind: 'experience', name: 'Wisata desa' }),
    aProduct({ id: 'kelas', maker: 'melati', kind: 'class', name: 'Kelas' }),
    aProduct({ id: 'habis', maker: 'melati', name: 'Habis', soldOut: true }),
    noPhoto,
  ])
    await insert(world.table, productRecord, product);
  return world;
}

describe('kinds of campaign', () => {
  it('are told with their fields, and with the feasts for which there is time', async () => {
    const world = await httpWorld();
    const { kinds, feasts } = await world.read(CampaignKindsReply, '/api/campaign-kinds', { as: 'kenanga' });
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'window',
      'now',
      'rotation',
      'marketDays',
      'bazaar',
      'tourismWeekend',
      'class',
      'festive',
    ]);
    const market = kinds.find(({ kind }) => kind === 'marketDays');
    expect(market?.fields.map(({ name, needed }) => [name, needed])).toEqual([
      ['weekdays', true],
      ['from', false],
      ['until', true],
      ['perDay', false],
    ]);
    expect(feasts.map(({ id }) => id)).toContain('idulfitri-2027');
    expect(feasts.map(({ id }) => id)).not.toContain('nyepi-2027');
    await world.clock.advanceBy(22 * DAY);
    const later = await world.read(CampaignKindsReply, '/api/campaign-kinds', { as: 'kenanga' });
    // Two days before Christmas, its last post would have gone out yesterday.
    expect(later.feasts.map(({ id }) => id)).not.toContain('natal-2026');
  });

  it('take the stock that can be sold when a rotation names no products, once', async () => {
    const world = await kiosk();
    const wish = { kind: 'rotation', title: 'Isi kios', audience: 'bridging', from: '2026-12-02', days: 4 };
    const row = await world.read(CampaignRow, AT, put(wish));
    expect(row.products.map(({ id }) => id)).toEqual(['kelas', 'keripik', 'tiwul', 'wisata']);
    expect(row).toMatchObject({ kind: 'rotation', from: '2026-12-02', days: 4, start: 'slots' });
    await insert(world.table, productRecord, aProduct({ id: 'lagi', maker: 'melati' }));
    await world.clock.advanceBy(DAY);
    expect(await world.read(CampaignRow, AT, put(wish))).toEqual(row);
    const other = await world.refused(AT, put({ ...wish, perDay: 1 }));
    expect(other.code).toBe('campaign.changed');
  });

  it('give a bazaar the days before it, and its posts those days', async () => {
    const world = await kiosk();
    const row = await world.read(CampaignRow, AT, put({ ...BASE, kind: 'bazaar', on: '2026-12-12' }));
    expect(row).toMatchObject({ kind: 'bazaar', on: '2026-12-12', from: '2026-12-05', days: 8 });
    const { posts } = await world.read(PlanReply, `${AT}/schedule`, { method: 'POST', as: 'flamboyan' });
    // In Jakarta, where posts go out by day, the date is that of UTC.
    const days = new Set(posts.map(({ publishAt }) => publishAt.slice(0, 10)));
    expect([...days].toSorted()).toEqual(['2026-12-05', '2026-12-09', '2026-12-11', '2026-12-12']);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  });

  it.each([
    [
      'a field of another kind',
      { kind: 'bazaar', on: '2026-12-12', days: 3 },
      'campaign.fieldOfOtherKind',
      'days',
    ],
    ['a bazaar without a date', { kind: 'bazaar' }, 'campaign.fieldMissing', 'on'],
    ['a bazaar of last week', { kind: 'bazaar', on: '2026-11-25' }, 'campaign.past', 'on'],
    ['a bazaar in three years', { kind: 'bazaar', on: '2029-12-12' }, 'input.tooFar', 'on'],
    ['no days', { from: '2026-12-02', days: 0 }, 'input.tooSmall', 'days'],
    ['too many days at once', { from: '2026-12-02', days: 40 }, 'campaign.tooLong', 'days'],
    ['no weekday', { kind: 'marketDays', weekdays: [], until: '2027-01-31' }, 'input.tooFew', 'weekdays'],
    [
      'an eighth weekday',
      { kind: 'marketDays', weekdays: [8], until: '2027-01-31' },
      'input.tooBig',
      'weekdays.0',
    ],
    [
      'a market on no day',
      { kind: 'marketDays', weekdays: [7], until: '2026-12-03' },
      'campaign.noDay',
      'weekdays',
    ],
    [
      'an end before the start',
      { kind: 'marketDays', weekdays: [7], until: '2026-11-03' },
      'campaign.noDay',
      'weekdays',
    ],
    [
      'a market for a year',
      { kind: 'marketDays', weekdays: [7], until: '2027-12-01' },
      'campaign.tooLong',
      'until',
    ],
    [
      'food on a tour',
      { kind: 'tourismWeekend', on: '2026-12-12' },
      'campaign.productOfOtherKind',
      'products',
    ],
    [
      'a class without seats',
      { kind: 'class', products: ['kelas'], on: '2026-12-12' },
      'campaign.fieldMissing',
      'seats',
    ],
    ['a feast that is none', { kind: 'festive', feast: 'lebaran' }, 'campaign.noSuchFeast', 'feast'],
    [
      'a holiday that is no season',
      { kind: 'festive', feast: 'nyepi-2027' },
      'campaign.noSuchFeast',
      'feast',
    ],
    ['a feast of last year', { kind: 'festive', feast: 'idulfitri-2026' }, 'campaign.past', 'feast'],
    ['a kind that is none', { kind: 'obral' }, 'input.notAChoice', 'kind'],
    [
      'no products',
      { kind: 'bazaar', on: '2026-12-12', products: undefined },
      'campaign.productsMissing',
      'products',
    ],
  ])('refuse %s by name', async (_, fields, code, field) => {
    const world = await kiosk();
    const problem = await world.refused(AT, put({ ...BASE, ...fields }));
    expect(problem.problems?.map((one) => [one.code, one.field])).toContainEqual([code, field]);
  });

  it('have no stock where everything is sold out', async () => {
    const world = await httpWorld();
    await world.read(CampaignRow, AT, put({ ...BASE, from: '2026-12-02', days: 1 }));
    for (const product of ['tiwul', 'keripik'])
      await world.ask(`/api/products/${product}/sold-out`, put({ soldOut: true }));
    const wish = { kind: 'rotation', title: 'Isi kios', audience: 'bridging', from: '2026-12-02', days: 4 };
    const problem = await world.refused('/api/campaigns/kosong', put(wish));
    expect(problem.code).toBe('campaign.noStock');
  });
});
