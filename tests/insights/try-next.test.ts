import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import type { Told } from '../../functions/domain/product/told.ts';
import { DAY, fromIso } from '../../functions/domain/time/instant.ts';
import { addDays, dayOf } from '../../functions/domain/time/local-day.ts';
import { prepareTryNext } from '../../functions/insights/prepare-try-next.ts';
import { readTryNext } from '../../functions/insights/read-try-next.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { keys } from '../../functions/records/keys.ts';
import { pageHistoryRecord } from '../../functions/records/page-history-record.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { countingTable } from '../factories/counting-table.ts';
import { aCampaign, aChannel, aCommunity, aProduct } from '../factories/entities.ts';
import { itemsOf, PESISIR, settleNeighbour } from '../factories/neighbour.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { silentLog } from '../factories/silent-log.ts';

const community = 'rukun-lereng';
const home = aCommunity();
/** The Monday of the week that is over, and six in the morning of the Monday after it. */
const MONDAY = '2026-11-30';
const NEXT_MONDAY = fromIso('2026-12-07T06:00:00+07:00');
const FACEBOOK = 'kenanga-facebook';
const INSTAGRAM = 'kenanga-instagram';

/** A member with two pages, beside another community that has the same ones. */
async function village() {
  const clock = new ManualClock(NEXT_MONDAY);
  const table = new MemoryTable();
  const deps = { table, clock, log: silentLog };
  await settleNeighbour(table, { day: MONDAY, at: NEXT_MONDAY });
  await insert(table, communityRecord, home);
  for (const [id, platform] of [
    [FACEBOOK, 'facebook'],
    [INSTAGRAM, 'instagram'],
  ] as const)
    await insert(table, channelRecord, aChannel({ id, owner: 'kenanga', platform, remoteId: id }));
  /** Files a post of a page; those with several pictures reached more. */
  const publish = async (channel: string, day: string, more: Parameters<typeof somePostMetrics>[0] = {}) => {
    const commitAt = fromIso(`${day}T10:00:00+07:00`);
    const shape = Number(day.slice(-1)) % 2 === 0 ? 'carousel' : 'photo';
    const values = { reach: shape === 'carousel' ? 200 : 50, comments: 1 };
    const snapshots = { '7d': { at: commitAt + 7 * DAY, definition: 'test', values } };
    const post = `${channel}.${day.replaceAll('-', '').padStart(16, '0')}`;
    const times = { commitAt, publishedAt: commitAt, day };
    await insert(
      table,
      postMetricsRecord,
      somePostMetrics({ channel, post, shape, snapshots, ...times, ...more }),
    );
  };
  const publishDaily = async (days: number) => {
    for (let back = 1; back <= days; back += 1)
      for (const channel of [FACEBOOK, INSTAGRAM]) await publish(channel, addDays(MONDAY, -back));
  };
  /** Notes that people asked for products of hers, two days before the end of the week. */
  const asked = async (products: readonly string[], maker = 'kenanga') => {
    const day = addDays(MONDAY, 4);
    const told = products.map((product, n): Told => {
      const id = `${day.replaceAll('-', '')}-${String(n).padStart(16, '0')}`;
      return { community, product, maker, id, day, kind: 'asked', count: 5, at: NEXT_MONDAY - 3 * DAY };
    });
    for (const id of products)
      await replace(table, productRecord, aProduct({ id, maker, name: `Rasa ${id}` }));
    const about = { community, day, zone: home.zone, version: 1 };
    await saveDayReport(table, aggregatePostMetrics(about, [], told));
  };
  const campaign = (id: string, products: string[], at = clock.now()) =>
    insert(table, campaignRecord, aCampaign({ id, products, createdAt: at }));
  const prepare = (monday = MONDAY) => prepareTryNext(deps, home, monday);
  const history = (channel = FACEBOOK) =>
    load(table, pageHistoryRecord, keys.pageHistory(community, channel));
  const read = () => readTryNext(deps)({ community, member: 'kenanga' });
  return { clock, table, deps, publish, publishDaily, asked, campaign, prepare, history, read };
}

describe('opening what a member can try next', () => {
  it('reads fifteen items at most, however much was posted, asked and planned', async () => {
    const { table, deps, clock, publishDaily, asked, campaign, prepare } = await village();
    await publishDaily(170);
    await asked(['tiwul', 'salak', 'kopi', 'batik']);
    await prepare();
    await clock.advanceTo(clock.now() + DAY);
    for (let n = 0; n < 6; n += 1) await campaign(`baru-${n}`, ['tiwul', 'salak', 'kopi', 'batik']);
    const counted = countingTable(table);
    const next = await readTryNext({ ...deps, table: counted.table })({ community, member: 'kenanga' });
    expect(next).toMatchObject({ is: 'trial', trial: { what: { is: 'shape', shape: 'carousel' } } });
    expect(counted.itemsRead.length).toBeLessThanOrEqual(15);
    expect(counted.itemsRead.length).toBeGreaterThan(5);
  });

  it('says nothing before anything was prepared', async () => {
    const { publishDaily, read } = await village();
    await publishDaily(60);
    expect(await read()).toBeUndefined();
  });

  it('offers a product that people asked for until a newer campaign shows it', async () => {
    const { asked, prepare, read, campaign, clock } = await village();
    await asked(['tiwul', 'salak']);
    await campaign('lama', ['tiwul', 'salak'], NEXT_MONDAY - DAY);
    await prepare();
    await clock.advanceTo(clock.now() + DAY);
    expect(await read()).toMatchObject({ is: 'offer', product: { id: 'salak', asked: 5 } });
    await campaign('baru', ['salak']);
    expect(await read()).toMatchObject({ is: 'offer', product: { id: 'tiwul' } });
  });
});

describe('the history of a page', () => {
  it('has its newest sixty posts of before the week that is over, in order, with their numbers of a week later', async () => {
    const { publishDaily, publish, prepare, history } = await village();
    await publishDaily(100);
    await publish(FACEBOOK, MONDAY);
    await prepare();
    const { posts = [], through } = (await history()) ?? {};
    expect(posts).toHaveLength(60);
    expect(through).toBe(addDays(MONDAY, -1));
    expect(dayOf(posts.at(-1)?.publishedAt ?? 0, home.zone)).toBe(through);
    expect(posts.map((post) => post.publishedAt)).toEqual(
      posts.map((post) => post.publishedAt).toSorted((a, b) => a - b),
    );
  });

  it('leaves out stories, what was taken down, what may be out, and what was not read after a week', async () => {
    const { publish, prepare, history } = await village();
    await publish(FACEBOOK, '2026-11-21', { shape: 'story' });
    await publish(FACEBOOK, '2026-11-22', { takenDown: true });
    await publish(FACEBOOK, '2026-11-23', { mayBeOut: true });
    await publish(FACEBOOK, '2026-11-24', { snapshots: {} });
    await publish(FACEBOOK, '2026-11-25', { asks: true });
    await prepare();
    expect((await history())?.posts).toMatchObject([{ asks: true, reach: 50, partOfDay: 'morning' }]);
  });

  it('grows by a week’s posts each week, and the same week again adds nothing', async () => {
    const { publishDaily, publish, prepare, history, clock } = await village();
    await publishDaily(20);
    await prepare();
    const first = await history();
    await prepare();
    expect(await history()).toEqual(first);
    await publish(FACEBOOK, '2026-12-01');
    await clock.advanceTo(NEXT_MONDAY + 7 * DAY);
    await prepare(addDays(MONDAY, 7));
    await prepare(addDays(MONDAY, 7));
    expect((await history())?.posts).toHaveLength(21);
    // A recap that comes late takes nothing back.
    await prepare();
    expect((await history())?.posts).toHaveLength(21);
  });

  it('adds nothing twice where a process died after some pages', async () => {
    const { table, publishDaily, prepare, history } = await village();
    await publishDaily(20);
    await prepare();
    const whole = await history();
    await table.delete(keys.askedProducts(community));
    await table.delete(keys.pageHistory(community, INSTAGRAM));
    await prepare();
    expect(await history()).toEqual(whole);
    expect((await history(INSTAGRAM))?.posts).toEqual(whole?.posts);
  });

  it('goes on although a post of it is damaged, and changes nothing of another community', async () => {
    const { table, publishDaily, prepare, history } = await village();
    await publishDaily(12);
    const commitAt = fromIso('2026-11-29T10:00:00+07:00');
    const post = `${FACEBOOK}.${'20261129'.padStart(16, '0')}`;
    const key = keys.postMetrics(community, { day: '2026-11-29', commitAt, post, shape: 'photo' });
    await table.update(key, { set: { snapshots: 'rusak' } });
    const theirs = itemsOf(table, PESISIR);
    await prepare();
    expect((await history())?.posts).toHaveLength(11);
    expect(itemsOf(table, PESISIR)).toEqual(theirs);
  });
});
