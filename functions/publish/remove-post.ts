import { dueAt } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Post } from '../domain/post/post.ts';
import { backOff } from '../domain/post/back-off.ts';
import type { GraphClass } from '../domain/post/graph-classes.ts';
import { countsAsEndedFrom, isEndedStory, storyEndsAt } from '../domain/post/story-life.ts';
import { REMOVAL_CHECK_INTERVAL } from '../domain/post/withdrawal.ts';
import { audit } from '../records/audit.ts';
import { noteTakenDown } from '../records/create-post-metrics.ts';
import { openAccount } from '../records/channel-account.ts';
import { loadChannel } from '../records/channels.ts';
import { OF_PLATFORM } from '../platforms/of-platform.ts';
import { meaningOf, type Trouble } from '../platforms/platform.ts';
import { unlessOvertaken } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { waitForBudget } from './wait-for-budget.ts';
import { breakChannel } from '../due/break-channel.ts';
import { movePost, notePost } from '../due/move-post.ts';

/** Meta's error codes for an invalid token, as opposed to a missing permission: many tokens may post and not delete. */
const DEAD_TOKEN: ReadonlySet<number> = new Set([102, 190]);

/**
 * Deletes a post at Meta. The post stays in `removing` until Meta says that it does not exist: that answer is the proof.
 * Where Meta does not let us delete (Instagram without the permission), a person must delete it, and we search for it again.
 */
export async function removePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const channel = await loadChannel(deps.table, post.community, post.channel);
  const isEnded = isEndedStory(post, deps.clock.now());
  if (!channel || post.remoteId === undefined)
    return isEnded ? countAsEnded(deps, post) : askForRemoval(deps, post, undefined);
  // A dead token can read nothing: search again later, and until then a person's statement counts (`confirmRemoval`).
  if (channel.health.state === 'broken') return removeByHand(deps, post);
  const account = await openAccount(deps.sealer, channel);
  const waiting = await waitForBudget(deps, post, channel);
  if (waiting) return waiting;
  const { platform, remoteId } = post;
  const removal = await OF_PLATFORM[platform].remove(deps.graph, account, { remoteId, isEnded });
  switch (removal.is) {
    case 'gone':
      return recordRemoved(deps, post, removal.proof);
    case 'stillThere':
      return askAndCheck(deps, post);
    case 'unclear':
      return retryLater(deps, post);
    case 'endedUnread':
      return afterRefusal(deps, post, removal.trouble, waitOutStory);
    case 'refused':
      if (saysTokenIsDead(removal.trouble))
        await breakChannel(deps, channel, 'channel.tokenDead', deps.clock.now());
      return afterRefusal(deps, post, removal.trouble);
  }
}

const saysTokenIsDead = (trouble: Trouble): boolean =>
  trouble.is === 'refused' && DEAD_TOKEN.has(trouble.refusal.code);

/** Moves a post to `removed`. First `proof`, Meta's answer that the post does not exist, is written to the audit. */
async function recordRemoved(deps: PublishDeps, post: Post, proof: string): Promise<PublishOutcome> {
  const at = deps.clock.now();
  const { community, id: subject } = post;
  await audit(deps.table, { community, at, event: 'post.removed', subject, detail: proof });
  if (!isEndedStory(post, at)) await noteTakenDown(deps, post, true);
  const gone = await movePost(deps, post, 'gone', {
    reason: 'post.removedOnWish',
    due: undefined,
    misses: 0,
  });
  return gone ? 'removed' : 'overtaken';
}

/** Refusals that end by themselves and are retried; all others would be given again. */
const RETRIED: ReadonlySet<GraphClass> = new Set([
  'transient',
  'unknownOutcome',
  'rateLimited',
  'quota',
  'notReady',
]);
/** Tries in a row after which a person is asked to delete the post; we continue to search for it. */
const MOST_TRIES = 10;

type Step = (deps: PublishDeps, post: Post) => Promise<PublishOutcome>;

const afterRefusal = (deps: PublishDeps, post: Post, trouble: Trouble, giveUp?: Step) =>
  RETRIED.has(meaningOf(trouble)) ? retryLater(deps, post, giveUp) : (giveUp ?? askAndCheck)(deps, post);

async function retryLater(
  deps: PublishDeps,
  post: Post,
  giveUp: Step = askAndCheck,
): Promise<PublishOutcome> {
  if (post.retries >= MOST_TRIES) return giveUp(deps, post);
  const due = dueAt('publish', backOff(deps.clock.now(), post.retries, deps.random));
  const noted = await notePost(deps, post, { due, retries: post.retries + 1, misses: 0 });
  return noted ? 'retrying' : 'overtaken';
}

/** For a post that we can neither delete nor search for now: waits for a story that has ended; asks a person for any other. */
export const removeByHand: Step = (deps, post) =>
  isEndedStory(post, deps.clock.now()) ? waitOutStory(deps, post) : askAndCheck(deps, post);

/** Asks a person to delete a post, and plans a search that checks whether it is gone. */
function askAndCheck(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  return askForRemoval(deps, post, deps.clock.now() + REMOVAL_CHECK_INTERVAL);
}

/**
 * Asks a person to delete a post. Without `checkAt` we cannot check, so nothing is due: only a person can say that the post is
 * gone (`confirmRemoval`). A story is due at the latest when it ends by itself.
 */
async function askForRemoval(
  deps: PublishDeps,
  post: Post,
  checkAt: Instant | undefined,
): Promise<PublishOutcome> {
  const endsAt = storyEndsAt(post);
  const at =
    endsAt !== undefined && endsAt > deps.clock.now() ? Math.min(endsAt, checkAt ?? endsAt) : checkAt;
  const due = at === undefined ? undefined : dueAt('publish', at);
  const noted = await notePost(deps, post, { reason: 'post.removeByHand', due, misses: 0 });
  return noted ? 'waiting' : 'overtaken';
}

/**
 * Waits with a story that was to be removed and has ended by itself, while the list of stories cannot be read. Nobody sees
 * the story, so no person is asked: we search again later, and after `REMOVAL_DEADLINE` the story counts as ended.
 */
async function waitOutStory(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const deadline = countsAsEndedFrom(post);
  if (now >= deadline) return countAsEnded(deps, post);
  const due = dueAt('publish', Math.min(now + REMOVAL_CHECK_INTERVAL, deadline));
  return unlessOvertaken(await notePost(deps, post, { reason: undefined, due, misses: 0 }), 'waiting');
}

/** Moves an ended story to `removed`. No list at Meta will show it again, so the audit notes its end, not a proof. */
async function countAsEnded(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const at = deps.clock.now();
  const { community, id: subject } = post;
  await audit(deps.table, { community, at, event: 'post.storyEnded', subject });
  const changes = { reason: 'post.storyEnded', due: undefined, misses: 0 };
  return unlessOvertaken(await movePost(deps, post, 'gone', changes), 'removed');
}
