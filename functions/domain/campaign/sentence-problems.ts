import { checkText } from '../captions/check-text.ts';
import { checkClaims, claimContextOf } from '../law/check-claims.ts';
import type { Problem } from '../problem.ts';
import type { Product } from '../product/product.ts';
import type { Dress } from './dress.ts';

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
