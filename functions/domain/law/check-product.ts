import type { LocalDay } from '../local-day.ts';
import type { Problem } from '../problem.ts';
import type { ProductFacts } from '../product.ts';
import { checkClaims } from './check-claims.ts';
import { checkFoodFacts } from './check-food-facts.ts';

/** What stands around a product: whose it is, and what day it is. */
export interface ProductContext {
  readonly brand?: string;
  readonly tagline?: string;
  /** People and places that may be named in the text. */
  readonly names?: readonly string[];
  /** Needed to judge a printed expiry day. */
  readonly today?: LocalDay;
}

/** All that the law refuses about a product, its brand included, at once. */
export function checkProduct(product: ProductFacts, context: ProductContext = {}): readonly Problem[] {
  const texts = {
    name: product.name,
    words: product.words,
    unit: product.unit,
    net: product.net,
    ingredients: product.food?.ingredients,
    brand: context.brand,
    tagline: context.tagline,
  };
  const claims = Object.entries(texts).flatMap(([field, text]) =>
    text === undefined
      ? []
      : checkClaims(text, {
          kind: product.kind,
          halal: product.food?.halal,
          field,
          ...(context.names && { names: context.names }),
        }),
  );
  return [...claims, ...checkFoodFacts(product, context.today)];
}
