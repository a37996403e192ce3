import type { DeletedProduct } from '../../domain/product/deleted-product.ts';
import { productNotFound } from '../../domain/product/product-problems.ts';
import type { Product } from '../../domain/product/product.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Table } from '../../ports/table.ts';
import { deletedProductRecord } from '../../records/deleted-product-record.ts';
import { keys } from '../../records/keys.ts';
import { loadProduct } from '../../records/product-record.ts';
import { load } from '../../records/record.ts';
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

/** Returns what stays of a deleted product that the caller might have changed. Throws when there never was one. */
export async function findDeleted(table: Table, caller: Caller, id: string): Promise<DeletedProduct> {
  const deleted = await load(table, deletedProductRecord, keys.deletedProduct(caller.actor.community, id));
  if (!deleted) throw new ProblemError([productNotFound]);
  allow(caller, 'product.write', [deleted.maker]);
  return deleted;
}
