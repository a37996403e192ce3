import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { createPostMetrics, scheduleReading } from '../../functions/records/create-post-metrics.ts';
import { listStaleDays } from '../../functions/records/stale-days.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { itemsOf, PESISIR, settleNeighbour } from '../factories/neighbour.ts';
import { readPostMetrics } from '../factories/read-post-metrics.ts';
import { ALL_MOMENTS } from '../factories/standard-moments.ts';

async function fileAt(at: number, zone: string) {
  const table = new MemoryTable();
  await settleNeighbour(table);
  const before = itemsOf(table, PESISIR);
  const clock = new ManualClock(at);
  const deps = { table, clock, dispatch: createDispatch({ queue: new CollectingQueue(), clock }) };
  const facts = { post: aPost(), zone, publishedAt: at, commitAt: at, remoteId: '1001_1' };
  const postMetrics = await createPostMetrics(table, facts);
  await scheduleReading(deps, postMetrics);
  return { table, postMetrics, facts, neighbour: { before, now: itemsOf(table, PESISIR) } };
}

describe.each(ALL_MOMENTS)('the metrics item of a post that went out at $title', ({ zone, day, at }) => {
  it('is filed under the day that it was there', async () => {
    const { table, postMetrics } = await fileAt(at, zone);
    expect(postMetrics.day).toBe(day);
    expect(await readPostMetrics(table, day)).toEqual([postMetrics]);
  });

  it('has that day counted', async () => {
    const { table } = await fileAt(at, zone);
    const days = await listStaleDays(table, 'rukun-lereng', '2026-01-01');
    expect(days.map(({ day: stale }) => stale)).toEqual([day]);
  });
});

describe('a metrics item', () => {
  it('is filed once, however often, and by its first moment', async () => {
    const { table, postMetrics, facts } = await fileAt(MORNING, 'Asia/Jakarta');
    await createPostMetrics(table, { ...facts, publishedAt: MORNING + 1 });
    expect(await readPostMetrics(table, postMetrics.day)).toEqual([postMetrics]);
  });

  it("leaves a neighbour's metrics items and days as they were, though they are called the same", async () => {
    const { neighbour } = await fileAt(MORNING, 'Asia/Jakarta');
    expect(neighbour.now).toEqual(neighbour.before);
  });
});
