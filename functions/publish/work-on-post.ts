import { dueAt } from '../domain/work/due.ts';
import { SECOND } from '../domain/time/instant.ts';
import type { Post } from '../domain/post/post.ts';
import { isInDoubt } from '../domain/post/post-states.ts';
import { backOff } from '../domain/post/back-off.ts';
import { dueOfHeld, MOST_DAMAGE_CHECKS } from '../domain/post/held.ts';
import { maybeGone } from '../domain/post/gone.ts';
import { DOUBT_PATIENCE, MISSES_LIMIT, PREPARE_LEAD } from '../domain/post/timing.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep } from '../due/due-step.ts';
import { TokenSealBrokenError } from '../records/channel-account.ts';
import { postRecord } from '../records/post-record.ts';
import { readOffer } from '../records/offers.ts';
import { RecordDamagedError } from '../records/record.ts';
import { commitPost } from './commit-post.ts';
import { cancelPost, holdPost, unlessOvertaken } from './end-post.ts';
import { followBrokenSeal } from './follow-refusal.ts';
import { preparePost } from './prepare-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { searchForGone, searchLater } from './search-for-gone.ts';
import { removeByHand, removePost } from './remove-post.ts';
import { searchAgain, settlePost } from './settle-post.ts';
import { watchUsage } from '../platforms/watch-usage.ts';
import { movePost, noteMiss, notePost } from '../due/move-post.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

/**
 * The longest, in milliseconds, that a worker waits until a step is due. Messages may arrive early, since clocks differ; one
 * that would have to wait longer is sent again with a delay.
 */
const LONGEST_WAIT = 20 * SECOND;

/**
 * Handles one message about one post: reads the item and does its next step. A message may be delivered twice, late, early,
 * or to several workers at the same time: every write is conditional on what was read.
 */
export function workOnPost(given: PublishDeps): Work<'publish'> {
  const deps: PublishDeps = { ...given, graph: watchUsage(given) };
  return dueStep(deps, {
    kind: 'publish',
    record: postRecord,
    whenEarly: { waitAtMost: LONGEST_WAIT, dispatch: deps.dispatch },
    step: async (post) => {
      if (post.misses >= MISSES_LIMIT) return afterMisses(deps, post);
      try {
        return await nextStep(deps, post);
      } catch (error) {
        const outcome = error instanceof TokenSealBrokenError && (await followBrokenSeal(deps, post, error));
        if (outcome) return outcome;
        await noteMiss(deps, post, 'publish', error);
        throw error;
      }
    },
  });
}

/**
 * Handles a post on which our own work failed `MISSES_LIMIT` times in a row. A post whose removal failed is left to a
 * person, or waits if it is a story that has ended by itself (`removeByHand`); a removed post waits for its next planned
 * search. A post that is not in doubt is held for an operator. A post in doubt is searched for again with back-off, since a
 * search writes nothing at Meta and nothing else can tell whether the post is published; `DOUBT_PATIENCE` after its commit
 * it is held for a person to check the page.
 */
async function afterMisses(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  if (post.state === 'removing') return removeByHand(deps, post);
  if (post.state === 'removed') return searchLater(deps, post);
  if (!isInDoubt(post.state)) return holdPost(deps, post, 'post.operator');
  const now = deps.clock.now();
  if (now - (post.commitAt ?? 0) > DOUBT_PATIENCE) return holdPost(deps, post, 'post.person');
  return searchAgain(deps, post, backOff(now, post.retries, deps.random), post.unseenSince);
}

/** Does the step that follows from the post's state. */
async function nextStep(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  switch (post.state) {
    case 'awaiting_owner':
      return ownerWasSilent(deps, post);
    case 'scheduled':
    case 'preparing':
      return preparePost(deps, post);
    case 'prepared':
      return commitPost(deps, post);
    case 'committing':
    case 'settling':
      return settlePost(deps, post);
    case 'removing':
      return removePost(deps, post);
    case 'held':
      if (post.commitAt !== undefined) return clearDue(deps, post);
      if (post.reason === 'product.damaged') return checkDamaged(deps, post);
      return cancelPost(deps, post, 'post.unanswered');
    case 'published':
      return post.removalAskedAt === undefined ? clearDue(deps, post) : beginRemoval(deps, post);
    case 'removed':
      return maybeGone(post) ? searchForGone(deps, post) : clearDue(deps, post);
    case 'awaiting_picture':
    case 'failed':
    case 'cancelled':
      return clearDue(deps, post);
  }
}

/** Takes a post that has no next step out of the due index. */
const clearDue = async (deps: PublishDeps, post: Post): Promise<PublishOutcome> =>
  unlessOvertaken(await notePost(deps, post, { due: undefined }), 'stale');

/** Starts the removal of a post that was found published after its removal had been requested. */
async function beginRemoval(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const due = dueAt('publish', deps.clock.now());
  return unlessOvertaken(await movePost(deps, post, 'remove', { due, retries: 0 }), 'waiting');
}

/**
 * Schedules a post when the owner's window has ended without an answer. The page's owner consented to posts on the page, so
 * no answer counts as approval.
 */
async function ownerWasSilent(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const due = dueAt('publish', Math.max(deps.clock.now(), post.publishAt - PREPARE_LEAD));
  return (await movePost(deps, post, 'schedule', { due })) ? 'scheduled' : 'overtaken';
}

/**
 * Checks whether the product of a post held for `product.damaged` can be read again: an operator repairs the stored item
 * directly, so no request tells us of the repair. If the product can be read, its reconciliation is requested, which resumes
 * the post. The next check is scheduled in any case; when the product still cannot be read at the last of
 * `MOST_DAMAGE_CHECKS` checks, the post is cancelled.
 */
async function checkDamaged(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const { community, product: id } = post;
  if (await canBeRead(deps, post))
    await requestReconciliation(deps, { community, subject: 'product', id }, now);
  else if (post.retries + 1 >= MOST_DAMAGE_CHECKS) return cancelPost(deps, post, 'post.unanswered');
  const changes = { due: dueOfHeld(post, post.reason, now), retries: post.retries + 1 };
  return unlessOvertaken(await notePost(deps, post, changes), 'waiting');
}

async function canBeRead({ table }: PublishDeps, post: Post): Promise<boolean> {
  try {
    await readOffer(table, post);
    return true;
  } catch (error) {
    if (error instanceof RecordDamagedError) return false;
    throw error;
  }
}
