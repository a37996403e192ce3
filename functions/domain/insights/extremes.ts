import { z } from 'zod';
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

/** Posts with the same reach are in order of their ids, so that the same posts give the same list. */
const byReach = (a: NotablePost, b: NotablePost): number => a.reach - b.reach || (a.post < b.post ? -1 : 1);

const mostOf = (posts: readonly NotablePost[]): NotablePost[] =>
  posts.toSorted((a, b) => b.reach - a.reach || (a.post < b.post ? -1 : 1)).slice(0, MOST_NOTABLE);
const fewestOf = (posts: readonly NotablePost[]): NotablePost[] =>
  posts.toSorted(byReach).slice(0, MOST_NOTABLE);

const notable = ({ post, reach }: NotablePost): NotablePost => ({ post, reach });

/**
 * Returns the extremes of single posts. A post that was taken down is in neither list; one that was read only three hours
 * after it went out is not among the weakest, for its day has only begun.
 */
export function extremesOf(filed: readonly PostMetrics[]): Extremes {
  const known = filed.flatMap(({ post, snapshots, takenDown }) => {
    const { reach } = newestReadings(snapshots);
    return reach && takenDown !== true ? [{ post, reach: reach.value, isEarly: reach.age === '3h' }] : [];
  });
  return {
    best: mostOf(known.map(notable)),
    weakest: fewestOf(known.filter(({ isEarly }) => !isEarly).map(notable)),
  };
}

/** Returns the extremes of several days. */
export const joinExtremes = (all: readonly Extremes[]): Extremes => ({
  best: mostOf(all.flatMap(({ best }) => best)),
  weakest: fewestOf(all.flatMap(({ weakest }) => weakest)),
});
