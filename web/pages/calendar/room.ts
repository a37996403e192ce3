import type { CalendarPost, CalendarReply } from '../../../functions/http/contract/calendar.ts';
import { isoDay } from '../../i18n/formats.ts';

/** States of posts that do not go out and so use no room. */
const GONE: ReadonlySet<CalendarPost['state']> = new Set(['cancelled', 'failed', 'removed']);

/** Whether a post takes one of its page's daily number of posts. */
export const usesRoom = ({ state }: CalendarPost): boolean => !GONE.has(state);

type RoomFacts = Pick<CalendarReply, 'posts' | 'connected' | 'postsPerChannelAndDay'>;

/** Returns, by day, how many more posts the connected pages may publish; a page has room up to its daily number. */
export function roomByDay(
  { posts, connected, postsPerChannelAndDay }: RoomFacts,
  days: readonly string[],
  zone: string,
): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const post of posts.filter(usesRoom)) {
    const key = `${isoDay(Date.parse(post.publishAt), zone)} ${post.channel}`;
    taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  const roomOf = (day: string, channel: string): number =>
    Math.max(0, postsPerChannelAndDay - (taken.get(`${day} ${channel}`) ?? 0));
  return new Map(days.map((day) => [day, connected.reduce((sum, channel) => sum + roomOf(day, channel), 0)]));
}
