import { readFacts } from '../domain/product/form/read-facts.ts';
import type { ProductReading } from '../domain/product/form/product-readings.ts';
import type { Brand } from '../domain/people/brand.ts';
import type { Member } from '../domain/people/member.ts';
import type { Instant } from '../domain/time/instant.ts';
import { checkFormerPrice } from '../domain/law/check-selling.ts';
import { dayOf, type LocalDay } from '../domain/time/local-day.ts';
import { priceChange, type Product, ProductFacts } from '../domain/product/product.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import { auditForAnother } from '../records/audit-for-another.ts';
import { communityRecord } from '../records/community-record.ts';
import { deletedProductRecord } from '../records/deleted-product-record.ts';
import { keys } from '../records/keys.ts';
import { memberRecord } from '../records/member-record.ts';
import { productRecord } from '../records/product-record.ts';
import { change, insert, load } from '../records/record.ts';
import { stampRoster } from '../records/roster-stamp.ts';
import { type ChangeDeps, renewPosts } from './renew-posts.ts';
import {
  makerNotFound,
  makerWithoutBrand,
  productChanged,
  productDeleted,
} from '../domain/product/product-problems.ts';

export interface SaveProductRequest {
  readonly community: string;
  /** Made by the client, so that a repeated request saves the same product. */
  readonly id: string;
  readonly maker: string;
  readonly facts: ProductFacts;
  /** The revision the person saw; absent for a new product. */
  readonly revision?: number;
  /** Who saves it; the maker is told when it is somebody else. Absent for a program on this machine. */
  readonly by?: string;
}

/**
 * Saves a product's facts as a person typed them, cleaned by the form reader. Throws what is wrong or unlawful about them.
 * Equal facts change nothing; other facts need the revision that they replace, else `productChanged` is thrown. When the
 * price changes, the previous price is stored. Pending posts get new captions and pictures.
 */
export const saveProduct =
  (deps: ChangeDeps) =>
  async ({ community, id, maker, facts: sent, revision, by }: SaveProductRequest): Promise<Product> => {
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
    const reading = checkFacts({ facts: sent, stored, member, brand: member.brand, today });
    if ('problems' in reading) throw new ProblemError(reading.problems);
    const { facts } = reading;
    refuseFalsePrice(facts, stored, { now, today });
    const fresh: Product = { ...facts, community, id, maker, soldOut: false, createdAt: now, revision: 1 };
    if (!stored && (await load(deps.table, deletedProductRecord, keys.deletedProduct(community, id))))
      throw new ProblemError([productDeleted]);
    if (!stored && (await insert(deps.table, productRecord, fresh)) === 'written') return fresh;
    // If the request was sent twice at once, the other one may have saved the product since it was read.
    const existing = stored ?? (await load(deps.table, productRecord, keys.product(community, id)));
    if (existing && existing.maker === maker && sameFacts(existing, facts)) return existing;
    if (!existing || existing.maker !== maker || existing.revision !== revision)
      throw new ProblemError([productChanged]);
    const cleared = Object.fromEntries(Object.keys(ProductFacts.shape).map((name) => [name, undefined]));
    const changes: Partial<Product> = {
      ...cleared,
      ...facts,
      ...priceChange(existing, facts, now),
      // Who counts anew counts what is there now: a sale of before can no longer be given back to it.
      ...(facts.left !== existing.left && { stockLedger: undefined }),
      revision: existing.revision + 1,
    };
    const of = { product: id, facts: changedFacts(existing, facts) };
    await auditForAnother(deps.table, { community, owner: maker, by, at: now, event: 'product.changed', of });
    await renewPosts(deps, existing, { ...existing, ...changes });
    const saved = await change(deps.table, productRecord, existing, changes, [
      { attribute: 'revision', is: '=', value: existing.revision },
    ]);
    if (!saved) throw new ProblemError([productChanged]);
    if (saved.name !== existing.name) await stampRoster(deps.table, community, id, now);
    return saved;
  };

/** The names of the facts that differ. */
const changedFacts = (before: Product, after: ProductFacts): string[] => {
  const [old, now]: Readonly<Record<string, unknown>>[] = [
    ProductFacts.parse(before),
    ProductFacts.parse(after),
  ];
  return Object.keys(ProductFacts.shape).filter(
    (name) => JSON.stringify(old?.[name]) !== JSON.stringify(now?.[name]),
  );
};

/**
 * Returns a product's facts as they would be saved, cleaned by the form reader, or what is wrong or unlawful about them.
 * `saveProduct` also holds a struck-through price to the stored ones.
 */
export const checkFacts = ({
  facts,
  stored,
  member,
  brand,
  today,
}: {
  readonly facts: ProductFacts;
  readonly stored: Product | undefined;
  readonly member: Pick<Member, 'name'>;
  readonly brand: Brand;
  readonly today: LocalDay;
}): ProductReading => readFacts(facts, { ...labelOf(member.name, brand), today, stored });

export const sameFacts = (product: Product, facts: ProductFacts): boolean =>
  JSON.stringify(ProductFacts.parse(product)) === JSON.stringify(ProductFacts.parse(facts));

/** Returns what the maker's label shows beside the product, and the names that may contain a claim word. */
const labelOf = (maker: string, { name, village, tagline }: Brand) => ({
  brand: name,
  ...(tagline !== undefined && { tagline }),
  names: [maker, village],
});

/** Checks a struck-through price against the stored prices. One that was accepted before stays; it ends by itself. */
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
