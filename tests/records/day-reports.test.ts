import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { aggregatePostMetrics, type DayReport } from '../../functions/domain/insights/day-report.ts';
import { listDayReports, listDaySums, saveDayReport } from '../../functions/records/day-reports.ts';
import { daysPartition, keys } from '../../functions/records/keys.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';

const community = 'rukun-lereng';
const DAY = '2026-12-01';
const span = { community, from: '2026-11-02', to: DAY };

/** A day of 4,000 posts of 1,500 members, each with a product of her own. */
function largeDay(version = 1, day = DAY): DayReport {
  const posts = Array.from({ length: 4_000 }, (_, index) => {
    const who = `member-${String(index % 1_500).padStart(8, '0')}`;
    const post = `c.${String(index).padStart(16, '0')}`;
    const alsoSellers = [`member-${String((index * 7) % 1_500).padStart(8, '0')}`];
    const names = { product: `product-${who}`, maker: who, seller: who, alsoSellers };
    return somePostMetrics({ post, day, reach: index, ...names });
  });
  return aggregatePostMetrics({ community, day, zone: 'Asia/Jakarta', version }, posts);
}

const stored = async (table: MemoryTable) =>
  (await table.query({ pk: daysPartition(community), consistent: true })).items;

describe('the report of a day of 4,000 posts', () => {
  let table: MemoryTable;
  const report = largeDay();
  beforeAll(async () => {
    table = new MemoryTable();
    await saveDayReport(table, report);
  });

  it('is stored in items of 64 KB at most', async () => {
    const sizes = (await stored(table)).map((item) => JSON.stringify(item).length);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
  });

  it('is read back whole', async () => {
    expect(await listDayReports(table, span)).toEqual({ days: [report], damaged: [] });
  });

  it('is one item for whoever needs only its sums', async () => {
    const { days } = await listDaySums(table, span);
    expect(days).toMatchObject([{ total: report.total, byPlatform: report.byPlatform, byMaker: {} }]);
  });
});

describe('writing a large day again', () => {
  it('gives the same bytes after it was deleted', async () => {
    const table = new MemoryTable();
    await saveDayReport(table, largeDay());
    const before = await stored(table);
    for (const { pk, sk } of before) await table.delete({ pk, sk });
    await saveDayReport(table, largeDay());
    expect(JSON.stringify(await stored(table))).toBe(JSON.stringify(before));
  });

  it('replaces the parts of earlier versions, also when it has become small', async () => {
    const table = new MemoryTable();
    await saveDayReport(table, largeDay(1));
    const small = aggregatePostMetrics({ community, day: DAY, zone: 'Asia/Jakarta', version: 2 }, [
      somePostMetrics({ reach: 9 }),
    ]);
    await saveDayReport(table, small);
    expect(await stored(table)).toHaveLength(1);
    expect(await listDayReports(table, span)).toEqual({ days: [small], damaged: [] });
  });

  it('never puts an older version over a newer one', async () => {
    const table = new MemoryTable();
    const newer = largeDay(2);
    await saveDayReport(table, newer);
    await saveDayReport(table, largeDay(1));
    expect((await listDayReports(table, span)).days).toEqual([newer]);
  });

  it('names the day, and reads the others, when one of its parts is lost', async () => {
    const table = new MemoryTable();
    const other = largeDay(1, '2026-11-20');
    await saveDayReport(table, largeDay());
    await saveDayReport(table, other);
    await table.delete(keys.dayPart(community, DAY, 1, 3));
    expect(await listDayReports(table, span)).toEqual({ days: [other], damaged: [DAY] });
  });
});
