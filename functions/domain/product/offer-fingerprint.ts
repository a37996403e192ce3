import type { Community } from '../people/community.ts';
import { shownPhotos } from './photos.ts';
import { mustSayNotHalal, type Product, ProductFacts } from './product.ts';
import { dayOf, type LocalDay } from '../time/local-day.ts';
import type { Member } from '../people/member.ts';
import { type NamedSeller, namedSellers } from './named-seller.ts';
import type { PlannedPost } from '../campaign/plan.ts';
import { hash64 } from '../seeded.ts';
import { wearsOf } from './wears.ts';
import { formerPriceHolds, isPreOrder } from './selling.ts';

/** Hex digits of each half: enough to distinguish the few states of one product. */
const HALF = 8;

type Seller = Pick<NamedSeller, 'name' | 'phone'>;

/** Returns what a caption of an offer states on a day: if it changes, old captions are untrue. */
const saidOn = (
  { kind, name, price, unit, formerPrice, preOrder, food }: Product,
  day: LocalDay,
  sellers: readonly Seller[],
) => [
  name,
  price,
  unit,
  formerPriceHolds(formerPrice, day) ? formerPrice?.amount : 'usual',
  isPreOrder(preOrder, day) ? (preOrder?.readyOn ?? 'ahead') : 'there',
  sellers.map((seller) => [seller.name, seller.phone]),
  ...(mustSayNotHalal(kind, food?.halal) ? ['notHalal'] : []),
];

const ShownFacts = ProductFacts.omit({ formerPrice: true, preOrder: true, audiences: true, languages: true });

function shownOf(product: Product) {
  const { cover, more } = shownPhotos(product);
  return [
    ShownFacts.parse(product),
    product.look,
    cover?.key,
    cover?.focus,
    cover?.contents,
    more.map(({ key, focus, contents }) => [key, focus, contents]),
    wearsOf(product),
    // Absent where nobody moved it, as in fingerprints from before.
    ...(product.priceCorner ? [product.priceCorner] : []),
  ];
}

const half = (facts: unknown): string => hash64(JSON.stringify(facts)).slice(0, HALF);

/**
 * Returns the fingerprint of an offer on a day, in 16 hex digits: a post stores the one from which its caption and picture
 * were made. The first half covers what the caption states (including whom to order from), the second half everything that
 * is shown.
 */
export const offerFingerprint = (product: Product, day: LocalDay, sellers: readonly Seller[]): string =>
  half(saidOn(product, day, sellers)) + half(shownOf(product));

/** Returns the fingerprint for a planned post: on its day, with the sellers whom it names. */
export const offerFingerprintOf = (
  post: Pick<PlannedPost, 'seller' | 'alsoSellers' | 'publishAt'>,
  product: Product,
  { community, members }: { readonly community: Community; readonly members: ReadonlyMap<string, Member> },
): string =>
  offerFingerprint(product, dayOf(post.publishAt, community.zone), namedSellers(post, members, community));

/** Whether a caption that was made under one fingerprint is still true under another. */
export const saysTheSame = (fingerprint: string, other: string): boolean =>
  fingerprint.slice(0, HALF) === other.slice(0, HALF);

/** Whether all posts of a product say and show the same after a change as before it, whatever their day. */
export const showsTheSame = (before: Product, after: Product): boolean =>
  JSON.stringify([shownOf(before), before.formerPrice, before.preOrder]) ===
  JSON.stringify([shownOf(after), after.formerPrice, after.preOrder]);
