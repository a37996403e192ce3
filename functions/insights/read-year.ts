import { periodReport, type PeriodReport } from '../domain/insights/period-report.ts';
import type { DayReport } from '../domain/insights/day-report.ts';
import type { RollupHead } from '../domain/insights/people-rollup.ts';
import { monthOf } from '../domain/insights/period-sums.ts';
import { type GroupsOfPeople, SMALLEST_GROUP } from '../domain/insights/small-groups.ts';
import { Platform } from '../domain/channel/platform.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { listDayReports } from '../records/day-reports.ts';
import { listPostMetrics } from '../records/post-metrics.ts';
import { readPeople } from './read-people.ts';

/** A year for supporters: its report, what is said of its people, and who is behind its rows. */
export interface Year {
  readonly report: PeriodReport;
  readonly head: RollupHead;
  readonly months: GroupsOfPeople;
  /** Of a platform with many people, only the first five are in it. */
  readonly platforms: GroupsOfPeople;
}

const hadPosts = (totals: Readonly<Record<string, { readonly posts: number }>>): string[] =>
  Object.entries(totals).flatMap(([id, { posts }]) => (posts > 0 ? [id] : []));

function peopleByMonth(days: readonly DayReport[]): GroupsOfPeople {
  const months = new Map<string, Set<string>>();
  for (const { day, byMaker, bySeller } of days) {
    const people = months.get(monthOf(day)) ?? new Set();
    for (const id of [...hadPosts(byMaker), ...hadPosts(bySeller)]) people.add(id);
    months.set(monthOf(day), people);
  }
  return months;
}

/** Returns makers and sellers with a post on a platform. Reads the posts of its days until there are five of them. */
async function peopleOn(
  table: Table,
  platform: Platform,
  days: readonly DayReport[],
): Promise<ReadonlySet<string>> {
  const people = new Set<string>();
  for (const { community, day, byPlatform } of days) {
    if (!byPlatform[platform]?.posts) continue;
    const posts = await listPostMetrics(table, community, day);
    for (const post of posts.filter((one) => one.platform === platform && one.mayBeOut !== true))
      for (const id of [post.maker, post.seller, ...(post.alsoSellers ?? [])]) people.add(id);
    if (people.size >= SMALLEST_GROUP) break;
  }
  return people;
}

/** Returns what a year brought, for readers outside. Throws `communityNotFound`. */
export const readYear =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async (span: {
    readonly community: string;
    readonly from: LocalDay;
    readonly to: LocalDay;
  }): Promise<Year> => {
    const [{ days, damaged }, { head }] = await Promise.all([
      listDayReports(deps.table, span),
      readPeople(deps)({ ...span, list: 'product', page: 0 }),
    ]);
    const platforms = await Promise.all(
      Platform.options.map(
        async (platform) => [platform, await peopleOn(deps.table, platform, days)] as const,
      ),
    );
    return {
      report: periodReport(span.from, span.to, days, damaged),
      head,
      months: peopleByMonth(days),
      platforms: new Map(platforms),
    };
  };
