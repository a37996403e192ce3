import { periodBefore } from '../domain/insights/compare.ts';
import type { ComparedPeriod } from '../domain/insights/period-sums.ts';
import { readPeriodSums } from '../records/period-sums.ts';
import { aggregatePostMetrics, campaignOf } from '../domain/insights/day-report.ts';
import { campaignReport, type PeriodReport, periodReport } from '../domain/insights/period-report.ts';
import {
  addDays,
  dayOf,
  daysBetween,
  type LocalDay,
  weekdayOf,
  type Zone,
} from '../domain/time/local-day.ts';
import { refuseFarDaysOfReading } from '../domain/time/reach.ts';
import { ProblemError } from '../domain/problem.ts';
import { badPeriod, periodTooLong } from './report-problems.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { listDayReports, listDaySums } from '../records/day-reports.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { listPostMetrics } from '../records/post-metrics.ts';

/** The most days of a report: a leap year. */
const LONGEST = 366;

interface ReportRequest {
  readonly community: string;
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** Throws `badPeriod` for days that are reversed, and `periodTooLong` for more than a year. */
export function refuseBadPeriod({ from, to }: Pick<ReportRequest, 'from' | 'to'>): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw new ProblemError([badPeriod]);
  if (days > LONGEST) throw new ProblemError([periodTooLong]);
}

/**
 * Returns the results of a community's posts between two days, both included. Reads one item a day, more for days with very
 * many makers, sellers and products. Throws `badPeriod`, `periodTooLong`.
 */
export const readReport =
  (deps: { readonly table: Table }) =>
  async (request: ReportRequest): Promise<PeriodReport> => {
    refuseBadPeriod(request);
    const { days, damaged } = await listDayReports(deps.table, request);
    return periodReport(request.from, request.to, days, damaged);
  };

/**
 * Like `readReport`, without the sums by maker, seller and product of days with very many of them: one item a day at any
 * size. Throws `badPeriod`, `periodTooLong`.
 */
export const readSums =
  (deps: { readonly table: Table }) =>
  async (request: ReportRequest): Promise<PeriodReport> => {
    refuseBadPeriod(request);
    const { days, damaged } = await listDaySums(deps.table, request);
    return periodReport(request.from, request.to, days, damaged);
  };

/** Returns the totals of the period of as many days before. */
export const readPeriodBefore =
  (deps: { readonly table: Table }) =>
  ({ community, from, to }: ReportRequest): Promise<ComparedPeriod> =>
    readPeriodSums(deps.table, { community, ...periodBefore(from, to) });

/** Returns the last whole week, Monday to Sunday, before a day. */
export function lastWeek(today: LocalDay): { readonly from: LocalDay; readonly to: LocalDay } {
  const to = addDays(today, -weekdayOf(today));
  return { from: addDays(to, -6), to };
}

/** The days of a report by default. */
const USUAL_DAYS = 30;

/** Days as asked for; either may be absent. */
interface AskedPeriod {
  readonly community: string;
  readonly from?: LocalDay | undefined;
  readonly to?: LocalDay | undefined;
}

/**
 * Returns the days of a report: by default the last is today in the community's zone, and it has thirty. Throws `badPeriod`,
 * `periodTooLong`.
 */
export async function periodAsked(
  deps: { readonly table: Table; readonly clock: Clock },
  { community, from, to }: AskedPeriod,
): Promise<ReportRequest & { readonly zone: Zone; readonly today: LocalDay }> {
  const { zone } = await loadCommunity(deps.table, community);
  const today = dayOf(deps.clock.now(), zone);
  refuseFarDaysOfReading({ from, to }, today);
  const last = to ?? today;
  const days = { from: from ?? addDays(last, 1 - USUAL_DAYS), to: last };
  // Before anything of it is read: sums of such a period would be kept.
  refuseBadPeriod(days);
  return { community, ...days, zone, today };
}

/** A report, and the community's day on which it was read. */
interface RecentReport extends PeriodReport {
  readonly today: LocalDay;
}

/**
 * Returns the report of the days that were asked for. `people` says whether it is needed by maker, seller and product;
 * without, it reads one item a day at any size.
 */
export const readRecentReport =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async ({ people, ...asked }: AskedPeriod & { readonly people: boolean }): Promise<RecentReport> => {
    const { today, ...period } = await periodAsked(deps, asked);
    return { ...(await (people ? readReport(deps)(period) : readSums(deps)(period))), today };
  };

/** The days of a campaign's posts, and the day after: a post that waits for its page may go out later. */
async function campaignSpan(table: Table, community: string, id: string) {
  const { from, days } = await loadCampaign(table, community, id);
  return { community, from, to: addDays(from, days) };
}

/** Returns what one campaign's posts brought, as totals by day. Throws `campaignNotFound`. */
export const readCampaignReport =
  (deps: { readonly table: Table }) =>
  async ({ community, campaign: id }: { community: string; campaign: string }): Promise<PeriodReport> => {
    const span = await campaignSpan(deps.table, community, id);
    return campaignReport(id, span, await listDaySums(deps.table, span));
  };

/**
 * Like `readCampaignReport`, with its parts. The days' sums do not hold them by campaign, so it reads every post of the days
 * on which the campaign had any: of a month at most, which a plan may be long. Throws `campaignNotFound`.
 */
export const readCampaignParts =
  (deps: { readonly table: Table }) =>
  async ({ community, campaign: id }: { community: string; campaign: string }): Promise<PeriodReport> => {
    const { table } = deps;
    const [span, { zone }] = await Promise.all([
      campaignSpan(table, community, id),
      loadCommunity(table, community),
    ]);
    const { days, damaged } = await listDaySums(table, span);
    const withPosts = days.filter(({ byCampaign }) => byCampaign[id]);
    const its = await mapWithConcurrency(withPosts, async ({ day, foldedVersion: version }) => {
      const posts = await listPostMetrics(table, community, day);
      const ofCampaign = posts.filter(({ post }) => campaignOf(post) === id);
      return aggregatePostMetrics({ community, day, zone, version }, ofCampaign);
    });
    return periodReport(span.from, span.to, its, damaged);
  };
