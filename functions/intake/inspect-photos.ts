import type { PhotoContents } from '../domain/picture/photo-contents.ts';
import { photoName, photosOf, repairedOf } from '../domain/product/photos.ts';
import type { Product, ProductPhoto } from '../domain/product/product.ts';
import { dueAlreadySent } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep } from '../due/due-step.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { SubjectFinder } from '../ports/pictures.ts';
import { dueAttributes } from '../records/due-index.ts';
import { productRecord } from '../records/product-record.ts';
import { change } from '../records/record.ts';
import type { DamageDeps } from '../records/tell-damage.ts';
import { renewPosts } from './renew-posts.ts';

export interface InspectDeps extends DamageDeps {
  readonly dispatch: Dispatch;
  readonly media: Pick<MediaStore, 'read'>;
  readonly finder: SubjectFinder;
}

/**
 * Returns the step that looks at a product's new photos, later than one that it replaces. Write it with the photo, then call
 * `sendInspection`.
 */
export const planInspection = ({ due }: Product, now: Instant): Required<Pick<Product, 'due'>> => ({
  due: dueAlreadySent('inspect', Math.max(now, (due?.at ?? 0) + 1)),
});

/** Sends the message for a step that was written with a photo. */
export async function sendInspection(deps: Pick<InspectDeps, 'dispatch'>, product: Product): Promise<void> {
  if (product.due) await deps.dispatch.send(productRecord.keyOf(product), product.due);
}

/**
 * Handles one message: finds subject and faces in the photos of a product in which nobody looked yet. Pending posts that
 * would be drawn differently are renewed. A photo in which nothing can be found, as without models, stays as it is. Idempotent.
 */
export const inspectPhotos = (deps: InspectDeps): Work<'inspect'> =>
  dueStep(deps, {
    kind: 'inspect',
    record: productRecord,
    whenEarly: 'work',
    step: (product) => inspect(deps, product),
  });

async function inspect(deps: InspectDeps, product: Product): Promise<OutcomeOf<'inspect'>> {
  const found: Record<string, PhotoContents> = {};
  for (const photo of photosOf(product)) {
    const name = photoName(photo);
    const contents = product.photoContents?.[name] ?? (await contentsOf(deps, product, photo));
    if (contents) found[name] = contents;
  }
  const changes = { photoContents: Object.keys(found).length > 0 ? found : undefined, due: undefined };
  await renewPosts(deps, product, { ...product, ...changes });
  // Another photo, or a tick, moved the step: then its own message does it. The revision is people's, and stays.
  const { dueSk = '' } = dueAttributes(productRecord.keyOf(product), product.due);
  const unmoved = { attribute: 'dueSk', is: '=', value: dueSk } as const;
  const changed = await change(deps.table, productRecord, product, changes, [unmoved]);
  return changed ? 'inspected' : 'overtaken';
}

/** Returns what is in a photo, repaired if it can be, since models see more with more light. */
async function contentsOf(
  { media, finder, log }: InspectDeps,
  { id, kind }: Product,
  photo: ProductPhoto,
): Promise<PhotoContents | undefined> {
  const bytes = await media.read(repairedOf(kind, photo)?.key ?? photo.key);
  if (!bytes) {
    log.warn('a photo to look at is gone', { product: id });
    return undefined;
  }
  const sighting = await finder.find(bytes);
  if ('contents' in sighting) return sighting.contents;
  log.warn('nothing was found in a photo', { product: id, reason: sighting.unseen });
  return undefined;
}
