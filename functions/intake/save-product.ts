import type { Brand } from '../domain/brand.ts';
import { checkProduct } from '../domain/law/check-product.ts';
import { checkFormerPrice } from '../domain/law/check-selling.ts';
import { dayOf } from '../domain/local-day.ts';
import { priceChange } from '../domain/price-change.ts';
import { type Product, ProductFacts } from '../domain/product.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { communityRecord } from '../records/community-record.ts';
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

type SaveDeps = { readonly table: Table; readonly clock: Clock };

/**
 * Saves what a person typed about a product, when it is lawful. The same facts again change nothing; other facts need
 * the revision that they are meant to replace. When the price changes, the one before it is put on record.
 */
export const saveProduct =
  (deps: SaveDeps) =>
  async ({ community, id, maker, facts, revision }: SaveProductRequest): Promise<Product> => {
    const member = await load(deps.table, memberRecord, keys.member(community, maker));
    if (!member) throw new ProblemError([makerNotFound]);
    if (!member.brand) throw new ProblemError([makerWithoutBrand]);
    refuseIfAny(checkProduct(facts, labelOf(member.name, member.brand)));
    const now = deps.clock.now();
    const fresh: Product = { ...facts, community, id, maker, soldOut: false, createdAt: now, revision: 1 };
    if (!facts.formerPrice && (await insert(deps.table, productRecord, fresh)) === 'written') return fresh;
    const existing = await load(deps.table, productRecord, keys.product(community, id));
    if (existing && existing.maker === maker && sameFacts(existing, facts)) return existing;
    await refuseFalsePrice(deps, community, facts, existing);
    if (!existing || existing.maker !== maker || existing.revision !== revision)
      throw new ProblemError([productChanged]);
    const cleared = Object.fromEntries(Object.keys(ProductFacts.shape).map((name) => [name, undefined]));
    const changes: Partial<Product> = {
      ...cleared,
      ...facts,
      ...priceChange(existing, facts, now),
      revision: existing.revision + 1,
    };
    const saved = await change(deps.table, productRecord, existing, changes, [
      { attribute: 'revision', is: '=', value: existing.revision },
    ]);
    if (!saved) throw new ProblemError([productChanged]);
    return saved;
  };

const sameFacts = (product: Product, facts: ProductFacts): boolean =>
  JSON.stringify(ProductFacts.parse(product)) === JSON.stringify(ProductFacts.parse(facts));

/** What the maker's label says beside the product, and the names that may stand on it. */
const labelOf = (maker: string, { name, village, tagline }: Brand) => ({
  brand: name,
  ...(tagline !== undefined && { tagline }),
  names: [maker, village],
});

/** A struck-through price is checked against what was saved before. One that was accepted stays; it ends by itself. */
async function refuseFalsePrice(
  { table, clock }: SaveDeps,
  community: string,
  facts: ProductFacts,
  existing: Product | undefined,
): Promise<void> {
  if (!facts.formerPrice) return;
  const isKept =
    existing?.price === facts.price &&
    existing.formerPrice?.amount === facts.formerPrice.amount &&
    existing.formerPrice.until === facts.formerPrice.until;
  if (isKept) return;
  const found = await load(table, communityRecord, keys.community(community));
  if (!found) throw new Error('unreachable: a member without a community');
  const now = clock.now();
  const previous = existing && { ...existing, ...priceChange(existing, facts, now) }.previousPrice;
  refuseIfAny(checkFormerPrice(facts, { previous, today: dayOf(now, found.zone) }));
}
