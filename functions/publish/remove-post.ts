import { type Due, dueAt } from '../domain/due.ts';
import { HOUR } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import { backOff } from '../domain/publishing/back-off.ts';
import type { GraphClass } from '../domain/publishing/graph-classes.ts';
import { isEndedStory } from '../domain/publishing/story-life.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { audit } from '../records/audit.ts';
import { canSee, openAccount } from '../records/channel-account.ts';
import { breakChannel, loadChannel } from '../records/channels.ts';
import { movePost, notePost } from '../records/posts.ts';
import { meaningOf, type Trouble } from './follow-refusal.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { waitForBudget } from './wait-for-budget.ts';

/** Of the token itself, not of what it may do: many may post and not delete. */
const DEAD_TOKEN: ReadonlySet<number> = new Set([102, 190]);

/** While a person must delete it by hand, we look this often whether she has. */
const LOOK_AGAIN = 6 * HOUR;

/**
 * Takes a post down, and ends only when Meta says that it is not there: that answer is the proof. Where Meta does not let
 * us delete (Instagram without its permission), the post waits for its owner's hand and is looked for again.
 */
export async function removePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const channel = await loadChannel(deps.table, post.community, post.channel);
  if (!channel || post.remoteId === undefined) return askForRemoval(deps, post, undefined);
  // A token that is dead sees nothing: we look again when it may be well, and meanwhile her word counts.
  if (channel.health.state === 'broken') return removeByHand(deps, post);
  const account = await openAccount(deps.sealer, channel);
  const waiting = await waitForBudget(deps, post, channel);
  if (waiting) return waiting;
  if (isEndedStory(post, deps.clock.now())) {
    const stories = await deps.graph.listStories(account);
    if (stories.is !== 'done') return afterRefusal(deps, post, stories);
    const isThere = stories.value.some(({ id }) => id === post.remoteId);
    if (!isThere) return recordGone(deps, post, `not among the stories: ${post.remoteId}`);
  }
  const deleted = await deps.graph.deletePost(account, post.remoteId);
  if (deleted.is === 'refused' && DEAD_TOKEN.has(deleted.refusal.code))
    await breakChannel(deps, channel, 'channel.tokenDead', deps.clock.now());
  if (deleted.is !== 'done' && meaningOf(deleted) !== 'notFound') return afterRefusal(deps, post, deleted);
  return prove(deps, post, account, { remoteId: post.remoteId, isDeleted: deleted.is === 'done' });
}

async function prove(
  deps: PublishDeps,
  post: Post,
  account: GraphAccount,
  { remoteId, isDeleted }: { readonly remoteId: string; readonly isDeleted: boolean },
): Promise<PublishOutcome> {
  const read =
    post.platform === 'facebook'
      ? await deps.graph.readPost(account, remoteId)
      : await deps.graph.readMedia(account, remoteId);
  // "Not there" was Meta's way of refusing: the post still is.
  if (read.is === 'done' && !isDeleted) return removeByHand(deps, post);
  if (read.is === 'done' || meaningOf(read) !== 'notFound') return later(deps, post);
  if (!isDeleted && !(await canSee(deps.graph, post, account))) return later(deps, post);
  return recordGone(deps, post, `not found at Meta: ${remoteId}`);
}

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

const afterRefusal = (deps: PublishDeps, post: Post, trouble: Trouble): Promise<PublishOutcome> =>
  PASSES.has(meaningOf(trouble)) ? later(deps, post) : removeByHand(deps, post);

async function later(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  if (post.retries >= MOST_TRIES) return removeByHand(deps, post);
  const due = dueAt('publish', backOff(deps.clock.now(), post.retries, deps.random));
  const noted = await notePost(deps, post, { due, retries: post.retries + 1, misses: 0 });
  return noted ? 'retrying' : 'overtaken';
}

/** A person must delete it, and is told; we look again whether she has. */
export const removeByHand = (deps: PublishDeps, post: Post): Promise<PublishOutcome> =>
  askForRemoval(deps, post, dueAt('publish', deps.clock.now() + LOOK_AGAIN));

/** Where we cannot look, nothing is due: only she can say that it is gone (`confirmRemoval`). */
async function askForRemoval(deps: PublishDeps, post: Post, due: Due | undefined): Promise<PublishOutcome> {
  const noted = await notePost(deps, post, { reason: 'post.removeByHand', due, misses: 0 });
  return noted ? 'waiting' : 'overtaken';
}
