import { dueAt } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Post } from '../domain/post/post.ts';
import { backOff } from '../domain/post/back-off.ts';
import type { GraphClass } from '../domain/post/graph-classes.ts';
import { countsAsEndedFrom, isEndedStory, storyEndsAt } from '../domain/post/story-life.ts';
import { REMOVAL_LOOK } from '../domain/post/withdrawal.ts';
import { audit } from '../records/audit.ts';
import { openAccount } from '../records/channel-account.ts';
import { loadChannel } from '../records/channels.ts';
import { OF_PLATFORM } from '../platforms/of-platform.ts';
import { meaningOf, type Trouble } from '../platforms/platform.ts';
import { unlessOvertaken } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { waitForBudget } from './wait-for-budget.ts';
import { breakChannel } from '../due/break-channel.ts';
import { movePost, notePost } from '../due/move-post.ts';

/** Of the token itself, not of what it may do: many may post and not delete. */
const DEAD_TOKEN: ReadonlySet<number> = new Set([102, 190]);

/**
 * Takes a post down, and ends only when Meta says that it is not there: that answer is the proof. Where Meta does not let
 * us delete (Instagram without its permission), the post waits for its owner's hand and is looked for again.
 */
export async function removePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const channel = await loadChannel(deps.table, post.community, post.channel);
  const isEnded = isEndedStory(post, deps.clock.now());
  if (!channel || post.remoteId === undefined)
    return isEnded ? countAsEnded(deps, post) : askForRemoval(deps, post, undefined);
  // A token that is dead sees nothing: we look again when it may be well, and meanwhile her word counts.
  if (channel.health.state === 'broken') return removeByHand(deps, post);
  const account = await openAccount(deps.sealer, channel);
  const waiting = await waitForBudget(deps, post, channel);
  if (waiting) return waiting;
  const { platform, remoteId } = post;
  const removal = await OF_PLATFORM[platform].remove(deps.graph, account, { remoteId, isEnded });
  switch (removal.is) {
    case 'gone':
      return recordGone(deps, post, removal.proof);
    case 'stillThere':
      return askByHand(deps, post);
    case 'unclear':
      return later(deps, post);
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

/** The proof is on record before the post says that it is gone. */
async function recordGone(deps: PublishDeps, post: Post, detail: string): Promise<PublishOutcome> {
  const at = deps.clock.now();
  const { community, id: subject } = post;
  await audit(deps.table, { community, at, event: 'post.removed', subject, detail });
  const gone = await movePost(deps, post, 'gone', {
    reason: 'post.removedOnWish',
    due: undefined,
    misses: 0,
  });
  return gone ? 'removed' : 'overtaken';
}

/** What passes is tried again; everything else would be refused the same way tomorrow. */
const PASSES: ReadonlySet<GraphClass> = new Set([
  'transient',
  'unknownOutcome',
  'rateLimited',
  'quota',
  'notReady',
]);
/** Tries in a row after which somebody is asked to do it by hand; we go on looking. */
const MOST_TRIES = 10;

type Step = (deps: PublishDeps, post: Post) => Promise<PublishOutcome>;

const afterRefusal = (deps: PublishDeps, post: Post, trouble: Trouble, giveUp?: Step) =>
  PASSES.has(meaningOf(trouble)) ? later(deps, post, giveUp) : (giveUp ?? askByHand)(deps, post);

async function later(deps: PublishDeps, post: Post, giveUp: Step = askByHand): Promise<PublishOutcome> {
  if (post.retries >= MOST_TRIES) return giveUp(deps, post);
  const due = dueAt('publish', backOff(deps.clock.now(), post.retries, deps.random));
  const noted = await notePost(deps, post, { due, retries: post.retries + 1, misses: 0 });
  return noted ? 'retrying' : 'overtaken';
}

/** We can neither delete it nor look for it now. What ended by itself is left to end; anything else is for a person. */
export const removeByHand: Step = (deps, post) =>
  isEndedStory(post, deps.clock.now()) ? waitOutStory(deps, post) : askByHand(deps, post);

/** A person must delete it, and is told; we look again whether she has. */
function askByHand(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  return askForRemoval(deps, post, deps.clock.now() + REMOVAL_LOOK);
}

/**
 * Where we cannot look, nothing is due: only she can say that it is gone (`confirmRemoval`). A story is asked for no longer
 * than it is shown.
 */
async function askForRemoval(
  deps: PublishDeps,
  post: Post,
  lookAt: Instant | undefined,
): Promise<PublishOutcome> {
  const ends = storyEndsAt(post);
  const at = ends !== undefined && ends > deps.clock.now() ? Math.min(ends, lookAt ?? ends) : lookAt;
  const due = at === undefined ? undefined : dueAt('publish', at);
  const noted = await notePost(deps, post, { reason: 'post.removeByHand', due, misses: 0 });
  return noted ? 'waiting' : 'overtaken';
}

/**
 * A story that was to be taken down has ended, and its list cannot be read now. Nobody sees it, so nobody is asked: we look
 * again when its page may be well, and in the end it counts as ended.
 */
async function waitOutStory(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const counts = countsAsEndedFrom(post);
  if (now >= counts) return countAsEnded(deps, post);
  const due = dueAt('publish', Math.min(now + REMOVAL_LOOK, counts));
  return unlessOvertaken(await notePost(deps, post, { reason: undefined, due, misses: 0 }), 'waiting');
}

/** No list of Meta's will ever show it: that it ended by itself is all there is to say, and is kept as that, not as a proof. */
async function countAsEnded(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const at = deps.clock.now();
  const { community, id: subject } = post;
  await audit(deps.table, { community, at, event: 'post.storyEnded', subject });
  const changes = { reason: 'post.storyEnded', due: undefined, misses: 0 };
  return unlessOvertaken(await movePost(deps, post, 'gone', changes), 'removed');
}
