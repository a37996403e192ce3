import { PLATFORM_FACTS } from '../domain/channel/platform-facts.ts';
import { dueAt } from '../domain/work/due.ts';
import type { Post } from '../domain/post/post.ts';
import { backOff } from '../domain/post/back-off.ts';
import { nextSearchForGone, nextSearchWhileBroken } from '../domain/post/gone.ts';
import { breaksChannel } from '../domain/post/next-step.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { openAccount } from '../records/channel-account.ts';
import { deleteDoubtedPostMetrics, noteTakenDown, scheduleReading } from '../records/create-post-metrics.ts';
import { readGateFacts } from '../records/gate-facts.ts';
import type { GateFacts } from '../domain/post/gate.ts';
import { unlessOvertaken } from './end-post.ts';
import { finishPost } from './finish-post.ts';
import { OF_PLATFORM } from '../platforms/of-platform.ts';
import { type Found, meaningOf, type Trouble } from '../platforms/platform.ts';
import { brokenCode } from './follow-refusal.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { waitForBudget } from './wait-for-budget.ts';
import { movePost, notePost } from '../due/move-post.ts';
import { breakChannel } from '../due/break-channel.ts';

/** After this many unclear answers in a row the post waits for its next planned search (`nextSearchForGone`). */
const MOST_TRIES = 6;

/**
 * Searches again for a post that seemed to be taken down: reads may have lagged longer than we assume, or its owner may have
 * restored it. Writes nothing at Meta: whatever the search shows, the post is never committed again.
 */
export async function searchForGone(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const facts = await readGateFacts(deps.table, post);
  if (!facts?.channel) return searchLater(deps, post);
  if (facts.channel.health.state === 'broken')
    return searchLater(deps, post, nextSearchWhileBroken(post, deps.clock.now()));
  const waiting = await waitForBudget(deps, post, facts.channel);
  if (waiting) return waiting;
  const account = await openAccount(deps.sealer, facts.channel);
  const searching = await notePost(deps, post, { misses: post.misses + 1 });
  if (!searching) return 'overtaken';
  const found = await find(deps, searching, account);
  switch (found.is) {
    case 'there':
      return reappear(deps, { ...facts, post: searching }, account, found);
    case 'notThere':
      return searchLater(deps, searching);
    case 'unclear':
      return tryAgain(deps, { ...facts, post: searching }, found.trouble);
  }
}

/** Schedules the next search. After the last one the post counts as removed for good, no longer as possibly out. */
export async function searchLater(
  deps: PublishDeps,
  post: Post,
  due = nextSearchForGone(post, deps.clock.now()),
): Promise<PublishOutcome> {
  if (!due) await forgetDoubt(deps, post);
  return unlessOvertaken(await notePost(deps, post, { due, misses: 0, retries: 0 }), 'removed');
}

async function forgetDoubt(deps: PublishDeps, post: Post): Promise<void> {
  const community = (await readGateFacts(deps.table, post))?.community;
  const postMetrics = community && (await deleteDoubtedPostMetrics(deps.table, post, community.zone));
  if (postMetrics) await scheduleReading(deps, postMetrics);
}

async function find(deps: PublishDeps, post: Post, account: GraphAccount): Promise<Found> {
  const platform = OF_PLATFORM[post.platform];
  const remoteId = post.remoteId ?? PLATFORM_FACTS[post.platform].idBeforeCommit(post);
  if (remoteId === undefined) return platform.find(deps, { post, account });
  const read = await platform.read(deps.graph, account, remoteId);
  if (read.is !== 'done') {
    if (meaningOf(read) !== 'notFound') return { is: 'unclear', trouble: read };
    return (await platform.canSee(deps.graph, account)) ? { is: 'notThere' } : { is: 'unclear' };
  }
  const { isOut, permalink } = read.value;
  if (!isOut) return { is: 'notThere' };
  const publishedAt = post.publishedAt ?? post.commitAt ?? deps.clock.now();
  return { is: 'there', remoteId, publishedAt, ...(permalink !== undefined && { permalink }) };
}

/**
 * Moves a post that was found again to `published`. A post whose id was known has its metrics item already; any other is
 * finished like a new one.
 */
async function reappear(
  deps: PublishDeps,
  { post, community }: GateFacts,
  account: GraphAccount,
  { remoteId, publishedAt, permalink }: Extract<Found, { is: 'there' }>,
): Promise<PublishOutcome> {
  if (post.remoteId === undefined)
    return finishPost(deps, {
      post,
      community,
      account,
      remoteId,
      publishedAt,
      ...(permalink !== undefined && { permalink }),
      transition: 'reappear',
    });
  await noteTakenDown(deps, post, undefined);
  const due = post.removalAskedAt === undefined ? undefined : dueAt('publish', deps.clock.now());
  const changes = { reason: undefined, due, misses: 0, retries: 0 };
  return unlessOvertaken(await movePost(deps, post, 'reappear', changes), 'published');
}

async function tryAgain(
  deps: PublishDeps,
  { post, channel }: GateFacts,
  trouble: Trouble | undefined,
): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const means = trouble && meaningOf(trouble);
  if (channel && means && breaksChannel(means)) await breakChannel(deps, channel, brokenCode(means), now);
  if (post.retries >= MOST_TRIES) return searchLater(deps, post);
  const due = dueAt('publish', backOff(now, post.retries, deps.random));
  const changes = { due, misses: 0, retries: post.retries + 1 };
  return unlessOvertaken(await notePost(deps, post, changes), 'waiting');
}
