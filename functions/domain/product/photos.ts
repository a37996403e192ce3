import type { Product, ProductPhoto } from './product.ts';
import type { ProductKind } from './product-kind.ts';

/** Returns every photo that a product shows, the cover first. */
export const photosOf = ({
  photo,
  morePhotos = [],
}: Pick<Product, 'photo' | 'morePhotos'>): ProductPhoto[] => [...(photo ? [photo] : []), ...morePhotos];

/** Returns the keys of a photo's files: the photo and its thumbnail, as taken and repaired. */
export const filesOf = ({ key, thumbKey, repaired }: ProductPhoto): string[] => [
  key,
  ...(thumbKey === undefined ? [] : [thumbKey]),
  ...(repaired ? [repaired.key, repaired.thumbKey] : []),
];

/** Whether repairing may change the colours of a kind's photos: those of craft are what is sold. */
export const mayBalanceColours = (kind: ProductKind): boolean => kind !== 'craft';

/** Returns the repaired photo that a product may show; undefined if its colours were balanced before it became craft. */
export const repairedOf = (kind: ProductKind, { repaired }: ProductPhoto): ProductPhoto['repaired'] =>
  repaired?.colours && !mayBalanceColours(kind) ? undefined : repaired;

/** Returns a photo as the product's pictures show it: repaired if it can be, unless its maker chose it as it was taken. */
export function shownPhoto(
  { kind, asTaken }: Pick<Product, 'kind' | 'asTaken'>,
  photo: ProductPhoto,
): ProductPhoto {
  const repaired = asTaken ? undefined : repairedOf(kind, photo);
  return repaired ? { ...photo, key: repaired.key, thumbKey: repaired.thumbKey } : photo;
}

/** Returns a product's cover and further photos as its pictures show them. */
export const shownPhotos = (
  product: Pick<Product, 'kind' | 'asTaken' | 'photo' | 'morePhotos'>,
): { readonly cover: ProductPhoto | undefined; readonly more: readonly ProductPhoto[] } => ({
  cover: product.photo && shownPhoto(product, product.photo),
  more: (product.morePhotos ?? []).map((photo) => shownPhoto(product, photo)),
});

/** Returns the name of a photo in addresses: the last part of its key. */
export const photoName = ({ key }: Pick<ProductPhoto, 'key'>): string =>
  key.slice(key.lastIndexOf('/') + 1).replace(/\.jpg$/, '');
