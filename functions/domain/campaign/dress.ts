import { checkClaims, claimContextOf } from '../law/check-claims.ts';
import { checkText } from '../captions/check-text.ts';
import type { Problem } from '../problem.ts';
import type { Product } from '../product/product.ts';
import { hash64 } from '../seeded.ts';
import type { Instant } from '../time/instant.ts';
import type { Campaign } from './campaign.ts';

/**
 * How the posts of a campaign differ from those of its products elsewhere: a sentence of its own and a question in each caption,
 * and the theme of all its pictures. Posts follow it without being planned anew.
 */
export type Dress = Pick<Campaign, 'sentence' | 'asks' | 'theme'>;

/** The fields of a dress, for what changes one. */
export const DRESS_FIELDS = ['sentence', 'asks', 'theme'] as const satisfies readonly (keyof Dress)[];

const MARK = 8;

/** Returns the fingerprint of a dress, in 8 hex digits; undefined where it adds nothing. A post stores that of its own. */
export const dressMark = ({ sentence, asks = false, theme }: Dress): string | undefined =>
  sentence === undefined && !asks && theme === undefined
    ? undefined
    : hash64(JSON.stringify([sentence, asks, theme])).slice(0, MARK);

/** Returns the changes of a campaign that remember who changed its dress; none where that stays as it was. */
export const dressedBy = (
  by: string,
  now: Instant,
  before: Dress,
  after: Dress,
): Pick<Campaign, 'dressedAt' | 'dressedBy'> =>
  dressMark(before) === dressMark(after) ? {} : { dressedAt: now, dressedBy: by };

/**
 * Returns what forbids a sentence in the captions of some products: the law, which depends on the product, and the limits of the
 * platforms; each problem once. `names` are the people and places that it may name.
 */
export function sentenceProblems(
  { sentence }: Dress,
  products: readonly Product[],
  names: readonly string[],
): readonly Problem[] {
  if (sentence === undefined) return [];
  const field = 'sentence';
  const found = [
    ...checkText(sentence, 'instagram', field),
    ...products.flatMap((product) => checkClaims(sentence, { ...claimContextOf(product, names), field })),
  ];
  return [...new Map(found.map((one) => [one.code, one])).values()];
}
