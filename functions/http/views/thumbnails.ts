import { shownPhoto } from '../../domain/product/photos.ts';
import { keys } from '../../records/keys.ts';
import type { ReadTogether } from '../../records/load-together.ts';
import { productRecord } from '../../records/product-record.ts';
import type { PictureLink } from './picture-links.ts';

/**
 * Returns a function that links to the thumbnail of a product's cover, among records that were read; undefined when the
 * product was not read, or has no photo or an old one.
 */
export const thumbnails =
  (read: ReadTogether, community: string, link: PictureLink) =>
  async (id: string): Promise<string | undefined> => {
    const product = read(productRecord, keys.product(community, id));
    const key = product?.photo && shownPhoto(product, product.photo).thumbKey;
    return key === undefined ? undefined : link(key);
  };
