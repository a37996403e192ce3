import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Snapshot, SnapshotAge } from '../domain/insights/metrics.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import type { Table } from '../ports/table.ts';
import { postMetricsRecord } from './post-metrics-record.ts';
import { postMetricsPrefix, dayPartition, keys } from './keys.ts';
import { change, fromItems, list, readItems } from './record.ts';

/**
 * Adds readings to a metrics item, in one write. The write needs no condition: only the community's one collector writes
 * readings, a metrics item's in one delivery, and a duplicate delivery writes the same ages.
 */
export async function addSnapshots(
  table: Table,
  postMetrics: PostMetrics,
  readings: Readonly<Partial<Record<SnapshotAge, Snapshot>>>,
): Promise<void> {
  await change(
    table,
    postMetricsRecord,
    postMetrics,
    { snapshots: { ...postMetrics.snapshots, ...readings } },
    [],
  );
}

/** Returns every metrics item of a day, stories included. */
export async function listPostMetrics(
  table: Table,
  community: string,
  day: LocalDay,
): Promise<PostMetrics[]> {
  const pk = dayPartition(community, day);
  const [posts, stories] = await Promise.all([
    list(table, postMetricsRecord, { pk, prefix: postMetricsPrefix('photo') }),
    list(table, postMetricsRecord, { pk, prefix: postMetricsPrefix('story') }),
  ]);
  return [...posts, ...stories];
}

/**
 * Returns some metrics items by post, strongly consistent, since readings are added to those that a metrics item already
 * has.
 */
export async function loadPostMetrics(
  table: Table,
  community: string,
  names: readonly Parameters<typeof keys.postMetrics>[1][],
): Promise<Map<PostId, PostMetrics>> {
  const wanted = names.map((name) => keys.postMetrics(community, name));
  const allPostMetrics = await fromItems(
    postMetricsRecord,
    await readItems(table, wanted, { consistent: true }),
  );
  return new Map(allPostMetrics.map((postMetrics) => [postMetrics.post, postMetrics]));
}
