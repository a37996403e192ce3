import { ownShare } from '../seeded.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlannedPost } from './plan.ts';

/** Pages, and products on a page, begin with different numbers, so that the first captions of many pages differ. */
const FIRST = 16;

const productOn = ({ channel, product }: Pick<PlannedPost, 'channel' | 'product'>): string =>
  `${channel}|${product}`;

/** Whether a page shows a post in its grid of pictures. */
const isInGrid = ({ shape }: Pick<PlannedPost, 'shape'>): boolean =>
  shape === 'photo' || shape === 'carousel';

const gridOf = (channel: string): string => `${channel}|`;

/**
 * Numbers posts, which are given in the order of their time: on their page, among the pictures of their page, and of their
 * product on their page.
 */
export function numberPosts(
  posts: readonly PlannedPost[],
  lastPosts: PlanInput['lastPosts'],
): readonly PlannedPost[] {
  const last = new Map<string, number>();
  for (const { channel, product, numberOnPage, pictureNumber, round } of lastPosts.toSorted(
    (a, b) => a.publishAt - b.publishAt,
  )) {
    if (numberOnPage !== undefined) last.set(channel, numberOnPage);
    if (pictureNumber !== undefined) last.set(gridOf(channel), pictureNumber);
    if (round !== undefined) last.set(productOn({ channel, product }), round);
  }
  const next = (name: string): number => {
    const before = last.get(name);
    const number = before === undefined ? Math.floor(ownShare(name, FIRST)) : before + 1;
    last.set(name, number);
    return number;
  };
  const pictureNumberOf = (post: PlannedPost): number => {
    const grid = gridOf(post.channel);
    return isInGrid(post) ? next(grid) : (last.get(grid) ?? 0);
  };
  return posts.map((post) => ({
    ...post,
    numberOnPage: next(post.channel),
    pictureNumber: pictureNumberOf(post),
    round: next(productOn(post)),
  }));
}
