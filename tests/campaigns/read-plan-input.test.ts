import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { readPlanInput } from '../../functions/campaigns/read-plan-input.ts';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { addDays } from '../../functions/domain/time/local-day.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { dayReportRecord } from '../../functions/records/day-report-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { aCampaign, aChannel, aCommunity, aMember, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { settleNeighbour } from '../factories/neighbour.ts';
import { STANDARD_MOMENTS } from '../factories/standard-moments.ts';

const campaign = aCampaign({ id: 'panen' });

/** A community whose makers reached something on some days, beside one that has posts on the same days. */
async function settled(zone: string, reached: Readonly<Record<string, number>>) {
  const table = new MemoryTable();
  const [day = '2026-12-01'] = Object.keys(reached);
  await settleNeighbour(table, { day });
  await insert(table, communityRecord, aCommunity({ zone }));
  await insert(table, memberRecord, aMember());
  await insert(table, productRecord, aProduct());
  await insert(table, channelRecord, aChannel());
  for (const [on, reach] of Object.entries(reached)) {
    const aggregated = { community: 'rukun-lereng', day: on, zone, version: 1 };
    await insert(
      table,
      dayReportRecord,
      aggregatePostMetrics(aggregated, [somePostMetrics({ day: on, reach })]),
    );
  }
  return { table, writable: ['id' as const] };
}

describe.each(STANDARD_MOMENTS)('what planning reads, at $title', ({ zone, day, at }) => {
  it("counts a maker's reach from today there back to four weeks before, and no further", async () => {
    const deps = await settled(zone, {
      [day]: 1,
      [addDays(day, -28)]: 20,
      [addDays(day, -29)]: 300,
      [addDays(day, 1)]: 4_000,
    });
    const read = await readPlanInput(deps, { campaign, isStored: true }, at);
    expect(read?.input.reachByMaker).toEqual({ kenanga: 21 });
  });
});

describe('the recent posts that planning knows', () => {
  it('are the posts that are out, by the reports, and those to come, by the calendar', async () => {
    const deps = await settled('Asia/Jakarta', { '2026-11-20': 5 });
    const coming = (id: string, overrides: Parameters<typeof aPost>[0]) =>
      insert(deps.table, postRecord, aPost({ id, publishAt: MORNING + 5 * HOUR, ...overrides }));
    await coming('lalu.00000000000000aa', { state: 'scheduled' });
    await coming('lalu.00000000000000ab', {
      state: 'awaiting_owner',
      maker: 'melati',
      seller: 'melati',
      alsoSellers: ['seruni'],
    });
    await coming('lalu.00000000000000ac', { state: 'published', publishAt: MORNING - HOUR });
    await coming('lalu.00000000000000ad', { state: 'cancelled' });
    const read = await readPlanInput(deps, { campaign, isStored: true }, MORNING);
    expect(read?.input).toMatchObject({
      reachByMaker: { kenanga: 5 },
      measuredPostsByMaker: { kenanga: 1 },
      recentPostsByMaker: { kenanga: 2, melati: 1 },
      recentPostsBySeller: { kenanga: 2, melati: 1, seruni: 1 },
    });
  });
});

describe('the posts after which planning numbers its own', () => {
  it('are the last of each page, and the last of each product on it', async () => {
    const deps = await settled('Asia/Jakarta', { '2026-12-01': 5 });
    const before = (hours: number, numberOnPage: number | undefined, id: string) =>
      insert(deps.table, postRecord, aPost({ id, publishAt: MORNING - hours * HOUR, numberOnPage }));
    await before(30, 4, 'lalu.00000000000000aa');
    await before(20, 5, 'lalu.00000000000000ab');
    const read = await readPlanInput(deps, { campaign, isStored: true }, MORNING);
    expect(read?.input.lastPosts).toMatchObject([{ channel: aPost().channel, numberOnPage: 5 }]);
  });
});

describe('what planning reads beside a community with the same names', () => {
  it('is its own: settings, people, pages, products, calendar and reach', async () => {
    const deps = await settled('Asia/Jakarta', { '2026-12-01': 5 });
    const read = await readPlanInput(deps, { campaign, isStored: true }, MORNING);
    expect(read?.keptPosts).toEqual([]);
    expect(read?.input).toMatchObject({ calendar: [], reachByMaker: { kenanga: 5 } });
    expect(read?.input.community).toEqual(aCommunity());
    expect(read?.input.members).toEqual([aMember()]);
    expect(read?.input.products).toEqual([aProduct()]);
    expect(read?.input.channels).toEqual([aChannel()]);
  });
});
