import { altTextOf } from '../../domain/captions/alt-text.ts';
import { tellsForCertainFrom } from '../../domain/post/last-search.ts';
import { normaliseCaption } from '../../domain/post/match-media.ts';
import { reasonOfRefused } from '../../domain/post/reasons.ts';
import { DOUBT_PATIENCE, SEARCH_INTERVAL, MATCH_MARGIN, MOST_RECOMMITS } from '../../domain/post/timing.ts';
import { SECOND } from '../../domain/time/instant.ts';
import { deleteAndProve } from '../delete-and-prove.ts';
import {
  type DraftedPost,
  meaningOf,
  type PlatformDeps,
  type Prepared,
  type PrepareRequest,
  type PublishingPlatform,
  type Settled,
} from '../platform.ts';

/**
 * Uploads unpublished photos, then creates an unpublished post with them, all in one delivery. After a crash it starts with
 * new photos: the old ones may already belong to a post whose id was lost, and Meta accepts a photo in one post only. The
 * unused photos stay invisible.
 */
async function prepare(deps: PlatformDeps, request: PrepareRequest): Promise<Prepared> {
  const { account, caption, imageUrls } = request;
  const photoIds: string[] = [];
  for (const [at, url] of imageUrls.entries()) {
    const altText = altTextOf(caption, { at, of: imageUrls.length });
    const photo = await deps.graph.uploadPhoto(account, { url, altText });
    if (photo.is !== 'done') return { is: 'trouble', trouble: photo };
    photoIds.push(photo.value.id);
  }
  const { text: message, link } = caption;
  const created = await deps.graph.createUnpublishedPost(account, {
    message,
    photoIds,
    ...(link && { link }),
  });
  if (created.is === 'done') return { is: 'ready', draftId: created.value.id };
  return meaningOf(created) === 'duplicate'
    ? adoptEarlier(deps, request)
    : { is: 'trouble', trouble: created };
}

/**
 * Handles Meta's answer that the Page has already posted the same. The earlier post may be this one, whose id was lost in a
 * crash: it is searched for among the unpublished posts and used if found.
 */
async function adoptEarlier(
  { graph, clock }: PlatformDeps,
  { post, account, caption }: PrepareRequest,
): Promise<Prepared> {
  const listed = await graph.listUnpublishedPosts(account);
  if (listed.is !== 'done') return { is: 'trouble', trouble: listed };
  const since = (post.draft?.at ?? clock.now()) - MATCH_MARGIN;
  const earlier = listed.value.find(
    ({ message, createdAt }) =>
      createdAt >= since && normaliseCaption(message) === normaliseCaption(caption.text),
  );
  return earlier ? { is: 'ready', draftId: earlier.id } : { is: 'duplicate' };
}

/**
 * Reads from Facebook whether the post is published. If it is not, publishing it again cannot create a second post: the
 * draft is the post itself.
 */
async function settle(
  { graph, clock }: PlatformDeps,
  { post, draftId, account }: DraftedPost,
): Promise<Settled> {
  const now = clock.now();
  const commitAt = post.commitAt ?? now;
  const read = await graph.readPost(account, draftId);
  if (read.is === 'done' && read.value.isPublished) {
    const { permalink } = read.value;
    return { is: 'out', remoteId: draftId, publishedAt: commitAt, ...(permalink && { permalink }) };
  }
  if (read.is === 'done') {
    // Meta may have received the commit and not carried it out yet.
    const clearFrom = commitAt + SEARCH_INTERVAL;
    if (now < clearFrom) return { is: 'searchAgain', at: clearFrom };
    if ((post.recommits ?? 0) >= MOST_RECOMMITS)
      return { is: 'hold', reason: reasonOfRefused(post.commitRefused) };
    return { is: 'commitAgain', tries: post.retries };
  }
  if (meaningOf(read) !== 'notFound') return { is: 'trouble', trouble: read };
  if (now < tellsForCertainFrom(commitAt)) return { is: 'searchAgain', at: now + 30 * SECOND };
  if (await canSee(graph, account)) return { is: 'gone' };
  // Nothing on the Page can be read, so "not found" says nothing about this post.
  return now - commitAt > DOUBT_PATIENCE ? { is: 'hold', reason: 'post.person' } : { is: 'searchAgain' };
}

const read: PublishingPlatform['read'] = async (graph, account, remoteId) => {
  const found = await graph.readPost(account, remoteId);
  if (found.is !== 'done') return found;
  const { isPublished: isOut, permalink } = found.value;
  return { ...found, value: { isOut, ...(permalink && { permalink }) } };
};

const canSee: PublishingPlatform['canSee'] = async (graph, account) =>
  (await graph.listPagePosts(account)).is === 'done';

/** Publishes on a Facebook Page. The draft is the post itself, unpublished: the commit makes it visible. */
export const facebook: PublishingPlatform = {
  prepare,
  poll: undefined,
  commit: (graph, account, draftId) => graph.publishPost(account, draftId),
  settle,
  // `find` is called only for a post without a draft id, and then nothing was ever created.
  find: async () => ({ is: 'notThere' }),
  read,
  remove: (graph, account, { remoteId }) => deleteAndProve({ read, canSee }, graph, account, remoteId),
  canSee,
};
