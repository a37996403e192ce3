import { daysBetween, type LocalDay } from '../domain/time/local-day.ts';
import { type ComparedPeriod, PeriodSums } from '../domain/insights/period-sums.ts';
import { periodReport } from '../domain/insights/period-report.ts';
import type { Table } from '../ports/table.ts';
import { listDaySums } from './day-reports.ts';
import { keys } from './keys.ts';
import { readMonthStamps } from './month-stamps.ts';
import { loadEventually, type RecordDefinition, replace } from './record.ts';

/** The item with the sums of a period. */
export const periodSumsRecord: RecordDefinition<PeriodSums> = {
  name: 'period sums',
  schema: PeriodSums,
  keyOf: ({ community, days }) => keys.periodSums(community, days),
};

/**
 * Returns the sums of a period: kept ones, if no day of its months was aggregated since, which takes an item for each
 * year and one more; otherwise from its days, and keeps them. Sums of which a day is damaged are not kept.
 */
export async function readPeriodSums(
  table: Table,
  { community, from, to }: { readonly community: string; readonly from: LocalDay; readonly to: LocalDay },
): Promise<ComparedPeriod> {
  // The stamps are read before the days, so that a day that is aggregated meanwhile makes the kept totals out of date.
  const basis = await readMonthStamps(table, { community, from, to });
  const days = daysBetween(from, to) + 1;
  const kept = await loadEventually(table, periodSumsRecord, keys.periodSums(community, days));
  const { total, told, mayBeOut, parts } = kept ?? {};
  const isCurrent = kept?.from === from && kept.to === to && kept.basis === basis;
  if (isCurrent && total && told && mayBeOut !== undefined && parts)
    return { from, to, total, told: { total: told }, mayBeOut, ...parts, damaged: [] };
  const read = await listDaySums(table, { community, from, to }, { consistent: true });
  const report = periodReport(from, to, read.days, read.damaged);
  const { byPlatform, byAudience, byLanguage, byShape, byTheme } = report;
  const sums = { total: report.total, told: report.told.total, mayBeOut: report.mayBeOut };
  if (read.damaged.length === 0)
    await replace(table, periodSumsRecord, {
      community,
      from,
      to,
      days,
      ...sums,
      parts: { byPlatform, byAudience, byLanguage, byShape, byTheme },
      basis,
    });
  return report;
}
