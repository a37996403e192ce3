import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import type { PostMetrics } from '../../functions/domain/insights/post-metrics.ts';
import type { Community } from '../../functions/domain/people/community.ts';
import { DAY, MINUTE } from '../../functions/domain/time/instant.ts';
import { addDays, weekdayOf } from '../../functions/domain/time/local-day.ts';
import { aggregateDay } from '../../functions/insights/aggregate-day.ts';
import { readReport } from '../../functions/insights/read-report.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { staleDayRecord } from '../../functions/records/stale-day-record.ts';
import { AGGREGATION_INTERVAL, recordStaleDay } from '../../functions/records/stale-days.ts';
import { keys } from '../../functions/records/keys.ts';
import { insert, load } from '../../functions/records/record.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { aCommunity, MORNING } from '../factories/entities.ts';
import { itemsOf, NEIGHBOURS_REACH, PESISIR, settleNeighbour } from '../factories/neighbour.ts';
import { ALL_MOMENTS } from '../factories/standard-moments.ts';
import { silentLog } from '../factories/silent-log.ts';

/** A community whose metrics items are filed and aggregated, beside another that has the same days. */
async function setup(home: Partial<Community> = {}, { day, at } = { day: '2026-12-01', at: MORNING }) {
  const clock = new ManualClock(at);
  const table = new MemoryTable();
  const dispatch = createDispatch({ queue: new CollectingQueue(), clock });
  const deps = { table, clock, dispatch, log: silentLog };
  await settleNeighbour(table, { day });
  await insert(table, communityRecord, aCommunity(home));
  const file = async (n: number, reach: number, when: Partial<PostMetrics> = {}) => {
    const postMetrics = somePostMetrics({ post: `c.${String(n).padStart(16, '0')}`, reach, ...when });
    await insert(table, postMetricsRecord, postMetrics);
    await recordStaleDay(deps.table, 'rukun-lereng', postMetrics.day, clock.now());
  };
  const key = keys.staleDay('rukun-lereng', day);
  const staleDay = () => load(table, staleDayRecord, key);
  const aggregate = async (during?: () => Promise<void>) => {
    const due = (await staleDay())?.due;
    if (!due) return 'nothing due';
    await clock.advanceTo(Math.max(due.at, clock.now()));
    const query = table.query.bind(table);
    if (during) {
      table.query = async (asked) => {
        table.query = query;
        const page = await query(asked);
        await during();
        return page;
      };
    }
    return aggregateDay(deps)({ version: 1, kind: 'fold', ...key, intent: due.at });
  };
  const report = () =>
    readReport({ table })({ community: 'rukun-lereng', from: addDays(day, -30), to: addDays(day, 30) });
  return { clock, table, file, aggregate, staleDay, report };
}

describe('aggregating a day into its report', () => {
  it('waits a little for company, aggregates once, and is up to date then', async () => {
    const { file, aggregate, report, clock, staleDay } = await setup();
    await file(1, 100);
    await file(2, 50);
    expect(await aggregate()).toBe('aggregated');
    expect(clock.now() - MORNING).toBe(10 * MINUTE);
    expect((await report()).total).toMatchObject({ posts: 2, reach: 150 });
    expect(await staleDay()).toMatchObject({ dirtyVersion: 1, foldedVersion: 1 });
    expect(await aggregate()).toBe('nothing due');
  });

  it('notes each filing once an aggregation may have begun elsewhere, where clocks differ by minutes', async () => {
    const { file, aggregate, report, clock, staleDay } = await setup();
    await file(1, 100);
    await clock.advanceTo(clock.now() + 6 * MINUTE);
    await file(2, 50);
    expect(await staleDay()).toMatchObject({ dirtyVersion: 2 });
    expect(await aggregate()).toBe('aggregated');
    expect((await report()).total).toMatchObject({ posts: 2, reach: 150 });
  });

  it('stays stale when a metrics item is filed while it aggregates, and aggregates again within the hour', async () => {
    const { file, aggregate, report } = await setup();
    await file(1, 100);
    expect(await aggregate(() => file(2, 50))).toBe('staleAgain');
    expect((await report()).total.reach).toBe(100);
    expect(await aggregate()).toBe('aggregated');
    expect((await report()).total.reach).toBe(150);
  });

  it('aggregates a day at most once an hour', async () => {
    const { file, aggregate, clock } = await setup();
    await file(1, 100);
    await aggregate();
    const aggregatedAt = clock.now();
    await file(2, 50);
    await aggregate();
    expect(clock.now() - aggregatedAt).toBe(AGGREGATION_INTERVAL);
  });

  it('refuses a period that ends before it begins', async () => {
    const { table } = await setup();
    const wrong = readReport({ table })({ community: 'rukun-lereng', from: '2026-12-02', to: '2026-12-01' });
    await expect(wrong).rejects.toMatchObject({ problems: [{ code: 'report.badPeriod', field: 'from' }] });
  });

  it('is done in time although a clock that was ahead did it last in a year', async () => {
    const { table, file, aggregate, clock, report } = await setup();
    await file(1, 100);
    await aggregate();
    await table.update(keys.staleDay('rukun-lereng', '2026-12-01'), {
      set: { foldedAt: MORNING + 365 * DAY },
    });
    const before = clock.now();
    await file(2, 50);
    expect(await aggregate()).toBe('aggregated');
    expect(clock.now() - before).toBeLessThanOrEqual(AGGREGATION_INTERVAL);
    expect((await report()).total).toMatchObject({ posts: 2 });
  });
});

describe('the report of a community beside another with the same days, makers and products', () => {
  it('tells what its own posts brought, and nothing of the other', async () => {
    const { table, file, aggregate, report } = await setup();
    const before = itemsOf(table, PESISIR);
    await file(1, 100);
    await aggregate();
    const { total, byMaker, byProduct, days } = await report();
    expect(total).toMatchObject({ posts: 1, reach: 100 });
    expect(byMaker['kenanga']).toMatchObject({ posts: 1, reach: 100 });
    expect(byProduct['tiwul']).toMatchObject({ posts: 1, reach: 100 });
    expect(days.map(({ day }) => day)).toEqual(['2026-12-01']);
    expect(itemsOf(table, PESISIR)).toEqual(before);
  });

  it('is empty while only the other has posts', async () => {
    const { table, report } = await setup();
    expect((await report()).total).toMatchObject({ posts: 0, reach: null });
    const asked = { community: PESISIR, from: '2026-12-01', to: '2026-12-01' };
    const theirs = await readReport({ table })(asked);
    expect(theirs.total).toMatchObject({ posts: 2, reach: 2 * NEIGHBOURS_REACH });
  });
});

describe.each(ALL_MOMENTS)('what went out at $title', ({ zone, day, time, at }) => {
  it('is told under that day and under the hour that it was there', async () => {
    const { file, aggregate, report } = await setup({ zone }, { day, at });
    await file(1, 100, { day, commitAt: at, publishedAt: at });
    expect(await aggregate()).toBe('aggregated');
    const { days, byHour } = await report();
    expect(days.map((told) => told.day)).toEqual([day]);
    const hourOfWeek = (weekdayOf(day) - 1) * 24 + Number(time.slice(0, 2));
    expect(Object.keys(byHour)).toEqual([String(hourOfWeek)]);
  });
});
