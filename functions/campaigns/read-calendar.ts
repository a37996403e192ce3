import type { Channel } from '../domain/channel/channel.ts';
import type { Community } from '../domain/people/community.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { dayOf, daysBetween, type LocalDay, spanOfDays } from '../domain/time/local-day.ts';
import { refuseFarDaysOfReading } from '../domain/time/reach.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { listChannels } from '../records/channels.ts';
import { loadCommunity } from '../records/community-record.ts';
import { type ListedPost, readListSpan } from '../records/listed-posts.ts';

/** The most days of one view: the six weeks of a month's grid. */
const MOST_DAYS = 42;

export const calendarTooLong = problem('calendar.tooLong', 'invalid', {
  field: 'to',
  id: `Kalender menunjukkan paling banyak ${String(MOST_DAYS)} hari sekaligus. Pilih hari terakhir yang lebih awal.`,
  en: `The calendar shows at most ${String(MOST_DAYS)} days at once. Choose an earlier last day.`,
});

/** The posts of some days, and what is needed to see where there is room. */
export interface CalendarOfPosts {
  readonly community: Community;
  /** All pages, since those without a post have room. */
  readonly channels: readonly Channel[];
  /** In order of the time for which they are planned, of all campaigns and states. */
  readonly posts: readonly ListedPost[];
}

/**
 * Returns a community's posts of some days, both included, from the list alone: three requests, however many posts there
 * are; an entry has 300 bytes, and a request reads a megabyte. Throws `calendarTooLong`, `input.tooFar`.
 */
export const readCalendar =
  ({ table, clock }: { readonly table: Table; readonly clock: Clock }) =>
  async (
    id: string,
    { from, to }: { readonly from: LocalDay; readonly to: LocalDay },
  ): Promise<CalendarOfPosts> => {
    if (daysBetween(from, to) + 1 > MOST_DAYS) throw new ProblemError([calendarTooLong]);
    const community = await loadCommunity(table, id);
    refuseFarDaysOfReading({ from, to }, dayOf(clock.now(), community.zone));
    const span = spanOfDays(from, to, community.zone);
    const [channels, posts] = await Promise.all([
      listChannels(table, id),
      readListSpan(table, { community: id, sort: 'oldest', ...span }),
    ]);
    return { community, channels, posts };
  };
