import { Product } from '../domain/product/product.ts';
import { productNotFound } from '../domain/product/product-problems.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { load, type RecordDefinition } from './record.ts';

export const productRecord: RecordDefinition<Product> = {
  name: 'product',
  schema: Product,
  keyOf: ({ community, id }) => keys.product(community, id),
};

/** Returns a product of a community. Throws `productNotFound`. */
export async function loadProduct(table: Table, community: string, id: string): Promise<Product> {
  const product = await load(table, productRecord, keys.product(community, id));
  if (!product) throw new ProblemError([productNotFound]);
  return product;
}
