import { dueAt } from '../domain/due.ts';
import { HOUR } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import { backOff } from '../domain/publishing/back-off.ts';
import { matchingMedia } from '../domain/publishing/match-media.ts';
import { LOOKS_APART, READ_LAG } from '../domain/publishing/timing.ts';
import type { ContainerStatus, GraphAccount, GraphMedia } from '../ports/graph.ts';
import { movePost } from '../records/posts.ts';
import { findRemotePost } from '../records/remote-pointers.ts';
import { loadWords } from '../records/words-record.ts';
import { finishPost } from './finish-post.ts';
import { followRefusal, holdPost, markGone } from './follow-refusal.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { commitAgain, lookAgain, type SettleOrder } from './settle-order.ts';

/**
 * Instagram never says which medium a container became, so the status and the account's own list decide together. A
 * commit is sent again only after both were read twice, a minute apart, and neither showed it.
 */
export async function settleOnInstagram(deps: PublishDeps, order: SettleOrder): Promise<PublishOutcome> {
  const { post, draftId, account, channel, community } = order;
  const status = await deps.graph.readContainer(account, draftId);
  if (status.is !== 'done') return followRefusal(deps, post, channel, 'read', status);
  const listed = await listPublished(deps, post, account);
  if (listed.is !== 'done') return followRefusal(deps, post, channel, 'read', listed);
  const words = await loadWords(deps.table, post);
  if (!words) return holdPost(deps, post, 'post.person');
  const found = await firstUnclaimed(deps, post, listed.value, post.shape === 'story' ? '' : words.text);
  if (!found) return unseen(deps, post, status.value.status);
  const { id: remoteId, createdAt: publishedAt, permalink } = found;
  return finishPost(deps, {
    post,
    community,
    account,
    remoteId,
    publishedAt,
    ...(permalink && { permalink }),
  });
}

/** Stories are not among the media: they have an edge of their own, for as long as they live. */
const listPublished = (deps: PublishDeps, { shape }: Post, account: GraphAccount) =>
  shape === 'story' ? deps.graph.listStories(account) : deps.graph.listMedia(account);

async function firstUnclaimed(
  deps: PublishDeps,
  post: Post,
  listed: readonly GraphMedia[],
  caption: string,
): Promise<GraphMedia | undefined> {
  const readAt = deps.clock.now();
  const matches = matchingMedia(listed, { caption, commitAt: post.commitAt ?? readAt, readAt });
  for (const match of matches) {
    const holder = await findRemotePost(deps.table, { platform: 'instagram', remoteId: match.id });
    if (!holder || holder.post === post.id) return listed.find(({ id }) => id === match.id);
  }
  return undefined;
}

/** How long a container may give no clear answer after a commit before a person looks. */
const PATIENCE = HOUR;

/** The list does not show it. What follows depends on what the container says, and for how long. */
async function unseen(deps: PublishDeps, post: Post, status: ContainerStatus): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const since = post.unseenSince;
  if (status === 'PUBLISHED') {
    // It is out. A list that still does not show it after the read lag means that its owner took it down.
    const gone = now - (post.commitAt ?? now) > 2 * READ_LAG;
    return gone ? markGone(deps, post) : lookAgain(deps, post, backOff(now, post.retries, deps.random));
  }
  if (now - (post.commitAt ?? now) > PATIENCE) return holdPost(deps, post, 'post.person');
  if (since === undefined || now - since < LOOKS_APART) {
    return lookAgain(deps, post, now + LOOKS_APART, since ?? now);
  }
  if (status === 'FINISHED') return commitAgain(deps, post, now);
  if (status === 'IN_PROGRESS') return lookAgain(deps, post, now + LOOKS_APART, since);
  // Expired or failed, and seen nowhere twice: the container is dead, and a new one cannot double anything.
  const changes = {
    draft: undefined,
    commitAt: undefined,
    unseenSince: undefined,
    due: dueAt('publish', now),
    misses: 0,
  };
  return (await movePost(deps, post, 'prepareAgain', changes)) ? 'scheduled' : 'overtaken';
}
