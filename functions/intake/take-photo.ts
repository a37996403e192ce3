import type { Product } from '../domain/product.ts';
import { ProblemError } from '../domain/problem.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { Pictures } from '../ports/pictures.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { productRecord } from '../records/product-record.ts';
import { load } from '../records/record.ts';
import { changeProduct } from './change-product.ts';
import { productNotFound } from './product-problems.ts';

export interface TakePhotoDeps {
  readonly table: Table;
  readonly pictures: Pick<Pictures, 'clean'>;
  readonly media: Pick<MediaStore, 'write'>;
  readonly sealer: Pick<Sealer, 'fingerprint'>;
}

/**
 * Takes a photo for a product: checked, turned upright, stripped of everything but the picture, and only then stored.
 * What came in is never kept. The same photo again changes nothing.
 */
export const takePhoto =
  (deps: TakePhotoDeps) =>
  async (request: { community: string; product: string; bytes: Uint8Array }): Promise<Product> => {
    const { community, product: id, bytes } = request;
    if (!(await load(deps.table, productRecord, keys.product(community, id))))
      throw new ProblemError([productNotFound]);
    const clean = await deps.pictures.clean(bytes);
    const name = await deps.sealer.fingerprint(
      Buffer.from(clean.bytes).toString('base64'),
      `photo|${community}`,
    );
    const key = `photos/${community}/${name}.jpg`;
    await deps.media.write(key, clean.bytes, 'image/jpeg');
    const { width, height, focus } = clean;
    return changeProduct(deps.table, { community, id }, (product) => ({
      photo: product.photo?.key === key ? product.photo : { key, width, height, focus },
    }));
  };
