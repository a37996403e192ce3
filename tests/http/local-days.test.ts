import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { addDays } from '../../functions/domain/time/local-day.ts';
import { ReportReply } from '../../functions/http/contract/report.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { dayReportRecord } from '../../functions/records/day-report-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { load, replace } from '../../functions/records/record.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { aCommunity } from '../factories/entities.ts';
import { STANDARD_MOMENTS } from '../factories/standard-moments.ts';
import { httpWorld } from './world.ts';

describe.each(STANDARD_MOMENTS)('asked at $title', ({ zone, day, at }) => {
  const asked = async () => {
    const world = await httpWorld({ clock: new ManualClock(at) });
    await replace(world.table, communityRecord, aCommunity({ zone }));
    return world;
  };

  it('the report ends with the day that it is there, and counts it', async () => {
    const world = await asked();
    const aggregated = { community: 'rukun-lereng', day, zone, version: 1 };
    await replace(
      world.table,
      dayReportRecord,
      aggregatePostMetrics(aggregated, [somePostMetrics({ day, reach: 600 })]),
    );
    const report = await world.read(ReportReply, '/api/report', { as: 'kenanga' });
    expect(report).toMatchObject({ from: addDays(day, -29), to: day, total: { posts: 1, reach: 600 } });
  });

  it('a product that is shared begins on the day that it is there', async () => {
    const world = await asked();
    const json = { audience: 'bridging' };
    const response = await world.ask('/api/products/tiwul/share/bagikan', {
      method: 'PUT',
      json,
      as: 'kenanga',
    });
    expect(response.status).toBe(200);
    const campaign = await load(world.table, campaignRecord, keys.campaign('rukun-lereng', 'bagikan'));
    expect(campaign).toMatchObject({ from: day, createdAt: at });
  });
});
