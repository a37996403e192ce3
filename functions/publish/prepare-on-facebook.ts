import { altTextOf } from '../domain/captions/alt-text.ts';
import { dueAt } from '../domain/work/due.ts';
import { MINUTE } from '../domain/time/instant.ts';
import { normaliseCaption } from '../domain/post/match-media.ts';
import { MATCH_MARGIN } from '../domain/post/timing.ts';
import type { GraphOutcome, GraphUnpublishedPost } from '../ports/graph.ts';
import { movePost } from '../records/posts.ts';
import { holdPost } from './end-post.ts';
import { followRefusal, meaningOf } from './follow-refusal.ts';
import { markPrepared, type PrepareOrder } from './prepare-order.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/**
 * Facebook: unpublished photos, then an unpublished post that carries them, all in one delivery. Whoever comes back to
 * this after a crash begins with new photos: the old ones may already hang on a post whose id was lost, and Meta takes a
 * photo only once. What is left behind is invisible.
 */
export async function prepareOnFacebook(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const { post, channel, account, words, imageUrls } = order;
  const photoIds: string[] = [];
  for (const [at, url] of imageUrls.entries()) {
    const altText = altTextOf(words, { at, of: imageUrls.length });
    const photo = await deps.graph.uploadPhoto(account, { url, altText });
    if (photo.is !== 'done') return followRefusal(deps, post, channel, 'prepare', photo);
    photoIds.push(photo.value.id);
  }
  const { text: message, link } = words;
  const created = await deps.graph.createUnpublishedPost(account, {
    message,
    photoIds,
    ...(link && { link }),
  });
  if (created.is !== 'done' && meaningOf(created) === 'duplicate')
    return adoptEarlier(deps, order, await deps.graph.listUnpublishedPosts(account));
  if (created.is !== 'done') return followRefusal(deps, post, channel, 'prepare', created);
  return markPrepared(deps, post, created.value.id);
}

/** Meta forgets what it takes for a duplicate after a while that it does not tell. */
const DUPLICATE_WAIT = 15 * MINUTE;
const MOST_DUPLICATES = 8;

/**
 * Meta says that the Page has said the same before. That may be this very post, made before a crash lost its id: it is
 * looked for among the unpublished ones and used. Where it is not listed, Meta is given time to forget it.
 */
async function adoptEarlier(
  deps: PublishDeps,
  { post, channel, words }: PrepareOrder,
  listed: GraphOutcome<readonly GraphUnpublishedPost[]>,
): Promise<PublishOutcome> {
  if (listed.is !== 'done') return followRefusal(deps, post, channel, 'prepare', listed);
  const since = (post.draft?.at ?? deps.clock.now()) - MATCH_MARGIN;
  const earlier = listed.value.find(
    ({ message, createdAt }) =>
      createdAt >= since && normaliseCaption(message) === normaliseCaption(words.text),
  );
  if (earlier) return markPrepared(deps, post, earlier.id);
  const refusals = (post.refusals ?? 0) + 1;
  if (refusals > MOST_DUPLICATES) return holdPost(deps, post, 'post.duplicate');
  const due = dueAt('publish', deps.clock.now() + DUPLICATE_WAIT);
  const changes = { refusals, due, misses: 0 };
  return (await movePost(deps, post, 'reschedule', changes)) ? 'retrying' : 'overtaken';
}
