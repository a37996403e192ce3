import { z } from 'zod';
import type { PostMetrics } from './post-metrics.ts';
import { METRIC_TABLE, METRICS, type TotalName, TOTAL_NAMES, TOTALS } from './metric-table.ts';
import { isFromEarlier, newestReadings } from './readings.ts';

/** Totals that count posts. They are always known; all others are sums of metrics. */
export type PostCount = 'posts' | 'takenDown' | 'withoutReach' | 'earlierReach';
type MetricTotal = Exclude<TotalName, PostCount>;

/** Whether a total counts posts instead of adding up metrics. */
export const isCount = (name: TotalName): name is PostCount => TOTALS[name].counts !== 'metrics';

/** Returns a value for each total, in the order of the table. */
export function eachTotal<T>(of: (name: TotalName) => T): Record<TotalName, T> {
  const values: Partial<Record<TotalName, T>> = {};
  for (const name of TOTAL_NAMES) values[name] = of(name);
  return values as Record<TotalName, T>;
}

/** A post that names several people is shared among them, in hundredths: a number of posts may have two decimals. */
export const PARTS_OF_A_POST = 100;

/** Rounds a sum or difference of numbers of posts to parts of a post, since binary fractions are not exact. */
export const roundToParts = (posts: number): number => Math.round(posts * PARTS_OF_A_POST) / PARTS_OF_A_POST;

const Posts = z.number().nonnegative();
/** A sum of a metric; null while none of its posts has a value yet: "not known" is not zero. */
const Sum = z.number().int().nonnegative().nullable();

type Shape<P, S> = Record<PostCount, P> & Record<MetricTotal, S>;
const shape = <P, S>(posts: P, sum: S): Shape<P, S> =>
  eachTotal<P | S>((name) => (isCount(name) ? posts : sum)) as Shape<P, S>;

/** Sums over posts. Reach is summed over posts, so a person who saw two posts counts twice; the report says so. */
export const Totals = z.object(shape(Posts, Sum));
export type Totals = z.infer<typeof Totals>;

/** Totals as stored. A day that was aggregated before a total was added to the table lacks it; its sum is not known. */
export const FiledTotals = z.object(shape(Posts.default(0), Sum.default(null)));

export const NO_TOTALS: Totals = shape(0, null);

const addSums = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : a + b;

const COUNT_NAMES = TOTAL_NAMES.filter(isCount);
const SUM_NAMES = TOTAL_NAMES.filter((name): name is MetricTotal => !isCount(name));

/** Adds totals to others in place. What is known of one is the sum when nothing is known of the other. */
function addInto(sum: Totals, more: Totals): void {
  for (const name of COUNT_NAMES) {
    const count = sum[name] + more[name];
    sum[name] = Number.isInteger(count) ? count : roundToParts(count);
  }
  for (const name of SUM_NAMES) sum[name] = addSums(sum[name], more[name]);
}

/** Adds totals. */
export function addTotals(a: Totals, b: Totals): Totals {
  const sum = { ...a };
  addInto(sum, b);
  return sum;
}

/** Sums of totals by name. They are added in place, because a day of 4,000 posts adds 50,000 times. */
export class NamedTotals {
  readonly #sums = new Map<string, Totals>();

  add(name: string, totals: Totals): void {
    const sum = this.#sums.get(name);
    if (sum) addInto(sum, totals);
    else this.#sums.set(name, { ...totals });
  }

  byName(): Record<string, Totals> {
    return Object.fromEntries(this.#sums);
  }
}

/** Returns what is stored of totals: counts of no post and sums that are not known are what `FiledTotals` adds by itself. */
export const filedTotals = (totals: Totals): Readonly<Record<string, number>> =>
  Object.fromEntries(
    TOTAL_NAMES.flatMap((name) => {
      const value = totals[name];
      return value === null || (value === 0 && isCount(name)) ? [] : [[name, value]];
    }),
  );

type Counted = Pick<PostMetrics, 'snapshots' | 'takenDown'>;

type Newest = ReturnType<typeof newestReadings>;

const COUNTS: Readonly<Record<PostCount, (post: Counted, newest: Newest) => boolean>> = {
  posts: () => true,
  takenDown: ({ takenDown }) => takenDown === true,
  withoutReach: (_, { reach }) => reach === undefined,
  earlierReach: ({ snapshots }, { reach }) => reach !== undefined && isFromEarlier(reach, snapshots),
};

/** The metrics that each total adds up. */
const METRICS_OF = eachTotal((name) => METRICS.filter((metric) => METRIC_TABLE[metric].countsIn === name));

const sumOf = (name: TotalName, newest: Newest): number | null =>
  METRICS_OF[name].reduce<number | null>((sum, metric) => addSums(sum, newest[metric]?.value ?? null), null);

/** Returns the totals of one post: the post itself, counted once, and the newest value of each metric. */
export function totalsOf(post: Counted): Totals {
  const newest = newestReadings(post.snapshots);
  return eachTotal((name) =>
    isCount(name) ? Number(COUNTS[name](post, newest)) : sumOf(name, newest),
  ) as Totals;
}
