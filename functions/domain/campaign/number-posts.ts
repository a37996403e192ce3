import { ownShare } from '../seeded.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlannedPost } from './plan.ts';

/** Pages, and products on a page, begin with different numbers, so that the first captions of many pages differ. */
const FIRST = 16;

const productOn = ({ channel, product }: Pick<PlannedPost, 'channel' | 'product'>): string =>
  `${channel}|${product}`;

/** Numbers posts, which are given in the order of their time: on their page, and of their product on their page. */
export function numberPosts(
  posts: readonly PlannedPost[],
  lastPosts: PlanInput['lastPosts'],
): readonly PlannedPost[] {
  const last = new Map<string, number>();
  for (const { channel, product, numberOnPage, round } of lastPosts.toSorted(
    (a, b) => a.publishAt - b.publishAt,
  )) {
    if (numberOnPage !== undefined) last.set(channel, numberOnPage);
    if (round !== undefined) last.set(productOn({ channel, product }), round);
  }
  const next = (name: string): number => {
    const before = last.get(name);
    const number = before === undefined ? Math.floor(ownShare(name, FIRST)) : before + 1;
    last.set(name, number);
    return number;
  };
  return posts.map((post) => ({ ...post, numberOnPage: next(post.channel), round: next(productOn(post)) }));
}
