import type { Channel } from '../domain/channel/channel.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { HOUR, type Instant } from '../domain/time/instant.ts';
import { dayOf, daysBetween, type LocalDay, spanOfDays, type Zone } from '../domain/time/local-day.ts';
import { refuseFarDaysOfReading } from '../domain/time/reach.ts';
import type { Table } from '../ports/table.ts';
import { listChannels } from '../records/channels.ts';
import { type ListedPost, readListSpan } from '../records/listed-posts.ts';

/** The most days of one view: the six weeks of a month's grid. */
const MOST_DAYS = 42;

export const calendarTooLong = problem('calendar.tooLong', 'invalid', {
  field: 'to',
  id: `Kalender menunjukkan paling banyak ${String(MOST_DAYS)} hari sekaligus. Pilih hari terakhir yang lebih awal.`,
  en: `The calendar shows at most ${String(MOST_DAYS)} days at once. Choose an earlier last day.`,
});

/** The posts of some days and a few around them, and the pages on which there may be room. */
export interface CalendarOfPosts {
  /** All pages, since those without a post have room. */
  readonly channels: readonly Channel[];
  /** In order of the time for which they are planned, of all campaigns and states. */
  readonly posts: readonly ListedPost[];
}

/** How far a day of any zone may begin before, or end after, the same day in UTC. */
const ANY_ZONE = 14 * HOUR;

/**
 * Reads a community's posts of some days, both included, from the list alone, in two requests, however many posts there are:
 * an entry has 300 bytes at most unless it names several women, and a request reads a megabyte. The zone of the community is
 * not known yet, so that it can be read together with the names: `postsOfDays` leaves out what belongs to the days around.
 * Throws `calendarTooLong`.
 */
export async function readCalendar(
  { table }: { readonly table: Table },
  community: string,
  { from, to }: CalendarDays,
): Promise<CalendarOfPosts> {
  if (daysBetween(from, to) + 1 > MOST_DAYS) throw new ProblemError([calendarTooLong]);
  const span = spanOfDays(from, to, 'UTC');
  const [channels, posts] = await Promise.all([
    listChannels(table, community),
    readListSpan(table, {
      community,
      sort: 'oldest',
      from: Math.max(0, span.from - ANY_ZONE),
      to: span.to + ANY_ZONE,
    }),
  ]);
  return { channels, posts };
}

/** The days of a calendar, both included. */
export interface CalendarDays {
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** Returns the posts of days as the community counts them. Throws `input.tooFar`. */
export function postsOfDays(
  posts: readonly ListedPost[],
  { from, to }: CalendarDays,
  { zone, now }: { readonly zone: Zone; readonly now: Instant },
): readonly ListedPost[] {
  refuseFarDaysOfReading({ from, to }, dayOf(now, zone));
  const span = spanOfDays(from, to, zone);
  return posts.filter(({ publishAt }) => publishAt >= span.from && publishAt <= span.to);
}
