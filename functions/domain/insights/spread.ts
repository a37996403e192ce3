import * as z from 'zod';
import type { Totals } from './totals.ts';

/** The parts of a report in which one kind of posts may be said to reach more people than the others. */
const COMPARED = ['platform', 'audience', 'language', 'shape', 'theme', 'hour'] as const;
export type Compared = (typeof COMPARED)[number];

/** Sums of the squares of the reach of single posts, by part and name: with sums and numbers of posts, their spread. */
export const ReachSquares = z.partialRecord(z.enum(COMPARED), z.record(z.string(), z.number().nonnegative()));
export type ReachSquares = z.infer<typeof ReachSquares>;

/** Adds sums of squares by part and name. */
export function addSquares(all: readonly ReachSquares[]): ReachSquares {
  const sum: Partial<Record<Compared, Record<string, number>>> = {};
  for (const squares of all)
    for (const part of COMPARED)
      for (const [name, value] of Object.entries(squares[part] ?? {})) {
        const named = (sum[part] ??= {});
        named[name] = (named[name] ?? 0) + value;
      }
  return sum;
}

/** Posts of one kind: how many have a known reach, the sum of it, and the sum of its squares. */
export interface Sample {
  readonly posts: number;
  readonly reach: number;
  readonly squares: number;
}

/** The sample of no posts. */
export const NO_SAMPLE: Sample = { posts: 0, reach: 0, squares: 0 };

/** Adds the samples of two kinds of posts that have no post in common. */
export const addSamples = (a: Sample, b: Sample): Sample => ({
  posts: a.posts + b.posts,
  reach: a.reach + b.reach,
  squares: a.squares + b.squares,
});

/** Returns the sample of a group's totals. Only posts whose reach is known count. */
export const sampleOf = ({ posts, withoutReach, reach }: Totals, squares = 0): Sample => ({
  posts: posts - withoutReach,
  reach: reach ?? 0,
  squares,
});

/** How many people one post reached: the mean, and the range of one standard deviation around it, in whole people. */
export interface Spread {
  readonly posts: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The variance of a sample's reach, of at least two posts. Rounding may make the difference a little negative. */
export const varianceOf = ({ posts, reach, squares }: Sample): number =>
  Math.max(0, (squares - reach ** 2 / posts) / (posts - 1));

/**
 * Whether the squares of all of a sample's posts are in it: those of days that were aggregated before squares were kept
 * are missing. A sum of squares is never less than that of as many equal posts.
 */
const isWhole = ({ posts, reach, squares }: Sample): boolean => squares * posts * (1 + 1e-9) >= reach ** 2;

/** Returns the spread of a sample; undefined for fewer than two posts, which have none, and where it is not known. */
export function spreadOf(sample: Sample): Spread | undefined {
  const { posts, reach } = sample;
  if (posts < 2 || !isWhole(sample)) return undefined;
  const [mean, deviation] = [reach / posts, Math.sqrt(varianceOf(sample))];
  return {
    posts,
    mean: Math.round(mean),
    low: Math.max(0, Math.round(mean - deviation)),
    high: Math.round(mean + deviation),
  };
}
