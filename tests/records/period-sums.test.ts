import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { monthOf, monthsOf } from '../../functions/domain/insights/period-sums.ts';
import { addDays } from '../../functions/domain/time/local-day.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { keys } from '../../functions/records/keys.ts';
import { stampMonth } from '../../functions/records/month-stamps.ts';
import { readPeriodSums } from '../../functions/records/period-sums.ts';
import { countingTable } from '../factories/counting-table.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { settleNeighbour } from '../factories/neighbour.ts';

const community = 'rukun-lereng';
const span = { community, from: '2026-11-02', to: '2026-12-01' };

async function setup() {
  const memory = new MemoryTable();
  await settleNeighbour(memory, { day: '2026-12-01' });
  const { table, itemsRead } = countingTable(memory);
  const aggregate = async (day: string, version: number, reach: number) => {
    const posts = [somePostMetrics({ day, reach })];
    const report = aggregatePostMetrics({ community, day, zone: 'Asia/Jakarta', version }, posts);
    await saveDayReport(table, report);
    await stampMonth(table, report, version);
  };
  for (let index = 0; index < 30; index += 1) await aggregate(addDays(span.from, index), 1, 10);
  const reach = async () => (await readPeriodSums(table, span)).total.reach;
  return { table, itemsRead, aggregate, reach };
}

describe('the totals of a period', () => {
  it('take two items when they are kept, and are the sums of its days', async () => {
    const { itemsRead, reach } = await setup();
    expect(await reach()).toBe(300);
    itemsRead.length = 0;
    expect(await reach()).toBe(300);
    expect(itemsRead).toHaveLength(2);
  });

  it.each(['2026-11-02', '2026-12-01'])('are read again once %s was aggregated', async (day) => {
    const { aggregate, reach } = await setup();
    expect(await reach()).toBe(300);
    await aggregate(day, 2, 15);
    expect(await reach()).toBe(305);
  });

  it.each(['2026-12-20', '2027-01-10'])('of two years are read again once %s was aggregated', async (day) => {
    const { table, aggregate } = await setup();
    await aggregate('2026-12-20', 1, 10);
    await aggregate('2027-01-10', 1, 10);
    const period = { community, from: '2026-12-14', to: '2027-01-12' };
    expect((await readPeriodSums(table, period)).total.reach).toBe(20);
    await aggregate(day, 2, 15);
    expect((await readPeriodSums(table, period)).total.reach).toBe(25);
  });

  it('hold the parts that do not grow with the community, kept or not', async () => {
    const { table } = await setup();
    const fresh = await readPeriodSums(table, span);
    const { byPlatform, byAudience, byLanguage, byShape, byTheme, mayBeOut } = await readPeriodSums(
      table,
      span,
    );
    expect({ byPlatform, byAudience, byLanguage, byShape, byTheme, mayBeOut }).toEqual({
      byPlatform: fresh.byPlatform,
      byAudience: fresh.byAudience,
      byLanguage: fresh.byLanguage,
      byShape: fresh.byShape,
      byTheme: fresh.byTheme,
      mayBeOut: 0,
    });
    expect(byPlatform['facebook']).toMatchObject({ posts: 30, reach: 300 });
  });

  it('of another period of the same length are not mistaken for them', async () => {
    const { table, reach } = await setup();
    expect(await reach()).toBe(300);
    const later = { community, from: '2026-11-12', to: '2026-12-11' };
    expect((await readPeriodSums(table, later)).total.reach).toBe(200);
  });

  it.each(['told', 'parts'])('that were kept before they had %s are read anew', async (name) => {
    const { table, reach } = await setup();
    await reach();
    const key = keys.periodSums(community, 30);
    const kept = await table.get(key);
    if (!kept) throw new Error('the sums are kept');
    const { [name]: _, ...older } = kept;
    await table.put({ ...older, ...key }, []);
    expect((await readPeriodSums(table, span)).told.total).toEqual({ sold: 0, asked: 0 });
    expect(await table.get(key)).toHaveProperty(name);
  });

  it('are not kept while a day is damaged', async () => {
    const { table, aggregate, reach } = await setup();
    await table.put({ ...keys.dayReport(community, '2026-11-05'), total: 'broken' }, []);
    expect(await readPeriodSums(table, span)).toMatchObject({
      damaged: ['2026-11-05'],
      total: { reach: 290 },
    });
    await table.delete(keys.dayReport(community, '2026-11-05'));
    await aggregate('2026-11-05', 2, 10);
    expect(await reach()).toBe(300);
  });
});

it('the months of a period are those of its days', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (from, length) => {
      const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
      expect(monthsOf(from, addDays(from, length))).toEqual([...new Set(days.map(monthOf))]);
    }),
  );
});
