import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { NO_PAGES_IN_REPORT } from '../../functions/domain/insights/pages-in-report.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import { addDays } from '../../functions/domain/time/local-day.ts';
import { readPeople } from '../../functions/insights/read-people.ts';
import { readPeriodBefore, readRecentReport } from '../../functions/insights/read-report.ts';
import type { Campaign } from '../../functions/domain/campaign/campaign.ts';
import type { Told } from '../../functions/domain/product/told.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { stampMonth } from '../../functions/records/month-stamps.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { stampRoster } from '../../functions/records/roster-stamp.ts';
import { countingTable } from '../factories/counting-table.ts';
import { aCampaign, aCommunity, aMember, aProduct, MORNING } from '../factories/entities.ts';
import { settleNeighbour } from '../factories/neighbour.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';

const community = 'rukun-lereng';
const TO = '2026-12-01';
const FROM = addDays(TO, -29);
const AGREED = { granted: true, at: MORNING, how: 'app' } as const;

/** A community of many members with as many products, each of whom has a post a day for sixty days. */
async function village(members: number) {
  const memory = new MemoryTable();
  const clock = new ManualClock(MORNING);
  await settleNeighbour(memory);
  await insert(memory, communityRecord, aCommunity());
  const ids = Array.from({ length: members }, (_, n) => `member-${String(n).padStart(4, '0')}`);
  const consents = { processingAbroad: AGREED, ownPage: AGREED, nameInReports: AGREED };
  for (const id of ids) await insert(memory, memberRecord, aMember({ community, id, name: id, consents }));
  const none: { readonly posts: readonly string[]; readonly told: readonly Told[] } = { posts: [], told: [] };
  const file = async (day: string, version = 1, more = none) => {
    const posts = ids.map((id, n) =>
      somePostMetrics({
        day,
        post: `c.${String(n).padStart(16, '0')}`,
        maker: id,
        seller: id,
        product: `p-${id}`,
        reach: 10 + n,
      }),
    );
    const further = more.posts.map((campaign) =>
      somePostMetrics({ day, post: `${campaign}.0123456789abcdef` }),
    );
    const about = { community, day, zone: 'Asia/Jakarta', version } as const;
    const report = aggregatePostMetrics(about, [...posts, ...further], more.told);
    await saveDayReport(memory, report);
    await stampMonth(memory, report, clock.now());
  };
  for (let back = 0; back < 60; back += 1) await file(addDays(TO, -back));
  const counted = countingTable(memory);
  const deps = { table: counted.table, clock };
  const people = (page = 0, list?: 'maker') =>
    readPeople(deps)({ community, from: FROM, to: TO, page, list });
  const reading = async <T>(work: () => Promise<T>) => {
    counted.itemsRead.length = 0;
    const value = await work();
    return { value, items: counted.itemsRead.length };
  };
  return { memory, clock, deps, people, reading, file };
}

describe.each([12, 320])('the report of %i members', (members) => {
  it('takes at most 41 items with the period before, and one page of names ten more', async () => {
    const { deps, people, reading } = await village(members);
    const whole = async () => {
      const report = await readRecentReport(deps)({ community, from: FROM, to: TO, people: false });
      return [report, await readPeriodBefore(deps)({ community, from: FROM, to: TO })] as const;
    };
    await whole();
    await people();
    const sums = await reading(whole);
    expect(sums.items).toBeLessThanOrEqual(41);
    expect(sums.value.map(({ total }) => total.posts)).toEqual([30 * members, 30 * members]);
    const page = await reading(() => people());
    expect(page.items).toBeLessThanOrEqual(10);
    expect(page.value.rows.maker).toHaveLength(Math.min(50, members));
  });
});

describe('the roll-up of a period', () => {
  it('has every name once, in order of reach, on pages of fifty', async () => {
    const { people } = await village(120);
    const { head } = await people();
    const pages = [await people(0, 'maker'), await people(1, 'maker'), await people(2, 'maker')];
    const rows = pages.flatMap(({ rows: { maker = [] } }) => maker);
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: 120 }, (_, n) => `member-${String(119 - n).padStart(4, '0')}`),
    );
    expect(head).toMatchObject({
      counts: { maker: 120, seller: 120, product: 120, campaign: 1 },
      participation: { members: 120, withPosts: 120, without: [] },
    });
  });

  it('is made anew once a day of it was aggregated again', async () => {
    const { people, file, clock } = await village(3);
    const before = await people();
    await clock.advanceBy(60_000);
    await file(TO, 2);
    expect((await people()).head.basis).not.toBe(before.head.basis);
  });

  it('stands beside the period before: each row, all without a name together, and how many had a post', async () => {
    const { people, memory, file, clock } = await village(3);
    const key = keys.member(community, 'member-0002');
    const member = await load(memory, memberRecord, key);
    if (!member) throw new Error('she is a member');
    await replace(memory, memberRecord, {
      ...member,
      consents: { ...member.consents, nameInReports: { ...AGREED, granted: false } },
    });
    await file(addDays(FROM, -1), 2, { posts: ['other'], told: [] });
    await clock.advanceBy(60_000);
    const { head, rows } = await people();
    const same = { posts: { by: 0, percent: 0 }, reach: { by: 0, percent: 0 } };
    expect(rows.maker?.map(({ id, changes }) => [id, changes?.posts])).toEqual([
      ['member-0002', same.posts],
      ['member-0001', same.posts],
      ['member-0000', same.posts],
    ]);
    expect(head.unnamed.maker.changes).toMatchObject({ posts: { by: -1, percent: -3 } });
    expect(head.participation.withPostsBefore).toBe(4);
    expect(rows.campaign?.[0]).not.toHaveProperty('changes');
  });

  it('is made anew once a day of the period before was aggregated again', async () => {
    const { people, file, clock } = await village(3);
    const before = await people();
    await clock.advanceBy(60_000);
    await file(addDays(FROM, -29), 2);
    expect((await people()).head.basis).not.toBe(before.head.basis);
  });

  it('names nobody who has taken her name back', async () => {
    const { people, memory, clock } = await village(3);
    await people();
    const key = keys.member(community, 'member-0002');
    const member = await load(memory, memberRecord, key);
    if (!member) throw new Error('she is a member');
    const withdrawn = { ...member.consents, nameInReports: { ...AGREED, granted: false } };
    await replace(memory, memberRecord, { ...member, consents: withdrawn });
    await stampRoster(memory, community, member.id, clock.now());
    const { head, rows } = await people();
    expect(rows.maker?.map(({ named }) => named)).toEqual([false, true, true]);
    expect(head.unnamed.maker).toMatchObject({ count: 1, totals: { posts: 30, reach: 30 * 12 } });
  });

  it('is made anew after an hour, if a process died before it could note a change', async () => {
    const { people, memory, clock } = await village(3);
    await people();
    const renamed = aMember({ community, id: 'member-0002', name: 'Kenanga' });
    await replace(memory, memberRecord, renamed);
    const named = async () => (await people()).rows.maker?.[0]?.name;
    expect(await named()).toBe('member-0002');
    await clock.advanceBy(HOUR);
    expect(await named()).toBe('Kenanga');
  });

  it('counts who joined and what broke within the period only', async () => {
    const { people } = await village(3);
    expect((await people()).head).toMatchObject({
      joined: 3,
      pages: NO_PAGES_IN_REPORT,
      social: { hosted: 3, helped: 0 },
    });
  });

  it('has beside each product what was told of it, and a row for one that sold without a post', async () => {
    const { people, memory, clock, file } = await village(3);
    await insert(memory, productRecord, aProduct({ id: 'kue', name: 'Kue lapis' }));
    const told = { community, maker: 'member-0000', at: MORNING, day: TO } as const;
    await file(TO, 2, {
      posts: [],
      told: [
        { ...told, kind: 'sold', product: 'kue', count: 8, id: '20261201-0123456789abcdef' },
        { ...told, kind: 'asked', product: 'p-member-0001', count: 4, id: '20261201-1123456789abcdef' },
      ],
    });
    await clock.advanceBy(60_000);
    const { rows, head } = await people();
    expect(rows.product?.map(({ id, name, told: its }) => [id, name, its])).toEqual([
      ['p-member-0002', 'p-member-0002', undefined],
      ['p-member-0001', 'p-member-0001', { sold: 0, asked: 4 }],
      ['p-member-0000', 'p-member-0000', undefined],
      ['kue', 'Kue lapis', { sold: 8, asked: 0 }],
    ]);
    expect(rows.product?.at(-1)?.totals).toMatchObject({ posts: 0, reach: null });
    expect(head.top?.name).toBe('p-member-0002');
  });

  it('counts the class that had its day, with the people in it as told, one on the first day among them', async () => {
    const { people, memory, clock, file } = await village(3);
    const aClass = (id: string, on: string, changes: Partial<Campaign> = {}) =>
      insert(memory, campaignRecord, aCampaign({ id, kind: 'class', on, status: 'scheduled', ...changes }));
    await aClass('kelas-pertama', FROM);
    await aClass('kelas-batal', TO, { status: 'cancelled' });
    await aClass('kelas-nanti', addDays(TO, 1));
    await aClass('kelas-lama', addDays(FROM, -1));
    await insert(memory, productRecord, aProduct({ id: 'kelas', kind: 'class' }));
    const told = { community, maker: 'member-0000', at: MORNING, kind: 'sold', day: TO } as const;
    await file(TO, 2, {
      posts: ['kelas-batal', 'kelas-nanti', 'kelas-lama'],
      told: [
        { ...told, product: 'kelas', count: 8, id: '20261201-0123456789abcdef' },
        { ...told, product: 'p-member-0000', count: 90, id: '20261201-1123456789abcdef' },
      ],
    });
    await file(addDays(FROM, -1), 2, { posts: ['kelas-pertama'], told: [] });
    await clock.advanceBy(60_000);
    expect((await people()).head.social).toMatchObject({ classes: 1, taught: 8 });
  });
});
