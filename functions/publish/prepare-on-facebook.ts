import { altTextOf } from '../domain/captions/alt-text.ts';
import { followRefusal } from './follow-refusal.ts';
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
  if (created.is !== 'done') return followRefusal(deps, post, channel, 'prepare', created);
  return markPrepared(deps, post, created.value.id);
}
