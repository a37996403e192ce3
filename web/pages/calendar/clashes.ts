import type { Obstacle } from '../../../functions/domain/post/stands-against.ts';
import type { Calendar, CalendarPost } from '../../api/named-calendar.ts';
import { obstacleIn } from '../posts/obstacle.ts';

const DAY = 24 * 60 * 60_000;
/** A post that is this far past its time and not out is late. */
const LATE = 15 * 60_000;

/** What is wrong with the time that a post has, or that it is late. */
export type Clash = Obstacle | 'late';

/**
 * Returns, by id, the posts still to come whose own time would be refused today: too near to another post, on a full day, in
 * quiet hours or on a broken page; and those whose time is over.
 */
export function clashesIn(
  calendar: Calendar,
  { zone, now }: { readonly zone: string; readonly now: number },
): ReadonlyMap<string, Clash> {
  const pages = new Map<string, { readonly post: CalendarPost; readonly at: number }[]>();
  for (const post of calendar.posts) {
    const page = pages.get(post.channel) ?? [];
    pages.set(post.channel, page);
    page.push({ post, at: Date.parse(post.publishAt) });
  }
  const clashes = new Map<string, Clash>();
  for (const page of pages.values()) {
    for (const { post, at } of page) {
      if (post.state !== 'waiting' && post.state !== 'asked') continue;
      // What is too near or fills a day is less than a day away.
      const posts = page.filter((other) => Math.abs(other.at - at) <= DAY).map((other) => other.post);
      const clash =
        at + LATE < now
          ? 'late'
          : obstacleIn({ ...calendar, posts }, post, {
              to: at,
              zone,
              now: 0,
              hours: 0,
            });
      if (clash) clashes.set(post.id, clash);
    }
  }
  return clashes;
}
