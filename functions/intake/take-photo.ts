import { filesOf } from '../domain/product/photos.ts';
import type { Product, ProductPhoto } from '../domain/product/product.ts';
import type { MediaStore } from '../ports/media-store.ts';
import { changeProduct, type Edit } from './change-product.ts';
import { type DiscardDeps, discardPhotos } from '../records/discard-files.ts';
import { planInspection, sendInspection } from './inspect-photos.ts';
import { keepAgain, keepPhoto, type KeepPhotoDeps } from './keep-photo.ts';
import type { ChangeDeps } from './renew-posts.ts';

export type TakePhotoDeps = KeepPhotoDeps &
  ChangeDeps &
  DiscardDeps & { readonly media: Pick<MediaStore, 'has'> };

/**
 * Replaces a product's photo and deletes the previous one. The same photo again changes nothing. Pending posts are drawn
 * again; a drawing that still needs the previous photo fails, and its retry uses the new one.
 */
export const takePhoto =
  (deps: TakePhotoDeps) =>
  async (product: Product, bytes: Uint8Array, edit?: Edit): Promise<Product> => {
    const { community, kind } = product;
    const sent = { community, kind, bytes };
    const photo = await keepPhoto(deps, sent);
    let before: ProductPhoto | undefined;
    const changed = await changeProduct(
      deps,
      product,
      (newest) => {
        before = newest.photo;
        return before?.key === photo.key
          ? { photo: { ...photo, focus: before.focus, focusByHand: before.focusByHand } }
          : { photo, asTaken: undefined, people: undefined, ...planInspection(newest, deps.clock.now()) };
      },
      edit,
    ).catch(async (refusal: unknown) => {
      await discardPhotos(deps, community, [photo]);
      throw refusal;
    });
    await sendInspection(deps, changed);
    await keepAgain(deps, photo, sent);
    const kept = filesOf(photo);
    if (before && filesOf(before).some((key) => !kept.includes(key)))
      await discardPhotos(deps, community, [before]);
    return changed;
  };
