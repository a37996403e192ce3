import type { CalendarPost, CalendarReply } from '../../../functions/http/contract/calendar.ts';
import { clockAt } from '../../components/wall-clock.ts';
import { isoDay } from '../../i18n/formats.ts';
import { usesRoom } from './room.ts';

const MINUTE = 60_000;
/** The server refuses a time that is nearer: the post still has to be prepared. */
const LEAD = 6 * MINUTE;

/** What stands against a new time of a post. */
export type Obstacle = 'past' | 'quiet' | 'full' | 'near' | 'broken';

type Calendar = Pick<
  CalendarReply,
  'posts' | 'connected' | 'quietHours' | 'postsPerChannelAndDay' | 'minutesBetweenPosts'
>;

/**
 * Returns what stands against a new time of a post, as far as the calendar shows it; undefined when nothing does. The
 * server decides: it also knows how long the owner of the page may look, and posts outside the days that are shown.
 */
export function standsAgainst(
  post: Pick<CalendarPost, 'id' | 'channel'>,
  to: number,
  { calendar, zone, now }: { readonly calendar: Calendar; readonly zone: string; readonly now: number },
): Obstacle | undefined {
  if (to < now + LEAD) return 'past';
  if (isQuiet(to, calendar.quietHours, zone)) return 'quiet';
  if (!calendar.connected.includes(post.channel)) return 'broken';
  const others = calendar.posts.filter(
    (other) => other.channel === post.channel && other.id !== post.id && usesRoom(other),
  );
  const day = isoDay(to, zone);
  const sameDay = others.filter(({ publishAt }) => isoDay(Date.parse(publishAt), zone) === day);
  if (sameDay.length >= calendar.postsPerChannelAndDay) return 'full';
  const gap = calendar.minutesBetweenPosts * MINUTE;
  return others.some(({ publishAt }) => Math.abs(Date.parse(publishAt) - to) < gap) ? 'near' : undefined;
}

function isQuiet(instant: number, { from, to }: Calendar['quietHours'], zone: string): boolean {
  const time = clockAt(instant, zone);
  return from > to ? time >= from || time < to : time >= from && time < to;
}
