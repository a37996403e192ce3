import { checkProduct } from '../domain/law/check-product.ts';
import { type Product, ProductFacts } from '../domain/product.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { memberRecord } from '../records/member-record.ts';
import { productRecord } from '../records/product-record.ts';
import { change, insert, load } from '../records/record.ts';
import { makerNotFound, makerWithoutBrand, productChanged } from './product-problems.ts';

export interface SaveProductRequest {
  readonly community: string;
  /** Made by the client, so that sending it again saves the same product. */
  readonly id: string;
  readonly maker: string;
  readonly facts: ProductFacts;
  /** The revision the person saw; absent for a new product. */
  readonly revision?: number;
}

/**
 * Saves what a person typed about a product, when it is lawful. The same facts again change nothing; other facts need
 * the revision that they are meant to replace.
 */
export const saveProduct =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async ({ community, id, maker, facts, revision }: SaveProductRequest): Promise<Product> => {
    const member = await load(deps.table, memberRecord, keys.member(community, maker));
    if (!member) throw new ProblemError([makerNotFound]);
    if (!member.brand) throw new ProblemError([makerWithoutBrand]);
    refuseIfAny(checkProduct(facts));
    const createdAt = deps.clock.now();
    const fresh: Product = { ...facts, community, id, maker, soldOut: false, createdAt, revision: 1 };
    if ((await insert(deps.table, productRecord, fresh)) === 'written') return fresh;
    const existing = await load(deps.table, productRecord, keys.product(community, id));
    if (existing && existing.maker === maker && sameFacts(existing, facts)) return existing;
    if (!existing || existing.maker !== maker || existing.revision !== revision)
      throw new ProblemError([productChanged]);
    const cleared = Object.fromEntries(Object.keys(ProductFacts.shape).map((name) => [name, undefined]));
    const changes: Partial<Product> = { ...cleared, ...facts, revision: existing.revision + 1 };
    const saved = await change(deps.table, productRecord, existing, changes, [
      { attribute: 'revision', is: '=', value: existing.revision },
    ]);
    if (!saved) throw new ProblemError([productChanged]);
    return saved;
  };

const sameFacts = (product: Product, facts: ProductFacts): boolean =>
  JSON.stringify(ProductFacts.parse(product)) === JSON.stringify(ProductFacts.parse(facts));
