import { photoName } from '../domain/product/photos.ts';
import { MOST_MORE_PHOTOS, type Product, type ProductPhoto } from '../domain/product/product.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { changeProduct, type Edit } from './change-product.ts';
import { type DiscardDeps, discardPhotos } from '../records/discard-files.ts';
import { planInspection, sendInspection } from './inspect-photos.ts';
import { keepAgain, keepPhoto } from './keep-photo.ts';
import { photoMissing } from '../domain/product/product-problems.ts';
import type { ChangeDeps } from './renew-posts.ts';
import type { TakePhotoDeps } from './take-photo.ts';

export const tooManyPhotos = problem('product.tooManyPhotos', 'conflict', {
  field: 'photo',
  id: `Paling banyak ${MOST_MORE_PHOTOS + 1} foto untuk satu produk. Hapus satu dulu.`,
  en: `A product has at most ${MOST_MORE_PHOTOS + 1} photos. Remove one first.`,
});

/**
 * Adds a further photo to a product, which makes its posts carousels. A photo that the product has already changes nothing;
 * a refused photo is not kept. Throws `photoMissing` without a first photo, and `tooManyPhotos`.
 */
export const addPhoto =
  (deps: TakePhotoDeps) =>
  async (product: Product, bytes: Uint8Array, edit?: Pick<Edit, 'by'>): Promise<Product> => {
    const { community, kind } = product;
    if (!product.photo) throw new ProblemError([photoMissing]);
    const sent = { community, kind, bytes };
    const photo = await keepPhoto(deps, sent);
    const changed = await changeProduct(
      deps,
      product,
      (newest) => {
        const { photo: cover, morePhotos = [] } = newest;
        if ([cover, ...morePhotos].some((one) => one?.key === photo.key)) return {};
        if (morePhotos.length >= MOST_MORE_PHOTOS) throw new ProblemError([tooManyPhotos]);
        return {
          morePhotos: [...morePhotos, photo],
          people: undefined,
          ...planInspection(newest, deps.clock.now()),
        };
      },
      edit,
    ).catch(async (refusal: unknown) => {
      await discardPhotos(deps, community, [photo]);
      throw refusal;
    });
    await sendInspection(deps, changed);
    await keepAgain(deps, photo, sent);
    return changed;
  };

/** Removes a further photo from a product by its name, and deletes its files. Idempotent. */
export const removePhoto =
  (deps: ChangeDeps & DiscardDeps) =>
  async (product: Product, photo: string, edit?: Pick<Edit, 'by'>): Promise<Product> => {
    let gone: readonly ProductPhoto[] = [];
    const changed = await changeProduct(
      deps,
      product,
      ({ morePhotos = [] }) => {
        const left = morePhotos.filter((one) => photoName(one) !== photo);
        gone = morePhotos.filter((one) => photoName(one) === photo);
        return { morePhotos: left.length > 0 ? left : undefined };
      },
      edit,
    );
    await discardPhotos(deps, product.community, gone);
    return changed;
  };
