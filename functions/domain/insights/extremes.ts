import * as z from 'zod';
import { PostId } from '../campaign/plan.ts';
import type { PostMetrics } from './post-metrics.ts';
import { newestReadings } from './readings.ts';

/** A post that stands out, with the reach by which it does. */
export const NotablePost = z.object({ post: PostId, reach: z.number().int().nonnegative() });
export type NotablePost = z.infer<typeof NotablePost>;

/** How many of each a day and a period keep. */
export const MOST_NOTABLE = 6;

/** The posts that reached the most and the fewest people. */
export const Extremes = z.object({ best: z.array(NotablePost), weakest: z.array(NotablePost) });
export type Extremes = z.infer<typeof Extremes>;

export const NO_EXTREMES: Extremes = { best: [], weakest: [] };

/**
 * Whether a post comes before another: posts with the same reach are in order of their ids, so that the same posts give the
 * same list.
 */
type Before = (one: NotablePost, other: NotablePost) => boolean;
const reachesMore: Before = (one, other) =>
  one.reach > other.reach || (one.reach === other.reach && one.post < other.post);
const reachesLess: Before = (one, other) =>
  one.reach < other.reach || (one.reach === other.reach && one.post < other.post);

/** Returns the first posts in an order, without sorting all of them. */
function firstBy(isBefore: Before, posts: readonly NotablePost[]): NotablePost[] {
  const first: NotablePost[] = [];
  for (const { post, reach } of posts) {
    const last = first.at(-1);
    const one = { post, reach };
    if (last && first.length === MOST_NOTABLE && !isBefore(one, last)) continue;
    const at = first.findIndex((other) => isBefore(one, other));
    first.splice(at === -1 ? first.length : at, 0, one);
    if (first.length > MOST_NOTABLE) first.pop();
  }
  return first;
}

const mostOf = (posts: readonly NotablePost[]): NotablePost[] => firstBy(reachesMore, posts);
const fewestOf = (posts: readonly NotablePost[]): NotablePost[] => firstBy(reachesLess, posts);

/** What is known of a post that may stand out. */
type Known = Pick<PostMetrics, 'post' | 'takenDown'> & {
  readonly reach: ReturnType<typeof newestReadings>['reach'];
};

/**
 * Returns the extremes of single posts. A post that was taken down is in neither list; one that was read only three hours
 * after it went out is not among the weakest, for its day has only begun.
 */
export function extremesOfKnown(filed: readonly Known[]): Extremes {
  const known = filed.flatMap(({ post, reach, takenDown }) =>
    reach && takenDown !== true ? [{ post, reach: reach.value, isEarly: reach.age === '3h' }] : [],
  );
  return { best: mostOf(known), weakest: fewestOf(known.filter(({ isEarly }) => !isEarly)) };
}

/** Like `extremesOfKnown`, of metrics items. */
export const extremesOf = (filed: readonly PostMetrics[]): Extremes =>
  extremesOfKnown(
    filed.map(({ post, takenDown, snapshots }) => ({
      post,
      reach: newestReadings(snapshots).reach,
      ...(takenDown && { takenDown }),
    })),
  );

/** Returns the extremes of several days. */
export const joinExtremes = (all: readonly Extremes[]): Extremes => ({
  best: mostOf(all.flatMap(({ best }) => best)),
  weakest: fewestOf(all.flatMap(({ weakest }) => weakest)),
});
