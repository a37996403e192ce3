import { productChanged } from '../domain/product/product-problems.ts';
import type { Product } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import { auditForAnother } from '../records/audit-for-another.ts';
import { loadProduct, productRecord } from '../records/product-record.ts';
import { change } from '../records/record.ts';
import { type ChangeDeps, renewPosts } from './renew-posts.ts';

/** How often a decision, which holds whatever else was changed, is tried again on the newest version. */
const MOST_TRIES = 5;

/** Which edit a change is, and whose. */
export interface Edit {
  /** The revision of the product that it replaces. */
  readonly seen?: number | undefined;
  /** Who makes it; the maker is told when it is somebody else. Absent for a program on this machine. */
  readonly by?: string | undefined;
}

/** What people see of a product beside its facts. */
const SHOWN = [
  'photo',
  'morePhotos',
  'people',
  'asTaken',
  'theme',
  'look',
  'priceCorner',
] as const satisfies readonly (keyof Product)[];

/** The names of what people see that changes leave otherwise. */
const shownChanges = (product: Product, changes: Partial<Product>): readonly string[] =>
  SHOWN.filter((name) => name in changes && JSON.stringify(product[name]) !== JSON.stringify(changes[name]));

/** Whether changes would leave a product as it is, as when a request is repeated because its answer was lost. */
const changesNothing = (product: Product, changes: Partial<Product>): boolean =>
  Object.entries(changes).every(
    ([name, value]) => JSON.stringify(new Map(Object.entries(product)).get(name)) === JSON.stringify(value),
  );

/**
 * Changes a product, by changes that are computed from its current state. It starts with the product as the caller read it,
 * and reads it again only on a conflict. `seen` is the revision that an edit replaces: throws `productChanged` when the
 * product has another one by now, unless it already is as the edit wants it. A decision names none; it throws after some
 * conflicts. What people see and somebody else than the maker changes is in the audit before it is changed.
 */
export async function changeProduct(
  deps: ChangeDeps,
  product: Product,
  changesFor: (product: Product) => Partial<Product>,
  { seen, by, tries = MOST_TRIES }: Edit & { readonly tries?: number } = {},
): Promise<Product> {
  const { table } = deps;
  const wanted = changesFor(product);
  if (changesNothing(product, wanted)) return product;
  if (seen !== undefined && product.revision !== seen) throw new ProblemError([productChanged]);
  const { community, id, maker: owner } = product;
  const facts = shownChanges(product, wanted);
  const line = { community, owner, by, at: deps.clock.now(), event: 'product.changed' } as const;
  if (facts.length > 0) await auditForAnother(table, { ...line, of: { product: id, facts } });
  const changes = { ...wanted, revision: product.revision + 1 };
  await renewPosts(deps, product, { ...product, ...changes });
  const check = { attribute: 'revision', is: '=', value: product.revision } as const;
  const changed = await change(table, productRecord, product, changes, [check]);
  if (changed) return changed;
  if (tries <= 1) throw new ProblemError([productChanged]);
  // What is tried again has its line already.
  const newest = await loadProduct(table, community, id);
  return changeProduct(deps, newest, changesFor, { seen, tries: tries - 1 });
}
