import type { Product } from '../domain/product.ts';
import { ProblemError } from '../domain/problem.ts';
import { keys } from '../records/keys.ts';
import { productRecord } from '../records/product-record.ts';
import { load } from '../records/record.ts';
import { changeProduct } from './change-product.ts';
import { keepPhoto, type KeepPhotoDeps } from './keep-photo.ts';
import type { ChangeDeps } from './renew-posts.ts';
import { productNotFound } from './product-problems.ts';

export type TakePhotoDeps = KeepPhotoDeps & ChangeDeps;

/** Takes the photo of a product in place of the one before. The same photo again changes nothing. */
export const takePhoto =
  (deps: TakePhotoDeps) =>
  async (request: { community: string; product: string; bytes: Uint8Array }): Promise<Product> => {
    const { community, product: id, bytes } = request;
    if (!(await load(deps.table, productRecord, keys.product(community, id))))
      throw new ProblemError([productNotFound]);
    const photo = await keepPhoto(deps, community, bytes);
    return changeProduct(deps, { community, id }, (product) => ({
      photo: product.photo?.key === photo.key ? { ...photo, focus: product.photo.focus } : photo,
    }));
  };
