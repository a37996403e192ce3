import type { Product } from '../../domain/product/product.ts';
import { ProblemError } from '../../domain/problem.ts';
import { productNotFound } from '../../domain/product/product-problems.ts';
import type { Table } from '../../ports/table.ts';
import { keys } from '../../records/keys.ts';
import { productRecord } from '../../records/product-record.ts';
import { load } from '../../records/record.ts';
import { allow, type Caller } from '../caller.ts';

/** A product of the caller's community. Throws when there is none. */
export async function findProduct(table: Table, caller: Caller, id: string): Promise<Product> {
  const product = await load(table, productRecord, keys.product(caller.actor.community, id));
  if (!product) throw new ProblemError([productNotFound]);
  return product;
}

/** A product that the caller may change. Throws when there is none or it is not hers to change. */
export async function findWritable(table: Table, caller: Caller, id: string): Promise<Product> {
  const product = await findProduct(table, caller, id);
  allow(caller, 'product.write', [product.maker]);
  return product;
}
