import { checkClaims, claimContextOf } from '../law/check-claims.ts';
import type { Problem } from '../problem.ts';
import { APPEAL_TEXT_NAMES } from './appeal.ts';
import type { ProductFacts } from './product.ts';

/** Returns what the law refuses in the appeal texts of a product. `checkProduct` checks their translations. */
export function checkAppeal(product: ProductFacts, names: readonly string[] = []): readonly Problem[] {
  const context = claimContextOf(product, names);
  return APPEAL_TEXT_NAMES.flatMap((field) => {
    const text = product.appeal?.[field];
    return text === undefined ? [] : checkClaims(text, { ...context, field });
  });
}
