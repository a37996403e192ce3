import { daysBetween, type LocalDay } from '../domain/time/local-day.ts';
import {
  type ComparedPeriod,
  MonthStamp,
  monthOf,
  monthsOf,
  PeriodSums,
} from '../domain/insights/period-sums.ts';
import { NO_TOTALS, addTotals } from '../domain/insights/totals.ts';
import { addTold, NOTHING_TOLD } from '../domain/product/told.ts';
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
 * Returns the totals of a period: kept ones, if no day of its months was aggregated since, which takes an item for each
 * month and one more; otherwise from its days, and keeps them. Totals of which a day is damaged are not kept.
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
  if (kept?.told && kept.from === from && kept.to === to && kept.basis === basis)
    return { from, to, total: kept.total, told: { total: kept.told }, damaged: [] };
  const read = await listDaySums(table, { community, from, to }, { consistent: true });
  const total = read.days.map((day) => day.total).reduce(addTotals, NO_TOTALS);
  const told = read.days.map((day) => day.told.total).reduce(addTold, NOTHING_TOLD);
  if (read.damaged.length === 0)
    await replace(table, periodSumsRecord, { community, from, to, days, total, told, basis });
  return { from, to, total, told: { total: told }, damaged: read.damaged };
}
