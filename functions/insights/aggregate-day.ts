import { dueAt } from '../domain/work/due.ts';
import { aggregatePostMetrics } from '../domain/insights/day-report.ts';
import type { StaleDay } from '../domain/insights/stale-day.ts';
import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep } from '../due/due-step.ts';
import { readDayItems } from '../records/day-items.ts';
import { stampMonth } from '../records/month-stamps.ts';
import { communityRecord } from '../records/community-record.ts';
import { saveDayReport } from '../records/day-reports.ts';
import { staleDayRecord } from '../records/stale-day-record.ts';
import { AGGREGATION_INTERVAL } from '../records/stale-days.ts';
import { keys } from '../records/keys.ts';
import { change, load } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
import { planRecap } from '../records/weekly-recaps.ts';

/**
 * Handles one message: aggregates one day's metrics items, and what people told on it, into its report. The metrics items are
 * read strongly consistent and the report is overwritten whole, so it is idempotent. The first time also plans the recap of the
 * day's week. The day is up to date only if no metrics item changed since the version that was read.
 */
export const aggregateDay = (deps: DamageDeps): Work<'fold'> =>
  dueStep(deps, {
    kind: 'fold',
    record: staleDayRecord,
    whenEarly: 'wait',
    step: (stale) => aggregate(deps, stale),
  });

async function aggregate(deps: DamageDeps, stale: StaleDay): Promise<OutcomeOf<'fold'>> {
  const { community: tenant, day, dirtyVersion: version } = stale;
  const community = await load(deps.table, communityRecord, keys.community(tenant));
  if (!community) {
    // The community is gone, so this day leaves the due index.
    await change(deps.table, staleDayRecord, stale, { due: undefined }, []);
    return 'gone';
  }
  const { posts, told } = await readDayItems(deps.table, tenant, day, tellDamage(deps));
  const report = aggregatePostMetrics({ community: tenant, day, zone: community.zone, version }, posts, told);
  await saveDayReport(deps.table, report);
  // Before this day counts as aggregated: a crash in between plans it once more.
  if (stale.foldedVersion === 0)
    await planRecap(deps.table, { community: tenant, day, zone: community.zone }, deps.clock.now());
  await stampMonth(deps.table, report, deps.clock.now());
  const now = deps.clock.now();
  const isUpToDate = await change(
    deps.table,
    staleDayRecord,
    stale,
    { foldedVersion: version, foldedAt: now, due: undefined },
    [{ attribute: 'dirtyVersion', is: '=', value: version }],
  );
  if (isUpToDate) return 'aggregated';
  const current = await load(deps.table, staleDayRecord, staleDayRecord.keyOf(stale));
  if (!current) return 'gone';
  await change(
    deps.table,
    staleDayRecord,
    current,
    { foldedVersion: version, foldedAt: now, due: dueAt('fold', now + AGGREGATION_INTERVAL) },
    [{ attribute: 'dirtyVersion', is: '=', value: current.dirtyVersion }],
  );
  return 'staleAgain';
}
