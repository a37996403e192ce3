import { daysBetween, type LocalDay } from '../domain/time/local-day.ts';
import {
  type ComparedPeriod,
  MonthStamp,
  monthOf,
  monthsOf,
  PeriodSums,
} from '../domain/insights/period-sums.ts';
import { periodReport } from '../domain/insights/period-report.ts';
import type { DayReport } from '../domain/insights/day-report.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { listDaySums } from './day-reports.ts';
import { keys } from './keys.ts';
import { fromItems, loadEventually, readItems, type RecordDefinition, replace } from './record.ts';

/** The item that changes with every day of a month, so that older sums over it are known to be out of date. */
export const monthStampRecord: RecordDefinition<MonthStamp> = {
  name: 'month stamp',
  schema: MonthStamp,
  keyOf: ({ community, month }) => keys.monthStamp(community, month),
};

/** The item with the sums of a period. */
export const periodSumsRecord: RecordDefinition<PeriodSums> = {
  name: 'period sums',
  schema: PeriodSums,
  keyOf: ({ community, days }) => keys.periodSums(community, days),
};

/** Notes that a day was aggregated. Call it after its report was written: kept sums of its month are out of date now. */
export async function stampMonth(
  table: Table,
  { community, day, foldedVersion }: Pick<DayReport, 'community' | 'day' | 'foldedVersion'>,
  now: Instant,
): Promise<void> {
  const stamp = [day, foldedVersion, now].join('#');
  await replace(table, monthStampRecord, { community, month: monthOf(day), stamp });
}

/**
 * Returns the sums of a period: kept ones, if no day of its months was aggregated since, which takes an item for each
 * month and one more; otherwise from its days, and keeps them. Sums of which a day is damaged are not kept.
 */
export async function readPeriodSums(
  table: Table,
  { community, from, to }: { readonly community: string; readonly from: LocalDay; readonly to: LocalDay },
): Promise<ComparedPeriod> {
  const months = monthsOf(from, to).map((month) => keys.monthStamp(community, month));
  // The stamps are read before the days, so that a day that is aggregated meanwhile makes the kept totals out of date.
  const stamps = await fromItems(monthStampRecord, await readItems(table, months, { consistent: true }));
  const basis = stamps
    .map(({ stamp }) => stamp)
    .toSorted()
    .join(' ');
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
