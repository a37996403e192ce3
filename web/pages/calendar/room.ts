import { usesRoom } from '../../../functions/domain/post/stands-against.ts';
import type { Calendar } from '../../api/named-calendar.ts';
import { isoDay } from '../../i18n/formats.ts';

type RoomFacts = Pick<Calendar, 'posts' | 'channels' | 'postsPerChannelAndDay'>;

/** Returns, by day, how many more posts the connected pages may publish; a page has room up to its daily number. */
export function roomByDay(
  { posts, channels, postsPerChannelAndDay }: RoomFacts,
  days: readonly string[],
  zone: string,
): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const post of posts.filter(({ state }) => usesRoom(state))) {
    const key = `${isoDay(Date.parse(post.publishAt), zone)} ${post.channel}`;
    taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  const roomOf = (day: string, channel: string): number =>
    Math.max(0, postsPerChannelAndDay - (taken.get(`${day} ${channel}`) ?? 0));
  const connected = channels.filter(({ broken }) => !broken);
  return new Map(days.map((day) => [day, connected.reduce((sum, { id }) => sum + roomOf(day, id), 0)]));
}
