import { type Extremes, extremesOf } from '../domain/insights/extremes.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { listDayReports } from '../records/day-reports.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { listPostMetrics } from '../records/post-metrics.ts';
import { refuseBadPeriod } from './read-report.ts';

/** So many of each: what a phone shows without scrolling far. */
const MOST = 3;
/** Of fewer posts nothing is said of the weakest: chance would speak. */
const FEWEST = 10;
/** The newest days with posts of hers that are read: all posts of the community are read of each. */
const MOST_DAYS = 31;

/**
 * Returns the posts of one maker's products that reached the most and the fewest people in a period, no post in both. It reads
 * the posts of the days on which she had any, so it is asked for when she wants to see them. Throws `badPeriod`,
 * `periodTooLong`.
 */
export const readOwnExtremes =
  ({ table }: { readonly table: Table }) =>
  async (request: {
    readonly community: string;
    readonly maker: string;
    readonly from: LocalDay;
    readonly to: LocalDay;
  }): Promise<Extremes> => {
    refuseBadPeriod(request);
    const { community, maker } = request;
    const { days } = await listDayReports(table, request);
    const wanted = days
      .filter(({ byMaker }) => (byMaker[maker]?.posts ?? 0) > 0)
      .map(({ day }) => day)
      .toSorted()
      .slice(-MOST_DAYS);
    const read = await mapWithConcurrency(wanted, (day) => listPostMetrics(table, community, day));
    const hers = read.flat().filter((post) => post.maker === maker && post.mayBeOut !== true);
    const { best, weakest } = extremesOf(hers);
    const strongest = best.slice(0, MOST);
    const named = new Set(strongest.map(({ post }) => post));
    const others = weakest.filter(({ post }) => !named.has(post)).slice(0, MOST);
    return { best: strongest, weakest: hers.length < FEWEST ? [] : others };
  };
