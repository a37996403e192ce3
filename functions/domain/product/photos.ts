import type { Product, ProductPhoto } from './product.ts';

/** Returns every photo that a product shows, the cover first. */
export const photosOf = ({
  photo,
  morePhotos = [],
}: Pick<Product, 'photo' | 'morePhotos'>): ProductPhoto[] => [...(photo ? [photo] : []), ...morePhotos];

/** Returns the keys of a photo's files: the photo and its thumbnail. */
export const filesOf = ({ key, thumbKey }: ProductPhoto): string[] => [
  key,
  ...(thumbKey === undefined ? [] : [thumbKey]),
];

/** Returns the name of a photo in addresses: the last part of its key. */
export const photoName = ({ key }: Pick<ProductPhoto, 'key'>): string =>
  key.slice(key.lastIndexOf('/') + 1).replace(/\.jpg$/, '');
