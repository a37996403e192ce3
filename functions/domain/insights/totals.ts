import { z } from 'zod';
import type { PostMetrics } from './post-metrics.ts';
import { METRIC_TABLE, METRICS, type TotalName, TOTAL_NAMES, TOTALS } from './metric-table.ts';
import { AGES, type MetricValues, type Snapshot } from './metrics.ts';

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

/** Returns a metrics item's newest reading, by age. Undefined when there is none yet. */
function latestSnapshot(postMetrics: Pick<PostMetrics, 'snapshots'>): Snapshot | undefined {
  const age = AGES.findLast((candidate) => postMetrics.snapshots[candidate]);
  return age && postMetrics.snapshots[age];
}

function amountOf(name: TotalName, values: MetricValues): number {
  const { counts } = TOTALS[name];
  if (counts === 'posts') return 1;
  if (counts === 'postsWithoutReach') return values.reach === undefined ? 1 : 0;
  const metrics = METRICS.filter((metric) => METRIC_TABLE[metric].countsIn === name);
  return metrics.reduce((sum, metric) => sum + (values[metric] ?? 0), 0);
}

/** Returns the totals of one post: the post itself, counted once, and its newest numbers. */
export function totalsOf(postMetrics: Pick<PostMetrics, 'snapshots'>): Totals {
  const values = latestSnapshot(postMetrics)?.values ?? {};
  return eachTotal((name) => amountOf(name, values));
}
