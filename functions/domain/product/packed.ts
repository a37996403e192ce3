import type { Pack } from '../picture/pack.ts';
import { MOST_MORE_PHOTOS, type Product, type ProductFacts } from './product.ts';

type Packed = Pick<ProductFacts, 'pack' | 'packUse'>;

/** Returns what a product is really sold in, with which its pictures may begin. */
export const soldIn = ({ pack, packUse }: Packed): Pack | undefined =>
  packUse === 'example' ? undefined : pack;

/** Returns the pack that is shown as an example only, after a product's photos. */
export const examplePackOf = ({ pack, packUse }: Packed): Pack | undefined =>
  packUse === 'example' ? pack : undefined;

const photoCount = ({ photo, morePhotos = [] }: Pick<Product, 'photo' | 'morePhotos'>): number =>
  (photo ? 1 : 0) + morePhotos.length;

/** Whether a product's carousel ends in an example of its pack; not if the photos alone are as many as a carousel holds. */
export function endsInExample(product: Packed & Pick<Product, 'photo' | 'morePhotos'>): boolean {
  const photos = photoCount(product);
  return photos > 0 && photos <= MOST_MORE_PHOTOS && examplePackOf(product) !== undefined;
}

/** Returns how many pictures a product's carousel has. */
export const slidesOf = (product: Packed & Pick<Product, 'photo' | 'morePhotos'>): number =>
  photoCount(product) + (endsInExample(product) ? 1 : 0);
