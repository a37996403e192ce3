import { describe, expect, it } from 'vitest';
import { offerAnew } from '../../../../bin/commands/start/newest-day.ts';
import { addDays, dayOf } from '../../../../functions/domain/time/local-day.ts';
import { aggregatePostMetrics } from '../../../../functions/domain/insights/day-report.ts';
import { dayReportRecord } from '../../../../functions/records/day-report-record.ts';
import { replace } from '../../../../functions/records/record.ts';
import { DEMO_COMMUNITY } from '../../../../embedded/standing/demo-community.ts';
import { somePostMetrics } from '../../../factories/post-metrics.ts';
import { httpWorld } from '../../../http/world.ts';

const { id: community, zone } = DEMO_COMMUNITY;

/** What a start says of a village whose newest post is some days old, beside an older one. */
async function saidAfter(...ages: readonly number[]): Promise<{ said: string[]; today: string }> {
  const { table, clock } = await httpWorld();
  const today = dayOf(clock.now(), zone);
  for (const age of ages) {
    const day = addDays(today, -age);
    const report = aggregatePostMetrics({ community, day, zone, version: 1 }, [somePostMetrics({ day })]);
    await replace(table, dayReportRecord, report);
  }
  return { said: await offerAnew({ table, clock }, community, 'desa'), today };
}

describe('a village in which nothing has happened', () => {
  it('for a week is offered anew at a start, in a folder beside it that names the day', async () => {
    const { said, today } = await saidAfter(8, 30);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('8 days old');
    expect(said[0]).toContain(`npm start -- --data desa-${today}`);
  });

  it('for less than that, or never, is not', async () => {
    expect((await saidAfter(7, 30)).said).toEqual([]);
    expect((await saidAfter(400)).said).toEqual([]);
    expect((await saidAfter()).said).toEqual([]);
  });
});
