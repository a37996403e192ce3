import type { Post } from '../domain/post/post.ts';
import { isSentAhead } from '../domain/post/last-search.ts';
import { SEARCH_INTERVAL } from '../domain/post/timing.ts';
import { openAccount } from '../records/channel-account.ts';
import { backOff } from '../domain/post/back-off.ts';
import type { Channel } from '../domain/channel/channel.ts';
import type { Community } from '../domain/people/community.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { dueAt } from '../domain/work/due.ts';
import { holdPost, recordGone } from './end-post.ts';
import { finishPost } from './finish-post.ts';
import { followRefusal } from './follow-refusal.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { readGateFacts } from '../records/gate-facts.ts';
import { OF_PLATFORM } from '../platforms/of-platform.ts';
import type { Settled } from '../platforms/platform.ts';
import { waitForBudget } from './wait-for-budget.ts';
import { movePost, notePost } from '../due/move-post.ts';

/**
 * Finds out what became of a commit whose outcome is unknown. Reads Graph and writes nothing there. While the commit may
 * still be in flight, only the worker that sent it may act: a duplicate message must not decide for it. If that worker has
 * died, the queue delivers its message again.
 */
export async function settlePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  if (isSentAhead(post, deps.clock.now())) return holdPost(deps, post, 'post.person');
  if (post.state === 'committing' && deps.clock.now() - (post.commitAt ?? 0) < SEARCH_INTERVAL)
    return 'overtaken';
  const facts = await readGateFacts(deps.table, post);
  const draftId = post.draft?.id;
  if (!facts?.channel || !draftId) return holdPost(deps, post, 'post.person');
  const waiting = await waitForBudget(deps, post, facts.channel);
  if (waiting) return waiting;
  const account = await openAccount(deps.sealer, facts.channel);
  const searching = await notePost(deps, post, { misses: post.misses + 1 });
  if (!searching) return 'overtaken';
  const settled = await OF_PLATFORM[post.platform].settle(deps, { post: searching, account, draftId });
  const { channel, community } = facts;
  return followSettled(deps, { post: searching, account, channel, community }, settled);
}

interface SettledPost {
  readonly post: Post;
  readonly account: GraphAccount;
  readonly channel: Channel;
  readonly community: Community;
}

/** Writes what became of a commit, as far as the platform can tell. */
async function followSettled(
  deps: PublishDeps,
  { post, account, channel, community }: SettledPost,
  settled: Settled,
): Promise<PublishOutcome> {
  const now = deps.clock.now();
  switch (settled.is) {
    case 'out': {
      const { is: _, ...out } = settled;
      return finishPost(deps, { post, community, account, ...out });
    }
    case 'searchAgain': {
      const at = settled.at ?? backOff(now, post.retries, deps.random);
      return searchAgain(deps, post, at, settled.unseenSince, settled.seenMedia);
    }
    case 'commitAgain':
      return commitAgain(deps, post, backOff(now, settled.tries, deps.random));
    case 'prepareAgain':
      return prepareAgain(deps, post);
    case 'gone':
      return recordGone(deps, { post, community });
    case 'hold':
      return holdPost(deps, post, settled.reason);
    case 'trouble':
      return followRefusal(deps, post, channel, 'read', settled.trouble);
  }
}

/** Schedules another search for a commit whose outcome is not clear yet. */
export async function searchAgain(
  deps: PublishDeps,
  post: Post,
  at: Instant,
  unseenSince?: Instant,
  seenMedia: readonly string[] = post.seenMedia ?? [],
): Promise<PublishOutcome> {
  const changes = {
    due: dueAt('publish', at),
    misses: 0,
    retries: post.retries + 1,
    unseenSince,
    ...(seenMedia.length > 0 && { seenMedia: [...seenMedia] }),
  };
  return (await movePost(deps, post, 'doubt', changes)) ? 'settling' : 'overtaken';
}

/** Returns a post to `prepared` that this search did not show as published: the commit may be sent again, through the gate. */
async function commitAgain(deps: PublishDeps, post: Post, at: Instant): Promise<PublishOutcome> {
  const due = dueAt('publish', at);
  const changes = { due, misses: 0, retries: post.retries + 1, unseenSince: deps.clock.now() };
  if (post.state === 'committing') {
    const doubting = await movePost(deps, post, 'doubt', {});
    return doubting ? commitAgain(deps, doubting, at) : 'overtaken';
  }
  return (await movePost(deps, post, 'commitAgain', changes)) ? 'prepared' : 'overtaken';
}

/** Discards a draft that was never published and cannot be used any more. */
async function prepareAgain(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const changes = {
    draft: undefined,
    commitAt: undefined,
    unseenSince: undefined,
    recommits: undefined,
    commitRefused: undefined,
    due: dueAt('publish', deps.clock.now()),
    misses: 0,
  };
  return (await movePost(deps, post, 'prepareAgain', changes)) ? 'scheduled' : 'overtaken';
}
