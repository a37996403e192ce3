import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import type { Product } from '../../functions/domain/product/product.ts';
import { toldSum } from '../../functions/domain/product/told.ts';
import { type Instant } from '../../functions/domain/time/instant.ts';
import { addDays, dayOf } from '../../functions/domain/time/local-day.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { aggregateDay } from '../../functions/insights/aggregate-day.ts';
import { readReport } from '../../functions/insights/read-report.ts';
import { takeBackOrder, tellOrder } from '../../functions/intake/tell-order.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { loadProduct, productRecord } from '../../functions/records/product-record.ts';
import { insert, load } from '../../functions/records/record.ts';
import { staleDayRecord } from '../../functions/records/stale-day-record.ts';
import { listTold, toldRecord } from '../../functions/records/told-records.ts';
import { aCommunity, aProduct, MORNING } from '../factories/entities.ts';
import { settleNeighbour } from '../factories/neighbour.ts';
import { silentLog } from '../factories/silent-log.ts';
import { ALL_MOMENTS } from '../factories/standard-moments.ts';

const community = 'rukun-lereng';

async function kiosk(
  product: Partial<Product> = {},
  { zone, at }: { zone: string; at: Instant } = { zone: 'Asia/Jakarta', at: MORNING },
) {
  const clock = new ManualClock(at);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  const deps = { table, clock, dispatch: createDispatch({ queue, clock }), log: silentLog };
  await settleNeighbour(table);
  await insert(table, communityRecord, aCommunity({ zone }));
  await insert(table, productRecord, aProduct(product));
  const today = dayOf(at, zone);
  const idOf = (n: number, day = today): string =>
    `${day.replaceAll('-', '')}-${String(n).padStart(16, '0')}`;
  const now = () => loadProduct(table, community, 'tiwul');
  const tell = async (n: number, count: number, kind: 'sold' | 'asked' = 'sold', day = today) =>
    tellOrder(deps)(await now(), { id: idOf(n, day), kind, count });
  const takeBack = async (n: number) => takeBackOrder(deps)(await now(), idOf(n));
  const aggregate = async (day = today) => {
    const key = keys.staleDay(community, day);
    const due = (await load(table, staleDayRecord, key))?.due;
    if (!due) return undefined;
    await clock.advanceTo(Math.max(due.at, clock.now()));
    return aggregateDay(deps)({ version: 1, kind: 'fold', ...key, intent: due.at });
  };
  const report = async (day = today) => (await readReport({ table })({ community, from: day, to: day })).told;
  return { table, deps, now, tell, takeBack, aggregate, report, today, idOf };
}

describe('what people tell of a product', () => {
  it('counts down the stock, once however often it is sent', async () => {
    const { tell, now } = await kiosk({ left: 20 });
    await tell(1, 12);
    await tell(1, 12);
    expect(await now()).toMatchObject({ left: 8, soldOut: false });
  });

  it('is counted once when it is sent twice at the same moment', async () => {
    const { tell, now, table, today } = await kiosk({ left: 20 });
    await Promise.all([tell(1, 12), tell(1, 12), tell(1, 12)]);
    expect(await now()).toMatchObject({ left: 8 });
    expect(await listTold(table, community, today)).toHaveLength(1);
  });

  it('is finished by the next try when a process died after it was noted', async () => {
    const { tell, now, table, today, idOf } = await kiosk({ left: 20 });
    const noted = { community, product: 'tiwul', maker: 'kenanga', day: today, at: MORNING };
    await insert(table, toldRecord, { ...noted, id: idOf(1), kind: 'sold', count: 12 });
    await tell(1, 12);
    await tell(1, 12);
    expect(await now()).toMatchObject({ left: 8 });
  });

  it('makes the product sold out with the last of it, and available again when that is taken back', async () => {
    const { tell, takeBack, now } = await kiosk({ left: 5 });
    expect((await tell(1, 9)).product).toMatchObject({ soldOut: true });
    expect((await now()).left).toBeUndefined();
    await takeBack(1);
    await takeBack(1);
    expect(await now()).toMatchObject({ left: 5, soldOut: false });
  });

  it('leaves alone the stock of a maker who counted none', async () => {
    const { tell, now } = await kiosk();
    await tell(1, 12);
    expect(await now()).toMatchObject({ soldOut: false, revision: 1 });
  });

  it('does not touch the stock when somebody only asked', async () => {
    const { tell, now } = await kiosk({ left: 5 });
    await tell(1, 3, 'asked');
    expect(await now()).toMatchObject({ left: 5 });
  });

  it('never counts when it was taken back before it came', async () => {
    const { tell, takeBack, now, aggregate, report } = await kiosk({ left: 5 });
    await takeBack(1);
    expect((await tell(1, 3)).told.undone).toBe(true);
    await tell(2, 1, 'asked');
    await aggregate();
    expect(await now()).toMatchObject({ left: 5 });
    expect((await report()).total).toEqual({ sold: 0, asked: 1 });
  });

  it('stands in the report of its day, by product and maker, until it is taken back', async () => {
    const { tell, takeBack, aggregate, report } = await kiosk();
    await tell(1, 12);
    await tell(2, 3);
    await tell(3, 1, 'asked');
    await aggregate();
    const all = { sold: 15, asked: 1 };
    expect(await report()).toEqual({ total: all, byProduct: { tiwul: all }, byMaker: { kenanga: all } });
    await takeBack(2);
    await aggregate();
    expect((await report()).total).toEqual({ sold: 12, asked: 1 });
  });

  it('may have waited on the phone for two months, and not longer', async () => {
    const { tell, aggregate, report, today } = await kiosk();
    const then = addDays(today, -62);
    await tell(1, 4, 'sold', then);
    await aggregate(then);
    expect((await report(then)).total.sold).toBe(4);
    await expect(tell(2, 4, 'sold', addDays(today, -63))).rejects.toMatchObject({
      problems: [{ code: 'told.notThen' }],
    });
    await expect(tell(3, 4, 'sold', addDays(today, 2))).rejects.toMatchObject({
      problems: [{ code: 'told.notThen' }],
    });
  });

  it.each(ALL_MOMENTS)('counts for the day that the phone named (%o)', async (moment) => {
    const { tell, aggregate, report, today } = await kiosk({}, moment);
    await tell(1, 2);
    await aggregate();
    expect((await report(today)).total.sold).toBe(2);
  });

  it('is refused with another content under the same name', async () => {
    const { tell } = await kiosk();
    await tell(1, 2);
    await expect(tell(1, 3)).rejects.toMatchObject({ problems: [{ code: 'told.otherwise' }] });
  });

  it.each([
    [-1, 'told.negative'],
    [0, 'told.nothing'],
    [1_000_000_000, 'told.tooMany'],
    [1.5, 'told.notWhole'],
  ])('is refused for %d with a sentence of its own', async (count, code) => {
    const { tell, table, today } = await kiosk({ left: 5 });
    await expect(tell(1, count)).rejects.toMatchObject({ problems: [{ code }] });
    expect(await listTold(table, community, today)).toEqual([]);
  });

  it('leaves a stock of what was counted less what was told, whatever is repeated or taken back', async () => {
    const step = fc.record({
      n: fc.integer({ min: 1, max: 6 }),
      count: fc.integer({ min: 1, max: 9 }),
      isBack: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { tell, takeBack, now, table, today } = await kiosk({ left: 1_000 });
        const counts = new Map<number, number>();
        for (const { n, count, isBack } of steps) {
          if (isBack) await takeBack(n);
          else {
            const first = counts.get(n) ?? count;
            counts.set(n, first);
            await tell(n, first);
          }
        }
        const sold = (await listTold(table, community, today))
          .map(toldSum)
          .reduce((sum, one) => sum + one.sold, 0);
        expect((await now()).left).toBe(1_000 - sold);
      }),
      { numRuns: 25 },
    );
  });
});
