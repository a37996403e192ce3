import { MOST_MORE_PHOTOS, type Product, type ProductPhoto } from '../domain/product/product.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { keys } from '../records/keys.ts';
import { productRecord } from '../records/product-record.ts';
import { load } from '../records/record.ts';
import { changeProduct } from './change-product.ts';
import { type DiscardDeps, discardPhotos } from '../records/discard-files.ts';
import { keepAgain, keepPhoto, photoName } from './keep-photo.ts';
import { photoMissing, productNotFound } from '../domain/product/product-problems.ts';
import type { ChangeDeps } from './renew-posts.ts';
import type { TakePhotoDeps } from './take-photo.ts';

const tooManyPhotos = problem('product.tooManyPhotos', 'conflict', {
  field: 'photo',
  id: `Paling banyak ${MOST_MORE_PHOTOS + 1} foto untuk satu produk. Hapus satu dulu.`,
  en: `A product has at most ${MOST_MORE_PHOTOS + 1} photos. Remove one first.`,
});

type Named = { readonly community: string; readonly product: string };

/**
 * Adds a further photo, which makes its posts a carousel. One that is there already changes nothing; one that is refused is
 * not kept.
 */
export const addPhoto =
  (deps: TakePhotoDeps) =>
  async ({ community, product: id, bytes }: Named & { bytes: Uint8Array }): Promise<Product> => {
    const existing = await load(deps.table, productRecord, keys.product(community, id));
    if (!existing) throw new ProblemError([productNotFound]);
    if (!existing.photo) throw new ProblemError([photoMissing]);
    const photo = await keepPhoto(deps, community, bytes);
    const changed = await changeProduct(deps, { community, id }, ({ photo: cover, morePhotos = [] }) => {
      if ([cover, ...morePhotos].some((one) => one?.key === photo.key)) return {};
      if (morePhotos.length >= MOST_MORE_PHOTOS) throw new ProblemError([tooManyPhotos]);
      return { morePhotos: [...morePhotos, photo] };
    }).catch(async (refusal: unknown) => {
      await discardPhotos(deps, community, [photo]);
      throw refusal;
    });
    await keepAgain(deps, community, { photo, bytes });
    return changed;
  };

/** Takes a further photo away by its name, and deletes it; one that is gone already changes nothing. */
export const removePhoto =
  (deps: ChangeDeps & DiscardDeps) =>
  async ({ community, product: id, photo }: Named & { photo: string }): Promise<Product> => {
    let gone: readonly ProductPhoto[] = [];
    const changed = await changeProduct(deps, { community, id }, ({ morePhotos = [] }) => {
      const left = morePhotos.filter((one) => photoName(one) !== photo);
      gone = morePhotos.filter((one) => photoName(one) === photo);
      return { morePhotos: left.length > 0 ? left : undefined };
    });
    await discardPhotos(deps, community, gone);
    return changed;
  };
