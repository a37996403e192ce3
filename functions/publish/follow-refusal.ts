import type { Channel } from '../domain/channel.ts';
import { dueAt } from '../domain/due.ts';
import { type Instant, MINUTE } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import { isInDoubt, type TransitionName } from '../domain/post-states.ts';
import { backOff, BUDGET_WAIT } from '../domain/publishing/back-off.ts';
import type { GraphClass } from '../domain/publishing/graph-classes.ts';
import { classify } from '../domain/publishing/graph-rules.ts';
import { breaksChannel, nextStepAfter, type PublishStep } from '../domain/publishing/next-step.ts';
import type { ReasonCode } from '../domain/publishing/reasons.ts';
import type { GraphOutcome, GraphUsage } from '../ports/graph.ts';
import { breakChannel } from '../records/channels.ts';
import { giveTurnBack } from '../records/pacing.ts';
import { movePost, notePost, type PostChanges } from '../records/posts.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** A Graph call that did not end well. */
export type Trouble = Exclude<GraphOutcome<unknown>, { is: 'done' }>;

export const meaningOf = (trouble: Trouble): GraphClass =>
  trouble.is === 'unknown' ? 'unknownOutcome' : classify(trouble.refusal);

/** How often something is prepared anew that Meta refuses for a parameter which may be fine. */
const DOUBTED_TRIES = 3;

function regainAt(now: Instant, usage: GraphUsage): Instant {
  const minutes = Object.values(usage.account ?? {}).map(({ regainMinutes }) => regainMinutes);
  const longest = Math.max(0, ...minutes);
  return now + (longest > 0 ? longest * MINUTE : BUDGET_WAIT);
}

/**
 * Carries out what the rules say about a call that did not end well: later again, hold, fail, or mark the channel.
 * Never sends anything itself.
 */
export async function followRefusal(
  deps: PublishDeps,
  post: Post,
  channel: Channel,
  at: PublishStep,
  trouble: Trouble,
): Promise<PublishOutcome> {
  const means = meaningOf(trouble);
  const now = deps.clock.now();
  deps.log.warn('graph call did not end well', {
    post: post.id,
    step: at,
    means,
    ...(trouble.is === 'refused' && { code: trouble.refusal.code, subcode: trouble.refusal.subcode }),
  });
  if (breaksChannel(means)) await breakChannel(deps, channel, brokenCode(means), now);
  const retries = post.retries + 1;
  const later = dueAt('publish', backOff(now, post.retries, deps.random));
  const done = { misses: 0, retries };
  switch (nextStepAfter(means, at)) {
    case 'retry':
      return after(
        await notePost(deps, post, { ...done, due: later }),
        isInDoubt(post.state) ? 'settling' : 'retrying',
      );
    case 'waitForBudget': {
      // Waiting for the budget is no failure of the post: its back-off does not grow by it.
      const due = dueAt('publish', regainAt(now, trouble.usage));
      return after(await notePost(deps, post, { misses: 0, due }), 'waiting');
    }
    case 'prepareAgain':
      return after(
        await movePost(deps, post, 'reschedule', { ...done, draft: undefined, due: later }),
        'retrying',
      );
    case 'tryThenFail':
      if ((post.refusals ?? 0) >= DOUBTED_TRIES) return failPost(deps, post, 'post.refused');
      return after(
        await movePost(deps, post, 'reschedule', {
          ...done,
          refusals: (post.refusals ?? 0) + 1,
          draft: undefined,
          due: later,
        }),
        'retrying',
      );
    case 'settle':
      return after(await movePost(deps, post, 'doubt', { ...done, due: later }), 'settling');
    case 'holdChannel':
      return holdPost(deps, post, brokenCode(means));
    case 'hold':
      return holdPost(deps, post, means === 'duplicate' ? 'post.duplicate' : 'post.operator');
    case 'fail':
      return failPost(deps, post, 'post.refused');
  }
}

const brokenCode = (means: GraphClass) => (means === 'blocked' ? 'channel.blocked' : 'channel.tokenDead');

const after = (post: Post | undefined, outcome: PublishOutcome): PublishOutcome =>
  post ? outcome : 'overtaken';

/** Ends work on a post for now or for good; a turn that it may still hold on its channel goes back. */
async function end(
  deps: PublishDeps,
  post: Post,
  transition: TransitionName,
  changes: PostChanges,
): Promise<Post | undefined> {
  const ended = await movePost(deps, post, transition, { due: undefined, misses: 0, ...changes });
  if (ended) await giveTurnBack(deps.table, { community: post.community, channel: post.channel }, post.id);
  return ended;
}

/** Holds a post for a person. One in doubt keeps its commit time, so that resuming it settles before anything else. */
export async function holdPost(deps: PublishDeps, post: Post, reason: ReasonCode): Promise<PublishOutcome> {
  const transition = isInDoubt(post.state) ? 'lookByPerson' : 'hold';
  return after(await end(deps, post, transition, { reason }), 'held');
}

export const cancelPost = async (
  deps: PublishDeps,
  post: Post,
  reason: ReasonCode,
): Promise<PublishOutcome> => after(await end(deps, post, 'cancel', { reason }), 'cancelled');

/** It was out and is not any more: its owner took it down. It is never posted again. */
export const markGone = async (deps: PublishDeps, post: Post): Promise<PublishOutcome> =>
  after(await end(deps, post, 'gone', { reason: 'post.goneAfterCommit' }), 'removed');

export const failPost = async (deps: PublishDeps, post: Post, reason: ReasonCode): Promise<PublishOutcome> =>
  after(await end(deps, post, 'fail', { reason }), 'failed');
