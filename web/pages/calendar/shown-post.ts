import type { CalendarPost, Calendar } from '../../api/named-calendar.ts';
import type { Clash } from './clashes.ts';
import { isoDay } from '../../i18n/formats.ts';

/** A post with the names that its ids stand for. */
export interface ShownPost {
  readonly post: CalendarPost;
  readonly at: number;
  /** `YYYY-MM-DD` in the community's zone. */
  readonly day: string;
  readonly product: Calendar['products'][number];
  readonly channel: Calendar['channels'][number];
  /** The first of those who sell by it. */
  readonly seller: string;
  /** What is wrong with its time. */
  readonly clash: Clash | undefined;
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));

/** Returns posts with their names, by day, in order of time. */
export function shownByDay(
  reply: Calendar,
  posts: readonly CalendarPost[],
  { zone, clashes }: { readonly zone: string; readonly clashes: ReadonlyMap<string, Clash> },
): ReadonlyMap<string, readonly ShownPost[]> {
  const [products, channels, members] = [byId(reply.products), byId(reply.channels), byId(reply.members)];
  const days = new Map<string, ShownPost[]>();
  for (const post of posts) {
    const [channel, product] = [channels.get(post.channel), products.get(post.product)];
    // The reply names every page and product of its posts.
    if (!channel || !product) continue;
    const at = Date.parse(post.publishAt);
    const day = isoDay(at, zone);
    const [seller = ''] = post.people;
    const list = days.get(day) ?? [];
    days.set(day, list);
    list.push({
      post,
      at,
      day,
      product,
      channel,
      seller: members.get(seller)?.name ?? seller,
      clash: clashes.get(post.id),
    });
  }
  return days;
}

/**
 * Returns the posts that a cell shows, in their order: the first `most`, with those that are wanted in place of the last
 * ones. One that would be alone behind "1 more" is shown instead of that.
 */
export function postsInCell(
  posts: readonly ShownPost[],
  most: number,
  isWanted: (id: string) => boolean,
): readonly ShownPost[] {
  if (posts.length <= most + 1) return posts;
  const hidden = posts.slice(most).filter(({ post }) => isWanted(post.id));
  const first = posts.slice(0, most);
  const room = Math.max(0, most - hidden.length);
  const kept = new Set([
    ...first.filter(({ post }) => isWanted(post.id)),
    ...first.slice(0, room),
    ...hidden,
  ]);
  return posts.filter((shown) => kept.has(shown));
}
