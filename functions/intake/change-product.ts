import type { Product } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import { keys } from '../records/keys.ts';
import { productRecord } from '../records/product-record.ts';
import { change, load } from '../records/record.ts';
import { type ChangeDeps, renewPosts } from './renew-posts.ts';
import { productChanged, productNotFound } from '../domain/product/product-problems.ts';

type ProductName = { readonly community: string; readonly id: string };

/** Changes parts of a product by what it is now; tries again when somebody else was faster. */
export async function changeProduct(
  deps: ChangeDeps,
  { community, id }: ProductName,
  changesFor: (product: Product) => Partial<Product>,
  tries = 5,
): Promise<Product> {
  const { table } = deps;
  const product = await load(table, productRecord, keys.product(community, id));
  if (!product) throw new ProblemError([productNotFound]);
  const changes = { ...changesFor(product), revision: product.revision + 1 };
  await renewPosts(deps, product, { ...product, ...changes });
  const check = { attribute: 'revision', is: '=', value: product.revision } as const;
  const changed = await change(table, productRecord, product, changes, [check]);
  if (changed) return changed;
  if (tries <= 1) throw new ProblemError([productChanged]);
  return changeProduct(deps, { community, id }, changesFor, tries - 1);
}
