import type { Community } from '../domain/people/community.ts';
import { dueAt } from '../domain/work/due.ts';
import type { ChannelPacing } from '../domain/channel/pacing.ts';
import type { Post } from '../domain/post/post.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { OF_PLATFORM } from '../platforms/of-platform.ts';
import type { PostOut } from '../platforms/platform.ts';
import {
  deleteDoubtedPostMetrics,
  createPostMetrics,
  scheduleReading,
} from '../records/create-post-metrics.ts';
import { unlockChannel } from '../records/pacing.ts';
import { claimRemotePost } from '../records/remote-pointers.ts';
import { holdPost } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { movePost } from '../due/move-post.ts';

export interface PublishedFacts extends PostOut {
  readonly post: Post;
  readonly community: Community;
  readonly account: GraphAccount;
  /** The pacing record with the lock, if this worker took it. */
  readonly lock?: ChannelPacing;
  /** `reappear` for a post that seemed to be gone. */
  readonly transition?: 'publish' | 'reappear';
}

/**
 * Records that a post is published: binds Meta's id to it, files its metrics item, releases the channel, and only then moves
 * the post, so that each part may be repeated after a crash. A failure here cannot unpublish the post; the steps are
 * retried.
 */
export async function finishPost(deps: PublishDeps, facts: PublishedFacts): Promise<PublishOutcome> {
  const { post, community, remoteId, publishedAt } = facts;
  const { table, clock } = deps;
  const claim = await claimRemotePost(table, {
    platform: post.platform,
    remoteId,
    community: post.community,
    post: post.id,
    commitAt: post.commitAt ?? publishedAt,
  });
  if (!claim) {
    deps.log.error('a published post is claimed by another post of ours', { post: post.id });
    return facts.transition === 'reappear' ? 'waiting' : holdPost(deps, post, 'post.person');
  }
  const where = { community: post.community, channel: post.channel };
  const [permalink, postMetrics] = await Promise.all([
    facts.permalink ?? readPermalink(deps, facts),
    createPostMetrics(table, { post, zone: community.zone, remoteId, publishedAt, commitAt: claim.commitAt }),
    unlockChannel(table, where, post.id, { at: publishedAt, zone: community.zone }, facts.lock),
  ]);
  await scheduleReading(deps, postMetrics);
  // Metrics items are named by commit time: a claim made by an earlier commit has another metrics item than the one filed in
  // doubt.
  if (facts.transition === 'reappear' && claim.commitAt !== post.commitAt)
    await deleteDoubtedPostMetrics(table, post, community.zone);
  const published = await movePost(deps, post, facts.transition ?? 'publish', {
    remoteId,
    permalink,
    publishedAt,
    reason: undefined,
    due: post.removalAskedAt === undefined ? undefined : dueAt('publish', clock.now()),
    misses: 0,
    retries: 0,
  });
  return published ? 'published' : 'overtaken';
}

/** Best effort: the permalink is only shown; publishing does not need it. */
async function readPermalink(
  { graph }: PublishDeps,
  { post, account, remoteId }: PublishedFacts,
): Promise<string | undefined> {
  const read = await OF_PLATFORM[post.platform].read(graph, account, remoteId);
  return read.is === 'done' ? read.value.permalink : undefined;
}
