import { type PeriodReport, periodReport } from '../domain/insights/period-report.ts';
import { addDays, dayOf, daysBetween, type LocalDay } from '../domain/time/local-day.ts';
import { refuseFarDaysOfReading } from '../domain/time/reach.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { loadCommunity } from '../records/community-record.ts';
import { listDayReports } from '../records/day-reports.ts';

/** The most days between the first and the last day of a report. */
const LONGEST = 366;

export const badPeriod = problem('report.badPeriod', 'invalid', {
  field: 'from',
  id: 'Hari pertama harus sebelum hari terakhir, paling lama setahun.',
  en: 'The first day must come before the last, at most a year apart.',
});

/** Returns the metrics of a community's posts between two days, both included. Reads one item a day. Throws `badPeriod`. */
export const readReport =
  (deps: { readonly table: Table }) =>
  async (request: { community: string; from: LocalDay; to: LocalDay }): Promise<PeriodReport> => {
    const span = daysBetween(request.from, request.to);
    if (span < 0 || span > LONGEST) throw new ProblemError([badPeriod]);
    const days = await listDayReports(deps.table, request.community, request.from, request.to);
    return periodReport(request.from, request.to, days);
  };

/** The days of a report by default. */
const USUAL_DAYS = 30;

/** Like `readReport`. By default the last day is today in the community's zone, and the report covers thirty days. */
export const readRecentReport =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async (request: {
    readonly community: string;
    readonly from?: LocalDay | undefined;
    readonly to?: LocalDay | undefined;
  }): Promise<PeriodReport> => {
    const { community, from, to } = request;
    const { zone } = await loadCommunity(deps.table, community);
    const today = dayOf(deps.clock.now(), zone);
    refuseFarDaysOfReading({ from, to }, today);
    const last = to ?? today;
    return readReport(deps)({ community, from: from ?? addDays(last, 1 - USUAL_DAYS), to: last });
  };
