import { type Obstacle, standsAgainst, usesRoom } from '../../../functions/domain/post/stands-against.ts';
import type { Calendar, CalendarPost } from '../../api/named-calendar.ts';
import { clockAt } from '../../components/wall-clock.ts';
import { isoDay } from '../../i18n/formats.ts';

/**
 * Returns what stands against a new time of a post, as far as a calendar shows it; undefined when nothing does. The server
 * asks the same (`stands-against.ts`), and knows in addition how long the owner of the page may look.
 */
export function obstacleIn(
  calendar: Pick<
    Calendar,
    'posts' | 'channels' | 'quietHours' | 'postsPerChannelAndDay' | 'minutesBetweenPosts'
  >,
  { id, channel }: Pick<CalendarPost, 'id' | 'channel'>,
  { to, zone, now }: { readonly to: number; readonly zone: string; readonly now: number },
): Obstacle | undefined {
  const isConnected = calendar.channels.some((page) => page.id === channel && !page.broken);
  const others = calendar.posts
    .filter((post) => post.channel === channel && post.id !== id && usesRoom(post.state))
    .map(({ publishAt }) => Date.parse(publishAt));
  const dayOf = (instant: number): string => isoDay(instant, zone);
  const timeOf = (instant: number): string => clockAt(instant, zone);
  return standsAgainst(to, now, { page: { isConnected, others }, rules: { ...calendar, dayOf, timeOf } });
}
