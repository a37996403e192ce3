import { Product } from '../domain/product/product.ts';
import { productNotFound } from '../domain/product/product-problems.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { dueRecord } from './due-index.ts';
import { fromItems, load, readItems } from './record.ts';

/** The item with a product. */
export const productRecord = dueRecord<Product>({
  name: 'product',
  schema: Product,
  keyOf: ({ community, id }) => keys.product(community, id),
});

/** Returns a product of a community. Throws `productNotFound`. */
export async function loadProduct(table: Table, community: string, id: string): Promise<Product> {
  const product = await load(table, productRecord, keys.product(community, id));
  if (!product) throw new ProblemError([productNotFound]);
  return product;
}

/** Reads products by their ids, strongly consistent, in order of the ids. Those that do not exist are left out. */
export async function loadProducts(
  table: Table,
  community: string,
  ids: readonly string[],
): Promise<readonly Product[]> {
  const wanted = [...new Set(ids)].map((id) => keys.product(community, id));
  const found = await fromItems(productRecord, await readItems(table, wanted, { consistent: true }));
  return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}
