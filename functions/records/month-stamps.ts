import type { DayReport } from '../domain/insights/day-report.ts';
import { monthsOf, YearStamps } from '../domain/insights/period-sums.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { fromItems, merge, readItems, type RecordDefinition } from './record.ts';

/** The item with the stamps of a year's months: a report and the one before it mostly lie in one year. */
export const yearStampsRecord: RecordDefinition<YearStamps> = {
  name: 'stamps of a year’s months',
  schema: YearStamps,
  keyOf: ({ community, year }) => keys.yearStamps(community, year),
};

/** Notes that a day was aggregated. Call it after its report was written: what is kept of its month is out of date now. */
export async function stampMonth(
  table: Table,
  { community, day, foldedVersion }: Pick<DayReport, 'community' | 'day' | 'foldedVersion'>,
  now: Instant,
): Promise<void> {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
  const stamp = [day, foldedVersion, now].join('#');
  await merge(table, yearStampsRecord, { community, year, [month]: stamp });
}

/** Returns what changes when a day of the months of a period is aggregated. Reads an item for each year. */
export async function readMonthStamps(
  table: Table,
  { community, from, to }: { readonly community: string; readonly from: LocalDay; readonly to: LocalDay },
): Promise<string> {
  const months = monthsOf(from, to).map((month) => month.split('-'));
  const years = [...new Set(months.map(([year = '']) => year))];
  const wanted = years.map((year) => keys.yearStamps(community, year));
  const items = await fromItems(yearStampsRecord, await readItems(table, wanted, { consistent: true }));
  const byYear = new Map(items.map((item) => [item.year, item]));
  return months.map(([year = '', month]) => monthStamp(byYear.get(year), month)).join(' ');
}

const monthStamp = (stamps: YearStamps | undefined, month: string | undefined): string =>
  (stamps && Object.entries(stamps).find(([name]) => name === month)?.[1]) ?? '';
