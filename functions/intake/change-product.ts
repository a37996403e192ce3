import { productChanged } from '../domain/product/product-problems.ts';
import type { Product } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import { loadProduct, productRecord } from '../records/product-record.ts';
import { change } from '../records/record.ts';
import { type ChangeDeps, renewPosts } from './renew-posts.ts';

/**
 * Changes a product, by changes that are computed from its current state. It starts with the product as the caller read it,
 * and reads it again only on a conflict. Throws `productChanged` after `tries` conflicts.
 */
export async function changeProduct(
  deps: ChangeDeps,
  product: Product,
  changesFor: (product: Product) => Partial<Product>,
  tries = 5,
): Promise<Product> {
  const { table } = deps;
  const changes = { ...changesFor(product), revision: product.revision + 1 };
  await renewPosts(deps, product, { ...product, ...changes });
  const check = { attribute: 'revision', is: '=', value: product.revision } as const;
  const changed = await change(table, productRecord, product, changes, [check]);
  if (changed) return changed;
  if (tries <= 1) throw new ProblemError([productChanged]);
  const newest = await loadProduct(table, product.community, product.id);
  return changeProduct(deps, newest, changesFor, tries - 1);
}
