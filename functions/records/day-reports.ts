import type { DayReport } from '../domain/insights/day-report.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { dayReportRecord } from './day-report-record.ts';
import { daysPartition, keys } from './keys.ts';
import { list } from './record.ts';

/** Returns the reports of a span of days, both ends included: one item a day, however many posts there were. */
export const listDayReports = (
  table: Table,
  community: string,
  from: LocalDay,
  to: LocalDay,
): Promise<DayReport[]> =>
  list(table, dayReportRecord, {
    pk: daysPartition(community),
    from: keys.dayReport(community, from).sk,
    to: keys.dayReport(community, to).sk,
  });
