import { notePost } from '../records/posts.ts';
import { followRefusal } from './follow-refusal.ts';
import { markPrepared, type PrepareOrder } from './prepare-order.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** Facebook: an unpublished photo, then an unpublished post that carries it. Each id is saved as soon as it is known. */
export async function prepareOnFacebook(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const { channel, account, words } = order;
  let { post } = order;
  let photos = post.draft?.photos ?? [];
  if (photos.length === 0) {
    const photo = await deps.graph.uploadPhoto(account, { url: order.imageUrl, altText: words.altText });
    if (photo.is !== 'done') return followRefusal(deps, post, channel, 'prepare', photo);
    photos = [photo.value.id];
    const at = post.draft?.at ?? deps.clock.now();
    const noted = await notePost(deps, post, { draft: { photos, at }, misses: 0 });
    if (!noted) return 'overtaken';
    post = noted;
  }
  const created = await deps.graph.createUnpublishedPost(account, { message: words.text, photoIds: photos });
  if (created.is !== 'done') return followRefusal(deps, post, channel, 'prepare', created);
  return markPrepared(deps, post, created.value.id);
}
