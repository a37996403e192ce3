import { countsInFigure, daysOfFigure, type Figure } from '../domain/insights/figure.ts';
import { joinExtremes, type Extremes } from '../domain/insights/extremes.ts';
import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import type { LocalDay, Zone } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { listDaySums } from '../records/day-reports.ts';
import { listPostMetrics } from '../records/post-metrics.ts';
import { refuseBadPeriod } from './read-report.ts';

/** Where a page of posts ended: the day, and how many posts of it were shown. */
export interface FigurePosition {
  readonly day: LocalDay;
  readonly shown: number;
}

const POSTS_A_PAGE = 50;
/** How many days one call reads at most: a rare kind of posts may be in one day of a hundred. */
const MOST_DAYS = 31;

interface FigureRequest {
  readonly community: string;
  readonly zone: Zone;
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly figure: Figure;
  readonly after: FigurePosition | undefined;
}

const newestFirst = (a: PostMetrics, b: PostMetrics): number =>
  b.publishedAt - a.publishedAt || (a.post < b.post ? -1 : 1);

/**
 * Returns one page of the posts that count in a figure, the newest day first. A page may be shorter than 50, or empty, and
 * have a `next` all the same. Throws `badPeriod`, `periodTooLong`.
 */
export const findReportPosts =
  ({ table }: { readonly table: Table }) =>
  async (
    request: FigureRequest,
  ): Promise<{ readonly posts: readonly PostMetrics[]; readonly next?: FigurePosition }> => {
    const { community, zone, from, to, figure, after } = request;
    refuseBadPeriod({ from, to });
    const { days } = await listDaySums(table, { community, from, to: after?.day ?? to });
    const wanted = daysOfFigure(days, figure);
    const found: PostMetrics[] = [];
    for (const [index, day] of wanted.entries()) {
      if (index === MOST_DAYS) return { posts: found, next: { day, shown: 0 } };
      const its = (await listPostMetrics(table, community, day))
        .filter((post) => countsInFigure(post, figure, zone))
        .toSorted(newestFirst);
      const shown = day === after?.day ? after.shown : 0;
      const room = POSTS_A_PAGE - found.length;
      found.push(...its.slice(shown, shown + room));
      if (its.length - shown > room) return { posts: found, next: { day, shown: shown + room } };
    }
    return { posts: found };
  };

/** Returns the posts of a period that reached the most and the fewest people. Reads one item a day. */
export const readExtremes =
  ({ table }: { readonly table: Table }) =>
  async (span: { community: string; from: LocalDay; to: LocalDay }): Promise<Extremes> => {
    refuseBadPeriod(span);
    const { days } = await listDaySums(table, span);
    return joinExtremes(days.map(({ extremes }) => extremes));
  };
