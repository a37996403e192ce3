import { joinDay, splitDay } from '../domain/insights/day-parts.ts';
import type { DayReport } from '../domain/insights/day-report.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { dayPartRecord } from './day-part-record.ts';
import { dayReportRecord } from './day-report-record.ts';
import { dayPartPrefix, daysPartition, keys } from './keys.ts';
import { insert, list, type RecordDamagedError, replace } from './record.ts';

/**
 * Writes a day's report over the one before. The parts of a large day are written first, under its version, and those of
 * earlier versions are deleted last, so that a reader finds whole parts for the report that it read.
 */
export async function saveDayReport(table: Table, report: DayReport): Promise<void> {
  const { day, parts } = splitDay(report);
  for (const part of parts) await replace(table, dayPartRecord, part);
  // A slower worker must not overwrite the report of a newer version.
  const notNewer = { attribute: 'foldedVersion', is: '<=', value: report.foldedVersion } as const;
  if ((await replace(table, dayReportRecord, day, [notNewer])) === 'conflict')
    await insert(table, dayReportRecord, day);
  const { community, foldedVersion } = report;
  const pk = daysPartition(community);
  const own = keys.dayPart(community, report.day, foldedVersion, 0).sk;
  const old = await table.query({ pk, from: dayPartPrefix(report.day), to: own, consistent: true });
  for (const { sk } of old.items) if (sk < own) await table.delete({ pk, sk });
}

/** Reports of days, and the days whose report is damaged and left out. */
export interface DayReports {
  readonly days: readonly DayReport[];
  readonly damaged: readonly LocalDay[];
}

interface Span {
  readonly community: string;
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/**
 * Reads the reports of a span of days, both ends included, without the sums by maker, seller and product of large days: one
 * item a day, however many posts there were. Eventually consistent by default: a report may be a moment old.
 */
export async function listDaySums(
  table: Table,
  { community, from, to }: Span,
  { consistent }: { readonly consistent: boolean } = { consistent: false },
): Promise<DayReports> {
  const damaged: LocalDay[] = [];
  const [first, last] = [keys.dayReport(community, from), keys.dayReport(community, to)];
  const days = await list(
    table,
    dayReportRecord,
    { pk: daysPartition(community), from: first.sk, to: last.sk, consistent },
    async ({ key }) => {
      damaged.push(key.sk.slice(first.sk.indexOf('#') + 1));
    },
  );
  return { days, damaged };
}

/** How often a day is read again whose parts were replaced while they were read. */
const TRIES = 3;

/** Reads the whole reports of a span of days, both ends included. A day whose parts are damaged or missing is left out. */
export async function listDayReports(table: Table, span: Span, tries = TRIES): Promise<DayReports> {
  const { days, damaged } = await listDaySums(table, span);
  if (days.every(({ parts }) => parts === undefined)) return { days, damaged };
  const parts = await list(
    table,
    dayPartRecord,
    {
      pk: daysPartition(span.community),
      from: dayPartPrefix(span.from),
      to: `${dayPartPrefix(span.to)}~`,
      consistent: false,
    },
    ignored,
  );
  const joined = days.map((day) => ({ day: day.day, whole: joinDay(day, parts) }));
  const torn = joined.filter(({ whole }) => !whole).map(({ day }) => day);
  if (torn.length > 0 && tries > 1) return listDayReports(table, span, tries - 1);
  return { days: joined.flatMap(({ whole }) => whole ?? []), damaged: [...damaged, ...torn] };
}

/** A damaged part leaves its day incomplete, which is noticed when the day is joined. */
async function ignored(damage: RecordDamagedError): Promise<void> {
  await Promise.resolve(damage);
}
