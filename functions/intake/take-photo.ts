import type { Product, ProductPhoto } from '../domain/product/product.ts';
import type { MediaStore } from '../ports/media-store.ts';
import { changeProduct } from './change-product.ts';
import { type DiscardDeps, discardPhotos } from '../records/discard-files.ts';
import { keepAgain, keepPhoto, type KeepPhotoDeps } from './keep-photo.ts';
import type { ChangeDeps } from './renew-posts.ts';

export type TakePhotoDeps = KeepPhotoDeps &
  ChangeDeps &
  DiscardDeps & { readonly media: Pick<MediaStore, 'has'> };

/**
 * Takes the photo of a product in place of the one before, which is deleted. The same photo again changes nothing. Posts
 * that wait are drawn anew; a drawing that still looked for the photo before fails, and its next try finds the new one.
 */
export const takePhoto =
  (deps: TakePhotoDeps) =>
  async (product: Product, bytes: Uint8Array): Promise<Product> => {
    const { community } = product;
    const photo = await keepPhoto(deps, community, bytes);
    let before: ProductPhoto | undefined;
    const changed = await changeProduct(deps, product, (newest) => {
      before = newest.photo;
      return { photo: before?.key === photo.key ? { ...photo, focus: before.focus } : photo };
    });
    await keepAgain(deps, community, { photo, bytes });
    if (before && before.key !== photo.key) await discardPhotos(deps, community, [before]);
    return changed;
  };
