import type { Product, ProductPhoto } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import type { MediaStore } from '../ports/media-store.ts';
import { keys } from '../records/keys.ts';
import { productRecord } from '../records/product-record.ts';
import { load } from '../records/record.ts';
import { changeProduct } from './change-product.ts';
import { type DiscardDeps, discardPhotos } from '../records/discard-files.ts';
import { keepAgain, keepPhoto, type KeepPhotoDeps } from './keep-photo.ts';
import type { ChangeDeps } from './renew-posts.ts';
import { productNotFound } from '../domain/product/product-problems.ts';

export type TakePhotoDeps = KeepPhotoDeps &
  ChangeDeps &
  DiscardDeps & { readonly media: Pick<MediaStore, 'has'> };

/**
 * Takes the photo of a product in place of the one before, which is deleted. The same photo again changes nothing. Posts
 * that wait are drawn anew; a drawing that still looked for the photo before fails, and its next try finds the new one.
 */
export const takePhoto =
  (deps: TakePhotoDeps) =>
  async (request: { community: string; product: string; bytes: Uint8Array }): Promise<Product> => {
    const { community, product: id, bytes } = request;
    if (!(await load(deps.table, productRecord, keys.product(community, id))))
      throw new ProblemError([productNotFound]);
    const photo = await keepPhoto(deps, community, bytes);
    let before: ProductPhoto | undefined;
    const changed = await changeProduct(deps, { community, id }, (product) => {
      before = product.photo;
      return { photo: before?.key === photo.key ? { ...photo, focus: before.focus } : photo };
    });
    await keepAgain(deps, community, { photo, bytes });
    if (before && before.key !== photo.key) await discardPhotos(deps, community, [before]);
    return changed;
  };
