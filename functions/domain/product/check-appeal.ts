import { checkClaims } from '../law/check-claims.ts';
import type { Problem } from '../problem.ts';
import { APPEAL_TEXT_NAMES } from './appeal.ts';
import type { ProductFacts } from './product.ts';

/** Returns what the law refuses in the appeal texts of a product. `checkProduct` checks their translations. */
export const checkAppeal = (
  { kind, food, appeal }: ProductFacts,
  names: readonly string[] = [],
): readonly Problem[] =>
  APPEAL_TEXT_NAMES.flatMap((field) => {
    const text = appeal?.[field];
    return text === undefined ? [] : checkClaims(text, { kind, halal: food?.halal, names, field });
  });
