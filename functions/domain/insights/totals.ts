import * as z from 'zod';
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

const IS_COUNT = TOTAL_NAMES.map(isCount);

/** Totals in the order of the table, NaN for a sum that is not known: they are added faster than by name. */
export type TotalsRow = readonly number[];

/** Returns totals as a row. */
export const rowOf = (totals: Totals): TotalsRow => TOTAL_NAMES.map((name) => totals[name] ?? Number.NaN);

const fromRow = (row: TotalsRow): Totals =>
  Object.fromEntries(
    TOTAL_NAMES.map((name, index) => {
      const value = row[index] ?? Number.NaN;
      return [name, Number.isNaN(value) ? null : value];
    }),
  ) as Totals;

/** Adds a row to another in place. What is known of one is the sum when nothing is known of the other. */
function addInto(sum: number[], more: TotalsRow): void {
  for (let index = 0; index < sum.length; index += 1) {
    const value = more[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const before = sum[index] ?? Number.NaN;
    const added = Number.isNaN(before) ? value : before + value;
    sum[index] = IS_COUNT[index] && !Number.isInteger(added) ? roundToParts(added) : added;
  }
}

/** Adds totals. */
export function addTotals(a: Totals, b: Totals): Totals {
  const sum = [...rowOf(a)];
  addInto(sum, rowOf(b));
  return fromRow(sum);
}

/** Adds rows of totals. */
export function addRows(rows: readonly TotalsRow[]): Totals {
  const sum = [...rowOf(NO_TOTALS)];
  for (const row of rows) addInto(sum, row);
  return fromRow(sum);
}

/** Sums of totals by name. They are added in place, because a day of 4,000 posts adds 50,000 times. */
export class NamedTotals {
  readonly #sums = new Map<string, number[]>();

  add(name: string, row: TotalsRow): void {
    const sum = this.#sums.get(name);
    if (sum) addInto(sum, row);
    else this.#sums.set(name, [...row]);
  }

  byName(): Record<string, Totals> {
    return Object.fromEntries([...this.#sums].map(([name, row]) => [name, fromRow(row)]));
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

function sumOf(name: TotalName, newest: Newest): number | null {
  let sum: number | null = null;
  for (const metric of METRICS_OF[name]) sum = addSums(sum, newest[metric]?.value ?? null);
  return sum;
}

/** Returns the totals of one post of which the newest readings are known. */
export const totalsFrom = (post: Counted, newest: Newest): Totals =>
  eachTotal((name) => (isCount(name) ? Number(COUNTS[name](post, newest)) : sumOf(name, newest))) as Totals;

/** Returns the totals of one post: the post itself, counted once, and the newest value of each metric. */
export const totalsOf = (post: Counted): Totals => totalsFrom(post, newestReadings(post.snapshots));
