import { z } from 'zod';
import type { PostMetrics } from './post-metrics.ts';
import { METRIC_TABLE, METRICS, type TotalName, TOTAL_NAMES, TOTALS } from './metric-table.ts';
import { isReachFromEarlier, newestReadings, type Readings } from './readings.ts';

const eachTotal = <T>(of: (name: TotalName) => T): Record<TotalName, T> =>
  Object.fromEntries(TOTAL_NAMES.map((name) => [name, of(name)])) as Record<TotalName, T>;

const Count = z.number().int().nonnegative();

/** Sums over posts. Reach is summed over posts, so a person who saw two posts counts twice; the report says so. */
export const Totals = z.object(eachTotal(() => Count));
export type Totals = z.infer<typeof Totals>;

/** Totals as stored. A day that was aggregated before a total was added to the table lacks it; it is read as 0. */
export const FiledTotals = z.object(eachTotal(() => Count.default(0)));

export const NO_TOTALS: Totals = eachTotal(() => 0);

export const addTotals = (a: Totals, b: Totals): Totals => eachTotal((name) => a[name] + b[name]);

function amountOf(name: TotalName, snapshots: Readings): number {
  const { counts } = TOTALS[name];
  if (counts === 'posts') return 1;
  const newest = newestReadings(snapshots);
  if (counts === 'postsWithoutReach') return newest.reach === undefined ? 1 : 0;
  if (counts === 'postsWithEarlierReach') return isReachFromEarlier(snapshots) ? 1 : 0;
  const metrics = METRICS.filter((metric) => METRIC_TABLE[metric].countsIn === name);
  return metrics.reduce((sum, metric) => sum + (newest[metric]?.value ?? 0), 0);
}

/** Returns the totals of one post: the post itself, counted once, and the newest value of each metric. */
export const totalsOf = ({ snapshots }: Pick<PostMetrics, 'snapshots'>): Totals =>
  eachTotal((name) => amountOf(name, snapshots));
