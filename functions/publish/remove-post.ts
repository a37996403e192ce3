import { dueAt } from '../domain/due.ts';
import { HOUR } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import { backOff } from '../domain/publishing/back-off.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { audit } from '../records/audit.ts';
import { openAccount } from '../records/channel-account.ts';
import { loadChannel } from '../records/channels.ts';
import { movePost, notePost } from '../records/posts.ts';
import { meaningOf, type Trouble } from './follow-refusal.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** While a person must delete it by hand, we look this often whether she has. */
const LOOK_AGAIN = 6 * HOUR;

/**
 * Takes a post down, and ends only when Meta says that it is not there: that answer is the proof. Where Meta does not let
 * us delete (Instagram without its permission), the post waits for its owner's hand and is looked for again.
 */
export async function removePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const channel = await loadChannel(deps.table, post.community, post.channel);
  if (!channel || post.remoteId === undefined) return byHand(deps, post);
  const account = await openAccount(deps.sealer, channel);
  const deleted = await deps.graph.deletePost(account, post.remoteId);
  if (deleted.is !== 'done' && meaningOf(deleted) !== 'notFound') return later(deps, post, deleted);
  return prove(deps, post, account, post.remoteId);
}

async function prove(
  deps: PublishDeps,
  post: Post,
  account: GraphAccount,
  remoteId: string,
): Promise<PublishOutcome> {
  const read =
    post.platform === 'facebook'
      ? await deps.graph.readPost(account, remoteId)
      : await deps.graph.readMedia(account, remoteId);
  if (read.is === 'done' || meaningOf(read) !== 'notFound') {
    const due = dueAt('publish', backOff(deps.clock.now(), post.retries, deps.random));
    return (await notePost(deps, post, { due, retries: post.retries + 1, misses: 0 }))
      ? 'retrying'
      : 'overtaken';
  }
  const at = deps.clock.now();
  const { community, id: subject } = post;
  await audit(deps.table, {
    community,
    at,
    event: 'post.removed',
    subject,
    detail: `not found at Meta: ${remoteId}`,
  });
  const gone = await movePost(deps, post, 'gone', {
    reason: 'post.removedOnWish',
    due: undefined,
    misses: 0,
  });
  return gone ? 'removed' : 'overtaken';
}

async function later(deps: PublishDeps, post: Post, trouble: Trouble): Promise<PublishOutcome> {
  if (meaningOf(trouble) === 'tokenDead') return byHand(deps, post);
  const due = dueAt('publish', backOff(deps.clock.now(), post.retries, deps.random));
  return (await notePost(deps, post, { due, retries: post.retries + 1, misses: 0 }))
    ? 'retrying'
    : 'overtaken';
}

async function byHand(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const due = dueAt('publish', deps.clock.now() + LOOK_AGAIN);
  const noted = await notePost(deps, post, { reason: 'post.removeByHand', due, misses: 0 });
  return noted ? 'waiting' : 'overtaken';
}
