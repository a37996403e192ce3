import type { Product, ProductPhoto } from './product.ts';

/** Every photo that a product shows, the first one first. */
export const photosOf = ({
  photo,
  morePhotos = [],
}: Pick<Product, 'photo' | 'morePhotos'>): ProductPhoto[] => [...(photo ? [photo] : []), ...morePhotos];

/** The files of a photo: itself and its small version. */
export const filesOf = ({ key, thumbKey }: ProductPhoto): string[] => [
  key,
  ...(thumbKey === undefined ? [] : [thumbKey]),
];

/** The name of a photo in addresses: the last part of its key. */
export const photoName = ({ key }: Pick<ProductPhoto, 'key'>): string =>
  key.slice(key.lastIndexOf('/') + 1).replace(/\.jpg$/, '');
