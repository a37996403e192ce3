import { readFacts } from '../domain/product/form/read-facts.ts';
import type { Brand } from '../domain/people/brand.ts';
import type { Instant } from '../domain/time/instant.ts';
import { checkFormerPrice } from '../domain/law/check-selling.ts';
import { dayOf, type LocalDay } from '../domain/time/local-day.ts';
import { priceChange, type Product, ProductFacts } from '../domain/product/product.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { memberRecord } from '../records/member-record.ts';
import { productRecord } from '../records/product-record.ts';
import { change, insert, load } from '../records/record.ts';
import { type ChangeDeps, renewPosts } from './renew-posts.ts';
import { makerNotFound, makerWithoutBrand, productChanged } from '../domain/product/product-problems.ts';

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
 * Saves what a person typed about a product, when it is lawful, cleaned as the form reader cleans it. The same facts
 * again change nothing; other facts need the revision that they are meant to replace. When the price changes, the one
 * before it is put on record. Pending posts get new words and pictures.
 */
export const saveProduct =
  (deps: ChangeDeps) =>
  async ({ community, id, maker, facts: sent, revision }: SaveProductRequest): Promise<Product> => {
    const [member, home, stored] = await Promise.all([
      load(deps.table, memberRecord, keys.member(community, maker)),
      load(deps.table, communityRecord, keys.community(community)),
      load(deps.table, productRecord, keys.product(community, id)),
    ]);
    if (!member) throw new ProblemError([makerNotFound]);
    if (!member.brand) throw new ProblemError([makerWithoutBrand]);
    if (!home) throw new Error('unreachable: a member without a community');
    const now = deps.clock.now();
    const today = dayOf(now, home.zone);
    // Loaded when a product is first saved: most of what the API is asked needs none of the form's rules.
    const reading = readFacts(sent, { ...labelOf(member.name, member.brand), today, stored });
    if ('problems' in reading) throw new ProblemError(reading.problems);
    const { facts } = reading;
    refuseFalsePrice(facts, stored, { now, today });
    const fresh: Product = { ...facts, community, id, maker, soldOut: false, createdAt: now, revision: 1 };
    if (!stored && (await insert(deps.table, productRecord, fresh)) === 'written') return fresh;
    // Sent twice at once, the other of the two may have been saved since we looked.
    const existing = stored ?? (await load(deps.table, productRecord, keys.product(community, id)));
    if (existing && existing.maker === maker && sameFacts(existing, facts)) return existing;
    if (!existing || existing.maker !== maker || existing.revision !== revision)
      throw new ProblemError([productChanged]);
    const cleared = Object.fromEntries(Object.keys(ProductFacts.shape).map((name) => [name, undefined]));
    const changes: Partial<Product> = {
      ...cleared,
      ...facts,
      ...priceChange(existing, facts, now),
      revision: existing.revision + 1,
    };
    await renewPosts(deps, existing, { ...existing, ...changes });
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
function refuseFalsePrice(
  facts: ProductFacts,
  stored: Product | undefined,
  { now, today }: { readonly now: Instant; readonly today: LocalDay },
): void {
  if (!facts.formerPrice) return;
  const isKept =
    stored?.price === facts.price &&
    stored.formerPrice?.amount === facts.formerPrice.amount &&
    stored.formerPrice.until === facts.formerPrice.until;
  if (isKept) return;
  const previous = stored && { ...stored, ...priceChange(stored, facts, now) }.previousPrice;
  refuseIfAny(checkFormerPrice(facts, { previous, today }));
}
