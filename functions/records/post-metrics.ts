import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import { mergeReadings, type Readings } from '../domain/insights/readings.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import type { Check, Table } from '../ports/table.ts';
import { postMetricsRecord } from './post-metrics-record.ts';
import { postMetricsPrefix, dayPartition, keys } from './keys.ts';
import { change, fromItems, list, load, type OnDamage, readItems } from './record.ts';

/**
 * Merges readings into a metrics item, in one write. A duplicate delivery may add readings of the same post at the same
 * time; then they are merged with what it has stored. A metrics item that was deleted meanwhile stays deleted.
 */
export async function addSnapshots(
  table: Table,
  postMetrics: PostMetrics,
  readings: Readings,
): Promise<void> {
  const { fence, snapshots } = postMetrics;
  const check: Check =
    fence === undefined
      ? { attribute: 'fence', is: 'absent' }
      : { attribute: 'fence', is: '=', value: fence };
  const merged = { snapshots: mergeReadings(snapshots, readings), fence: (fence ?? 0) + 1 };
  if (await change(table, postMetricsRecord, postMetrics, merged, [check])) return;
  const current = await load(table, postMetricsRecord, postMetricsRecord.keyOf(postMetrics));
  if (current) await addSnapshots(table, current, readings);
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

/** Returns the metrics items of a day but those of stories, to show and weigh them: it may miss the newest writes. */
export const listFeedMetrics = (
  table: Table,
  community: string,
  day: LocalDay,
  onDamage: OnDamage,
): Promise<PostMetrics[]> => {
  const query = { pk: dayPartition(community, day), prefix: postMetricsPrefix('photo'), consistent: false };
  return list(table, postMetricsRecord, query, onDamage);
};

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
