import {
  type Obstacle,
  standsAgainst,
  usesRoom,
  windowPromised,
} from '../../../functions/domain/post/stands-against.ts';
import type { Calendar, CalendarPost } from '../../api/named-calendar.ts';
import { clockAt } from '../../components/wall-clock.ts';
import { isoDay } from '../../i18n/formats.ts';

/** When a post is to go out instead, and what the app knows of it beside the calendar. */
export interface NewTime {
  readonly to: number;
  readonly zone: string;
  readonly now: number;
  /** How many hours the community gives the owner of a page to look. */
  readonly hours: number;
  /** When the window of the owner of its page ends, if that is known; 0 when nobody is asked. */
  readonly looksUntil?: number;
}

/**
 * Returns what stands against a new time of a post, as far as a calendar shows it; undefined when nothing does. The server
 * asks the same (`stands-against.ts`). A calendar does not tell when the window of an owner ends who is asked: at the latest
 * when the post goes out.
 */
export function obstacleIn(
  calendar: Pick<
    Calendar,
    'posts' | 'channels' | 'quietHours' | 'postsPerChannelAndDay' | 'minutesBetweenPosts'
  >,
  { id, channel }: Pick<CalendarPost, 'id' | 'channel'>,
  { to, zone, now, hours, looksUntil: ends = windowIn(calendar, id) }: NewTime,
): Obstacle | undefined {
  const isConnected = calendar.channels.some((page) => page.id === channel && !page.broken);
  const others = calendar.posts
    .filter((post) => post.channel === channel && post.id !== id && usesRoom(post.state))
    .map(({ publishAt }) => Date.parse(publishAt));
  const dayOf = (instant: number): string => isoDay(instant, zone);
  const timeOf = (instant: number): string => clockAt(instant, zone);
  return standsAgainst(to, now, {
    page: { isConnected, others },
    rules: { ...calendar, dayOf, timeOf },
    looksUntil: windowPromised(ends, hours, now),
  });
}

function windowIn({ posts }: Pick<Calendar, 'posts'>, id: string): number {
  const asked = posts.find((post) => post.id === id && post.state === 'asked');
  return asked ? Date.parse(asked.publishAt) : 0;
}
