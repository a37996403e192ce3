import { dueAt } from '../domain/due.ts';
import { HOUR } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import { backOff } from '../domain/publishing/back-off.ts';
import { matchingMedia } from '../domain/publishing/match-media.ts';
import { LOOKS_APART, MOST_RECOMMITS, READ_LAG, UNSEEN_PATIENCE } from '../domain/publishing/timing.ts';
import type { ContainerStatus, GraphAccount, GraphMedia } from '../ports/graph.ts';
import { movePost } from '../records/posts.ts';
import { findRemotePost } from '../records/remote-pointers.ts';
import { loadWords } from '../records/words-record.ts';
import { finishPost } from './finish-post.ts';
import { holdPost, markGone } from './end-post.ts';
import { followRefusal, meaningOf, type Trouble } from './follow-refusal.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { commitAgain, lookAgain, type SettleOrder } from './settle-order.ts';

/**
 * Instagram never says which medium a container became, so the status and the account's own list decide together. A
 * commit is sent again only after both were read twice, a minute apart, and neither showed it.
 */
export async function settleOnInstagram(deps: PublishDeps, order: SettleOrder): Promise<PublishOutcome> {
  const { post, draftId, account, channel, community } = order;
  const read = await deps.graph.readContainer(account, draftId);
  if (read.is !== 'done' && !isContainerGone(read)) return followRefusal(deps, post, channel, 'read', read);
  const status = read.is === 'done' ? read.value.status : 'NOT_FOUND';
  const listed = await listPublished(deps, post, account);
  if (listed.is !== 'done') return followRefusal(deps, post, channel, 'read', listed);
  const words = await loadWords(deps.table, post);
  if (!words) return holdPost(deps, post, 'post.person');
  const candidates = await unclaimed(deps, post, listed.value, post.shape === 'story' ? '' : words.text);
  const sinceCommit = deps.clock.now() - (post.commitAt ?? 0);
  const found = post.shape === 'story' ? storyAmong(candidates, status, sinceCommit) : candidates[0];
  if (!found) return unseen(deps, post, candidates.length > 0 ? 'AMBIGUOUS' : status);
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

/** What a container says; what a story's list leaves open; or that the container itself is not there any more. */
type Seen = ContainerStatus | 'NOT_FOUND' | 'AMBIGUOUS';

/** The list may still show what it became. */
const isContainerGone = (read: Trouble): boolean => ['notFound', 'draftGone'].includes(meaningOf(read));

/** Media that may be what the commit made and that no other post of ours has claimed, oldest first. */
async function unclaimed(
  deps: PublishDeps,
  post: Post,
  listed: readonly GraphMedia[],
  caption: string,
): Promise<GraphMedia[]> {
  const readAt = deps.clock.now();
  const matches = matchingMedia(listed, { caption, commitAt: post.commitAt ?? readAt, readAt });
  const found: GraphMedia[] = [];
  for (const match of matches) {
    const holder = await findRemotePost(deps.table, { platform: 'instagram', remoteId: match.id });
    const media = listed.find(({ id }) => id === match.id);
    if (media && (!holder || holder.post === post.id)) found.push(media);
  }
  return found;
}

/**
 * A story has no words by which to know it, and its owner puts up stories of her own: it is ours only when the container
 * says that it is out, the list has had time to show it, and no other could be meant.
 */
const storyAmong = (
  candidates: readonly GraphMedia[],
  status: Seen,
  sinceCommit: number,
): GraphMedia | undefined =>
  status === 'PUBLISHED' && sinceCommit > READ_LAG && candidates.length === 1 ? candidates[0] : undefined;

/** How long after a commit a list that does not show a post says that it was taken down. */
const LIST_TELLS = HOUR;

/** The list does not show it. What follows depends on what the container says, and for how long. */
async function unseen(deps: PublishDeps, post: Post, status: Seen): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const since = post.unseenSince;
  if (status === 'PUBLISHED') {
    // It is out. A list that still does not show it after the read lag means that its owner took it down.
    const sinceCommit = now - (post.commitAt ?? now);
    if (sinceCommit <= 2 * READ_LAG) return lookAgain(deps, post, backOff(now, post.retries, deps.random));
    // A story ends by itself, and much later a list says little: others may have come since, or words may be changed.
    const isTelling = post.shape !== 'story' && sinceCommit <= LIST_TELLS;
    return isTelling ? markGone(deps, post) : holdPost(deps, post, 'post.person');
  }
  if (since === undefined || now - since < LOOKS_APART) {
    return lookAgain(deps, post, now + LOOKS_APART, since ?? now);
  }
  if (status === 'FINISHED') {
    if ((post.recommits ?? 0) >= MOST_RECOMMITS) return holdPost(deps, post, 'post.operator');
    return commitAgain(deps, post, backOff(now, post.recommits ?? 0, deps.random));
  }
  if (now - since > UNSEEN_PATIENCE) return holdPost(deps, post, 'post.person');
  if (status !== 'ERROR' && status !== 'EXPIRED') return lookAgain(deps, post, now + LOOKS_APART, since);
  // Expired or failed, and seen nowhere twice: the container is dead, and a new one cannot double anything.
  const changes = {
    draft: undefined,
    commitAt: undefined,
    unseenSince: undefined,
    recommits: undefined,
    due: dueAt('publish', now),
    misses: 0,
  };
  return (await movePost(deps, post, 'prepareAgain', changes)) ? 'scheduled' : 'overtaken';
}
