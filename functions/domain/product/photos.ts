import { MOST_IN_COLLAGE } from '../picture/look.ts';
import { focusOn, type PhotoContents } from '../picture/photo-contents.ts';
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

/** Returns the name of a photo in addresses: the last part of its key. */
export const photoName = ({ key }: Pick<ProductPhoto, 'key'>): string =>
  key.slice(key.lastIndexOf('/') + 1).replace(/\.jpg$/, '');

/** What decides how a product's photos are shown. */
type Shown = Pick<Product, 'kind' | 'asTaken' | 'photoContents'>;

/** A photo as pictures show it, with what models saw in it, if they looked. */
export interface ShownPhoto extends ProductPhoto {
  readonly contents?: PhotoContents | undefined;
  /** The photos that are beside a cover in a collage; absent when there is none. */
  readonly beside?: readonly ShownPhoto[];
}

/**
 * Returns a photo as the product's pictures show it: repaired if it can be, unless its maker chose it as it was taken, and
 * with the focus that a person set, else the one that models saw, else the proposed one.
 */
export function shownPhoto({ kind, asTaken, photoContents }: Shown, photo: ProductPhoto): ShownPhoto {
  const repaired = asTaken ? undefined : repairedOf(kind, photo);
  const contents = photoContents?.[photoName(photo)];
  const seen = contents && !photo.focusByHand ? focusOn(contents) : undefined;
  // A focus that a person set replaces the subject that models saw, but not the faces, nor what can be cut out.
  const { subject: _, ...besides } = contents ?? { faces: [] };
  const kept = contents && photo.focusByHand ? besides : contents;
  return {
    ...photo,
    ...(repaired && { key: repaired.key, thumbKey: repaired.thumbKey }),
    ...(seen && { focus: seen }),
    ...(kept && { contents: kept }),
  };
}

/** Returns a product's cover and further photos as its pictures show them. */
export function shownPhotos(product: Shown & Pick<Product, 'photo' | 'morePhotos'>): {
  readonly cover: ShownPhoto | undefined;
  readonly more: readonly ShownPhoto[];
} {
  const more = (product.morePhotos ?? []).map((photo) => shownPhoto(product, photo));
  const beside = more.slice(0, MOST_IN_COLLAGE - 1);
  const cover = product.photo && shownPhoto(product, product.photo);
  return { cover: cover && { ...cover, ...(beside.length > 0 && { beside }) }, more };
}
