import { METRICS, type Metric } from './metric-table.ts';
import { AGES, type MetricValues, type Snapshot, type SnapshotAge } from './metrics.ts';

/** The readings of one post, by age. */
export type Readings = Readonly<Partial<Record<SnapshotAge, Snapshot>>>;

/** A value of a metric with the time at which Meta returned it, and the age of the post for which it was requested. */
export interface MetricReading {
  readonly value: number;
  readonly at: number;
  readonly age: SnapshotAge;
}

type Returned = Pick<MetricReading, 'value' | 'at'>;

const returnedIn = (snapshot: Snapshot | undefined, metric: Metric): Returned | undefined => {
  const value = snapshot?.values[metric];
  return snapshot && value !== undefined
    ? { value, at: snapshot.earlier?.[metric] ?? snapshot.at }
    : undefined;
};

/** The later one; of two at the same time the higher one, so that the order of the arguments does not matter. */
const newer = <T extends Returned>(a: T, b: T): T => ((b.at - a.at || b.value - a.value) > 0 ? b : a);

/**
 * Merges two readings for the same age: each metric keeps its later value, and one that the later reading did not return
 * keeps the earlier. Commutative, associative and idempotent.
 */
function mergeSnapshots(a: Snapshot, b: Snapshot): Snapshot {
  const last = b.at > a.at || (b.at === a.at && b.definition > a.definition) ? b : a;
  const values: MetricValues = {};
  const earlier: Partial<Record<Metric, number>> = {};
  for (const metric of METRICS) {
    const [inA, inB] = [returnedIn(a, metric), returnedIn(b, metric)];
    const kept = inA && inB ? newer(inA, inB) : (inA ?? inB);
    if (!kept) continue;
    values[metric] = kept.value;
    if (kept.at < last.at) earlier[metric] = kept.at;
  }
  const { at, definition } = last;
  return { at, definition, values, ...(Object.keys(earlier).length > 0 && { earlier }) };
}

/** Merges the readings of one post. The result does not depend on their order, and repeating one changes nothing. */
export function mergeReadings(a: Readings, b: Readings): Partial<Record<SnapshotAge, Snapshot>> {
  const merged: Partial<Record<SnapshotAge, Snapshot>> = {};
  for (const age of AGES) {
    const [inA, inB] = [a[age], b[age]];
    const snapshot = inA && inB ? mergeSnapshots(inA, inB) : (inA ?? inB);
    if (snapshot) merged[age] = snapshot;
  }
  return merged;
}

/**
 * Returns the newest value that Meta ever returned for each metric. A reading that was refused, failed or lacks a metric
 * never takes the metric's value back; a later, lower value replaces it.
 */
export function newestReadings(readings: Readings): Partial<Record<Metric, MetricReading>> {
  const newest: Partial<Record<Metric, MetricReading>> = {};
  for (const age of AGES) {
    const snapshot = readings[age];
    if (!snapshot) continue;
    for (const metric of METRICS) {
      const value = snapshot.values[metric];
      if (value === undefined) continue;
      const at = snapshot.earlier?.[metric] ?? snapshot.at;
      const before = newest[metric];
      // At the same time, the reading for the later age counts.
      if (!before || at >= before.at) newest[metric] = { value, at, age };
    }
  }
  return newest;
}

/** Returns whether a value was returned by a reading that is older than the last one. */
export const isFromEarlier = (value: MetricReading, readings: Readings): boolean =>
  AGES.some((age) => (readings[age]?.at ?? 0) > value.at);
