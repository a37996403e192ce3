import { followRefusal } from './follow-refusal.ts';
import { markPrepared, type PrepareOrder } from './prepare-order.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/**
 * Facebook: an unpublished photo, then an unpublished post that carries it, both in one delivery. Whoever comes back to
 * this after a crash begins with a new photo: the old one may already hang on a post whose id was lost, and Meta takes a
 * photo only once. What is left behind is invisible.
 */
export async function prepareOnFacebook(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const { post, channel, account, words, imageUrl } = order;
  const photo = await deps.graph.uploadPhoto(account, { url: imageUrl, altText: words.altText });
  if (photo.is !== 'done') return followRefusal(deps, post, channel, 'prepare', photo);
  const photoIds = [photo.value.id];
  const created = await deps.graph.createUnpublishedPost(account, { message: words.text, photoIds });
  if (created.is !== 'done') return followRefusal(deps, post, channel, 'prepare', created);
  return markPrepared(deps, post, created.value.id);
}
