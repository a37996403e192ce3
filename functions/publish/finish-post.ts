import type { Card } from '../domain/card.ts';
import type { Community } from '../domain/community.ts';
import type { Instant } from '../domain/instant.ts';
import { dayOf } from '../domain/local-day.ts';
import type { ChannelPacing } from '../domain/pacing.ts';
import type { Post } from '../domain/post.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { cardRecord } from '../records/card-record.ts';
import { wakeCollector } from '../records/collectors.ts';
import { markDayDirty } from '../records/dirty-days.ts';
import { giveTurnBack } from '../records/pacing.ts';
import { movePost } from '../records/posts.ts';
import { insert } from '../records/record.ts';
import { claimRemotePost } from '../records/remote-pointers.ts';
import { holdPost } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

export interface PublishedFacts {
  readonly post: Post;
  readonly community: Community;
  readonly account: GraphAccount;
  readonly remoteId: string;
  readonly publishedAt: Instant;
  readonly permalink?: string;
  /** The channel's turn as this worker took it, when it did. */
  readonly turn?: ChannelPacing;
}

/**
 * The post is out. Binds Meta's id to it, files its card, gives the channel's turn back, and only then ends the work:
 * each part may be repeated after a crash. Nothing here can make the post unpublished; what fails is done again.
 */
export async function finishPost(deps: PublishDeps, facts: PublishedFacts): Promise<PublishOutcome> {
  const { post, community, remoteId, publishedAt } = facts;
  const { table, clock } = deps;
  const claimed = await claimRemotePost(table, {
    platform: post.platform,
    remoteId,
    community: post.community,
    post: post.id,
  });
  if (!claimed) {
    deps.log.error('a published post is claimed by another post of ours', { post: post.id });
    return holdPost(deps, post, 'post.person');
  }
  const card = cardOf(facts);
  const where = { community: post.community, channel: post.channel };
  const [permalink] = await Promise.all([
    facts.permalink ?? readPermalink(deps, facts),
    insert(table, cardRecord, card),
    giveTurnBack(table, where, post.id, { at: publishedAt, zone: community.zone }, facts.turn),
  ]);
  await markDayDirty(deps, post.community, card.day, clock.now());
  await wakeCollector(deps, post.community, card.commitAt);
  const published = await movePost(deps, post, 'publish', {
    remoteId,
    permalink,
    publishedAt,
    reason: undefined,
    due: undefined,
    misses: 0,
    retries: 0,
  });
  return published ? 'published' : 'overtaken';
}

function cardOf({ post, community, remoteId, publishedAt }: PublishedFacts): Card {
  const commitAt = post.commitAt ?? publishedAt;
  return {
    community: post.community,
    day: dayOf(commitAt, community.zone),
    post: post.id,
    product: post.product,
    maker: post.maker,
    seller: post.seller,
    ...(post.alsoSellers && { alsoSellers: post.alsoSellers }),
    channel: post.channel,
    platform: post.platform,
    shape: post.shape,
    audience: post.audience,
    language: post.language,
    commitAt,
    publishedAt,
    remoteId,
    snapshots: {},
  };
}

/** Best effort: an address to look at. Its absence changes nothing. */
async function readPermalink(deps: PublishDeps, facts: PublishedFacts): Promise<string | undefined> {
  const read =
    facts.post.platform === 'facebook'
      ? await deps.graph.readPost(facts.account, facts.remoteId)
      : await deps.graph.readMedia(facts.account, facts.remoteId);
  return read.is === 'done' ? read.value.permalink : undefined;
}
