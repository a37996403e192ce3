import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import type { Instant } from '../domain/time/instant.ts';
import { dayOf, type LocalDay, type Zone } from '../domain/time/local-day.ts';
import type { Post } from '../domain/post/post.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { postMetricsRecord } from './post-metrics-record.ts';
import { listPostMetrics } from './post-metrics.ts';
import { wakeCollector } from './collectors.ts';
import { communityRecord } from './community-record.ts';
import { findRemotePost } from './remote-pointers.ts';
import { recordStaleDay } from './stale-days.ts';
import { keys } from './keys.ts';
import { change, insert, load } from './record.ts';

interface PublishedPost {
  readonly post: Post;
  readonly zone: Zone;
  readonly publishedAt: Instant;
  /**
   * The commit time by which the metrics item is named. It comes from the first claim: two workers that find the same post
   * published may know different commits, and would file two metrics items.
   */
  readonly commitAt: Instant;
  /** Undefined where Meta never told it: such a metrics item counts as a post and has no metrics. */
  readonly remoteId: string | undefined;
}

/**
 * Files the metrics item of a published post. Idempotent. A metrics item that was filed in doubt (`mayBeOut`) is completed
 * and no longer in doubt.
 */
export async function createPostMetrics(table: Table, facts: PublishedPost): Promise<PostMetrics> {
  const postMetrics = postMetricsOf(facts);
  if ((await insert(table, postMetricsRecord, postMetrics)) === 'written') return postMetrics;
  const before = await load(table, postMetricsRecord, postMetricsRecord.keyOf(postMetrics));
  if (before?.mayBeOut !== true) return postMetrics;
  const { remoteId, publishedAt } = postMetrics;
  await change(table, postMetricsRecord, before, { remoteId, publishedAt, mayBeOut: undefined }, []);
  return postMetrics;
}

/**
 * Files the metrics item of a post that may be published although no search shows it. Returns undefined when the post has a
 * metrics item already: a worker that died afterwards had found it published, perhaps by an earlier commit.
 */
export async function createDoubtedPostMetrics(
  table: Table,
  post: Post,
  zone: Zone,
  now: Instant,
): Promise<PostMetrics | undefined> {
  const commitAt = post.commitAt ?? now;
  if (await hasPostMetrics(table, post, new Set([dayOf(post.publishAt, zone), dayOf(commitAt, zone)])))
    return undefined;
  const postMetrics = postMetricsOf({ post, zone, publishedAt: commitAt, commitAt, remoteId: undefined });
  const doubted: PostMetrics = { ...postMetrics, mayBeOut: true };
  await insert(table, postMetricsRecord, doubted);
  return doubted;
}

async function hasPostMetrics(
  table: Table,
  { community, id }: Post,
  days: ReadonlySet<LocalDay>,
): Promise<boolean> {
  for (const day of days) {
    const allPostMetrics = await listPostMetrics(table, community, day);
    if (allPostMetrics.some(({ post }) => post === id)) return true;
  }
  return false;
}

/** Deletes a metrics item in doubt when the last search did not show the post. Returns the metrics item, if there was one. */
export async function deleteDoubtedPostMetrics(
  table: Table,
  post: Post,
  zone: Zone,
): Promise<PostMetrics | undefined> {
  const commitAt = post.commitAt ?? 0;
  const name = { day: dayOf(commitAt, zone), post: post.id, shape: post.shape, commitAt };
  const key = keys.postMetrics(post.community, name);
  const postMetrics = await load(table, postMetricsRecord, key);
  if (postMetrics?.mayBeOut !== true) return undefined;
  await table.delete(key, [{ attribute: 'mayBeOut', is: '=', value: true }]);
  return postMetrics;
}

/**
 * Marks the metrics item of a published post as taken down, or no longer so when it reappeared, and schedules the
 * aggregation of its day. Idempotent. Does nothing for a post that has no metrics item.
 */
export async function noteTakenDown(
  deps: { readonly table: Table; readonly clock: Clock },
  post: Post,
  takenDown: true | undefined,
): Promise<void> {
  const { table, clock } = deps;
  const { community: tenant, id, platform, remoteId, shape } = post;
  const community = await load(table, communityRecord, keys.community(tenant));
  // A claim has the commit's time by which the metrics item is named.
  const claim = remoteId === undefined ? undefined : await findRemotePost(table, { platform, remoteId });
  const commitAt = claim?.commitAt ?? post.commitAt;
  if (!community || commitAt === undefined) return;
  const name = { day: dayOf(commitAt, community.zone), post: id, shape, commitAt };
  const before = await load(table, postMetricsRecord, keys.postMetrics(tenant, name));
  if (!before || before.takenDown === takenDown) return;
  await change(table, postMetricsRecord, before, { takenDown }, []);
  await recordStaleDay(table, tenant, name.day, clock.now());
}

/**
 * Schedules the aggregation of a changed metrics item's day and the reading of its metrics. Call it after the metrics item was
 * written.
 */
export async function scheduleReading(
  deps: { readonly table: Table; readonly clock: Clock },
  { community, day, commitAt, remoteId }: PostMetrics,
): Promise<void> {
  // The day is noted first: the collector finds its next readings in the noted days.
  await recordStaleDay(deps.table, community, day, deps.clock.now());
  if (remoteId !== undefined) await wakeCollector(deps, community, commitAt);
}

function postMetricsOf({ post, zone, remoteId, publishedAt, commitAt }: PublishedPost): PostMetrics {
  return {
    community: post.community,
    day: dayOf(commitAt, zone),
    post: post.id,
    product: post.product,
    maker: post.maker,
    seller: post.seller,
    ...(post.alsoSellers && { alsoSellers: post.alsoSellers }),
    channel: post.channel,
    platform: post.platform,
    shape: post.shape,
    ...(post.theme !== undefined && { theme: post.theme }),
    audience: post.audience,
    language: post.language,
    ...(post.asks && { asks: true }),
    commitAt,
    publishedAt,
    ...(remoteId !== undefined && { remoteId }),
    snapshots: {},
  };
}
