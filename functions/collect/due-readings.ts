import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import type { Collector, MissedReading, Reached } from '../domain/insights/collector.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { LocalDay, Zone } from '../domain/time/local-day.ts';
import type { SnapshotAge } from '../domain/insights/metrics.ts';
import type { Table } from '../ports/table.ts';
import { postMetricsRecord } from '../records/post-metrics-record.ts';
import { loadPostMetrics } from '../records/post-metrics.ts';
import { dayPartition, keys } from '../records/keys.ts';
import { inPages } from '../records/record.ts';
import { readingSteps, type ReadingStep } from './reading-steps.ts';

/** One post whose metrics are to be read for one age. */
export interface Reading {
  readonly postMetrics: PostMetrics;
  readonly age: SnapshotAge;
  readonly tries: number;
  /** In an earlier hour Meta said that the post does not exist. */
  readonly saidGone: boolean;
}

/** What one delivery reads, and where the next one continues. */
export interface FoundReadings {
  readonly readings: readonly Reading[];
  /** The missed readings that this delivery retries, including those whose metrics items no longer exist. */
  readonly retried: readonly MissedReading[];
  /**
   * Days of metrics items that had been read already: a delivery that died after writing them may not have noted their
   * days, and this delivery repeats it.
   */
  readonly filedDays: ReadonlySet<LocalDay>;
  readonly reached: Reached | undefined;
  /** There may be more of this hour. */
  readonly isMore: boolean;
}

const isFiled = ({ postMetrics, age }: Pick<Reading, 'postMetrics' | 'age'>): boolean =>
  postMetrics.snapshots[age] !== undefined;

/** Returns the next readings that have come due since the collector's last hour, and after those the ones missed before. */
export async function findReadings(
  table: Table,
  collector: Collector,
  where: { readonly zone: Zone; readonly hour: Instant; readonly most: number },
): Promise<FoundReadings> {
  const { most, hour } = where;
  const listed = await listReadings(table, collector, where);
  // A reading that failed in this hour is retried in the next.
  const missed = collector.missed.filter(({ askedIn }) => askedIn < hour);
  const retried = missed.slice(0, most - listed.readings.length);
  const again = await readingsOf(table, collector.community, retried);
  const filed = again.filter(isFiled).map(({ postMetrics }) => postMetrics.day);
  return {
    reached: listed.reached,
    readings: [...listed.readings, ...again.filter((reading) => !isFiled(reading))],
    filedDays: new Set([...listed.filedDays, ...filed]),
    retried,
    isMore: listed.readings.length === most || retried.length < missed.length,
  };
}

/** Lists metrics items until there are enough readings. */
async function listReadings(
  table: Table,
  { community, through, missed, reached }: Collector,
  { zone, hour, most }: { readonly zone: Zone; readonly hour: Instant; readonly most: number },
): Promise<Pick<FoundReadings, 'readings' | 'filedDays' | 'reached'>> {
  const known = new Set(missed.map(({ post, age }) => `${post} ${age}`));
  const readings: Reading[] = [];
  const filedDays = new Set<LocalDay>();
  let at = reached;
  for await (const { postMetrics, age } of postMetricsOf(
    table,
    community,
    readingSteps({ zone, through, hour, reached }),
    most,
  )) {
    at = { age, day: postMetrics.day, sk: keys.postMetrics(community, postMetrics).sk };
    if (isFiled({ postMetrics, age })) filedDays.add(postMetrics.day);
    else if (postMetrics.remoteId !== undefined && !known.has(`${postMetrics.post} ${age}`))
      readings.push({ postMetrics, age, tries: 0, saidGone: false });
    if (readings.length === most) break;
  }
  return { readings, filedDays, reached: at };
}

async function* postMetricsOf(
  table: Table,
  community: string,
  steps: readonly ReadingStep[],
  limit: number,
): AsyncGenerator<Pick<Reading, 'postMetrics' | 'age'>> {
  for (const { age, day, from, to } of steps) {
    const query = { pk: dayPartition(community, day), from, to, limit };
    for await (const allPostMetrics of inPages(table, postMetricsRecord, query))
      for (const postMetrics of allPostMetrics) yield { postMetrics, age };
  }
}

async function readingsOf(
  table: Table,
  community: string,
  missed: readonly MissedReading[],
): Promise<Reading[]> {
  const allPostMetrics = await loadPostMetrics(table, community, missed);
  return missed.flatMap(({ post, age, tries, saidGone = false }) => {
    const postMetrics = allPostMetrics.get(post);
    return postMetrics ? [{ postMetrics, age, tries, saidGone }] : [];
  });
}
