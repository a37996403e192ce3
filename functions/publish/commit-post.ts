import { dueAt } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { ChannelPacing } from '../domain/channel/pacing.ts';
import type { Post } from '../domain/post/post.ts';
import { isInDoubt } from '../domain/post/post-states.ts';
import { gate, type GateFacts, type GateVerdict } from '../domain/post/gate.ts';
import { isCertainlyNotOut, mustBeSearchedFor, tellsForCertainFrom } from '../domain/post/last-search.ts';
import { COMMIT_FRESHNESS, DRAFT_LIFE } from '../domain/post/timing.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { OF_PLATFORM } from '../platforms/of-platform.ts';
import { openAccount } from '../records/channel-account.ts';
import { breakChannelLock, unlockChannel, lockChannel } from '../records/pacing.ts';
import { loadPost } from '../records/posts.ts';
import { finishPost } from './finish-post.ts';
import { cancelPost, holdPost, unlessOvertaken } from './end-post.ts';
import { followRefusal } from './follow-refusal.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { readGateFacts } from '../records/gate-facts.ts';
import { waitForBudget } from './wait-for-budget.ts';
import { movePost, notePost } from '../due/move-post.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

/** Publishes a prepared post at its time: evaluates the gate, locks the channel, writes the intention, sends one commit. */
export async function commitPost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const asked = deps.clock.now();
  const facts = await readGateFacts(deps.table, post);
  const draftId = post.draft?.id;
  if (!facts?.channel)
    // If a commit was sent earlier, settling holds the post for a person, who alone can see whether that commit took effect.
    return post.commitAt === undefined
      ? cancelPost(deps, post, 'channel.missing')
      : searchFirst(deps, post, deps.clock.now());
  if (!draftId) return holdPost(deps, post, 'post.operator');
  const now = deps.clock.now();
  if (mustBeSearchedFor(post, now)) return searchFirst(deps, post, now);
  const verdict = gate(facts, now);
  switch (verdict.is) {
    case 'cancel':
    case 'hold':
      return endAtGate(deps, facts, verdict);
    case 'wait':
      if (verdict.behind !== undefined) await breakLostLock(deps, post, facts.pacing);
      return unlessOvertaken(
        await notePost(deps, post, { due: dueAt('publish', verdict.until), misses: 0 }),
        'waiting',
      );
    case 'open':
      break;
  }
  if (now - (post.draft?.at ?? now) > DRAFT_LIFE) return prepareAnew(deps, facts, now);
  const { channel, community } = facts;
  const waiting = await waitForBudget(deps, post, channel);
  if (waiting) return waiting;
  const account = await openAccount(deps.sealer, channel);
  const where = { community: post.community, channel: post.channel };
  const lock = await lockChannel(deps.table, where, facts.pacing, post.id, now);
  if (!lock) return 'overtaken';
  const commitAt = deps.clock.now();
  // A machine that was suspended since the gate was read would act on an outdated decision.
  if (commitAt - asked > COMMIT_FRESHNESS) {
    await unlockChannel(deps.table, where, post.id);
    return unlessOvertaken(await notePost(deps, post, { due: dueAt('publish', commitAt) }), 'retrying');
  }
  const committing = await movePost(deps, post, 'intendCommit', {
    commitAt,
    unseenSince: undefined,
    seenMedia: undefined,
    misses: post.misses + 1,
    ...(post.commitAt !== undefined && { recommits: (post.recommits ?? 0) + 1 }),
  });
  if (!committing) return overtakenBeforeCommit(deps, post);
  if (deps.clock.now() - commitAt > COMMIT_FRESHNESS) {
    const { commitAt: before, unseenSince, recommits } = post;
    const due = dueAt('publish', deps.clock.now());
    return unlessOvertaken(
      await movePost(deps, committing, 'abandonCommit', { commitAt: before, unseenSince, recommits, due }),
      'retrying',
    );
  }
  const sent = await OF_PLATFORM[post.platform].commit(deps.graph, account, draftId);
  if (sent.is !== 'done') return followRefusal(deps, committing, channel, 'commit', sent);
  return finishPost(deps, {
    post: committing,
    community,
    account,
    remoteId: sent.value.id,
    publishedAt: deps.clock.now(),
    lock,
  });
}

/** Cancels or holds a post as the gate decided. */
async function endAtGate(
  deps: PublishDeps,
  { post, campaign }: GateFacts,
  { is, reason }: Extract<GateVerdict, { is: 'cancel' | 'hold' }>,
): Promise<PublishOutcome> {
  const cleared = await clearDoubt(deps, post, campaign);
  if (typeof cleared === 'string') return cleared;
  if (is === 'cancel') return cancelPost(deps, cleared, reason);
  // The reconciliation for that change may have finished before it could renew this post, so another one is requested.
  if (reason === 'product.changed') {
    const product = { community: post.community, subject: 'product', id: post.product } as const;
    await requestReconciliation(deps, product, deps.clock.now());
  }
  return holdPost(deps, cleared, reason);
}

/** Discards a draft that is too old to be published, and schedules the post to be prepared again. */
async function prepareAnew(
  deps: PublishDeps,
  { post, campaign }: GateFacts,
  now: Instant,
): Promise<PublishOutcome> {
  const cleared = await clearDoubt(deps, post, campaign);
  if (typeof cleared === 'string') return cleared;
  const changes = { draft: undefined, due: dueAt('publish', now) };
  return unlessOvertaken(await movePost(deps, cleared, 'reschedule', changes), 'retrying');
}

/** A person or another worker changed the post first. Releases the lock unless a commit of this same post is under way. */
async function overtakenBeforeCommit(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const current = await loadPost(deps.table, post.community, post.id);
  if (!current || !isInDoubt(current.state)) {
    await unlockChannel(deps.table, { community: post.community, channel: post.channel }, post.id);
  }
  return 'overtaken';
}

/**
 * Breaks the channel's lock if the post that holds it no longer needs it. A worker that died between two writes may leave
 * the lock behind, which would block the channel for good; so each post that waits for the lock checks its holder.
 */
async function breakLostLock(
  deps: PublishDeps,
  { community }: Post,
  pacing: ChannelPacing | undefined,
): Promise<void> {
  if (!pacing?.commit) return;
  const holder = await loadPost(deps.table, community, pacing.commit.post);
  if (holder && (holder.state === 'prepared' || isInDoubt(holder.state))) return;
  deps.log.warn("a channel's lock was left behind", { post: pacing.commit.post, state: holder?.state });
  await breakChannelLock(deps.table, pacing);
}

/** Moves a prepared post whose commit was sent back to settling, which searches for it at Meta before anything else is done. */
const searchFirst = async (deps: PublishDeps, post: Post, at: Instant): Promise<PublishOutcome> =>
  unlessOvertaken(
    await movePost(deps, post, 'searchFirst', {
      due: dueAt('publish', at),
      misses: 0,
      unseenSince: undefined,
    }),
    'settling',
  );

/**
 * Removes the traces of an earlier commit before a post is ended, held or prepared again, once it is certain that the
 * commit had no effect. The post then joins the campaign's newest plan, which left it out because it might have been
 * published. Returns the changed post, or the outcome of searching for it again where that is not certain yet.
 */
async function clearDoubt(
  deps: PublishDeps,
  post: Post,
  campaign: Campaign | undefined,
): Promise<Post | PublishOutcome> {
  if (post.commitAt === undefined) return post;
  if (!isCertainlyNotOut(post)) return searchFirst(deps, post, tellsForCertainFrom(post.commitAt));
  const { planRevision } = campaign ?? post;
  const changes = {
    commitAt: undefined,
    unseenSince: undefined,
    recommits: undefined,
    commitRefused: undefined,
    planRevision,
  };
  return (await notePost(deps, post, changes)) ?? 'overtaken';
}
