import type { Product } from '../../domain/product/product.ts';
import type { Table } from '../../ports/table.ts';
import { loadProduct } from '../../records/product-record.ts';
import { allow, type Caller } from '../caller.ts';

/** Returns a product of the caller's community. Throws when it does not exist. */
export const findProduct = (table: Table, caller: Caller, id: string): Promise<Product> =>
  loadProduct(table, caller.actor.community, id);

/** Returns a product that the caller may change. Throws when it does not exist or the caller may not change it. */
export async function findWritable(table: Table, caller: Caller, id: string): Promise<Product> {
  const product = await findProduct(table, caller, id);
  allow(caller, 'product.write', [product.maker]);
  return product;
}
