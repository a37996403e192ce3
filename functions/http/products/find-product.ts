import type { Product } from '../../domain/product/product.ts';
import type { Table } from '../../ports/table.ts';
import { loadProduct } from '../../records/product-record.ts';
import { allow, type Caller } from '../caller.ts';

/** A product of the caller's community. Throws when there is none. */
export const findProduct = (table: Table, caller: Caller, id: string): Promise<Product> =>
  loadProduct(table, caller.actor.community, id);

/** A product that the caller may change. Throws when there is none or it is not hers to change. */
export async function findWritable(table: Table, caller: Caller, id: string): Promise<Product> {
  const product = await findProduct(table, caller, id);
  allow(caller, 'product.write', [product.maker]);
  return product;
}
