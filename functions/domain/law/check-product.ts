import type { LocalDay } from '../time/local-day.ts';
import type { Problem } from '../problem.ts';
import type { ProductFacts } from '../product/product.ts';
import { checkClaims } from './check-claims.ts';
import { checkFoodFacts } from './check-food-facts.ts';
import { checkSelling } from './check-selling.ts';

/** What stands around a product: whose it is, and what day it is. */
export interface ProductContext {
  readonly brand?: string;
  readonly tagline?: string;
  /** People and places that may be named in the text. */
  readonly names?: readonly string[];
  /** Needed to judge a printed expiry day. */
  readonly today?: LocalDay;
  /** The product as it is saved; a day that it already carries is not judged again. */
  readonly stored?: ProductFacts | undefined;
}

/** Every text of a product that people will read, by the field that it is typed into. */
const textsOf = (
  product: ProductFacts,
  context: ProductContext,
): Readonly<Record<string, string | undefined>> => ({
  name: product.name,
  words: product.words,
  unit: product.unit,
  net: product.net,
  ingredients: product.food?.ingredients,
  permit: product.food?.permit,
  halal: product.food?.halal?.state === 'certified' ? product.food.halal.number : undefined,
  bundle: product.bundle,
  orderLink: product.orderLink,
  brand: context.brand,
  tagline: context.tagline,
  ...Object.fromEntries(
    Object.entries(product.translations ?? {}).flatMap(([language, typed]) =>
      Object.entries(typed ?? {}).map(([part, text]) => [`translations.${language}.${part}`, text]),
    ),
  ),
});

/** All that the law refuses about a product, its brand included, at once. Whether a former price is on record: `checkFormerPrice`. */
export function checkProduct(product: ProductFacts, context: ProductContext = {}): readonly Problem[] {
  const claims = Object.entries(textsOf(product, context)).flatMap(([field, text]) =>
    text === undefined
      ? []
      : checkClaims(text, {
          kind: product.kind,
          halal: product.food?.halal,
          field,
          ...(context.names && { names: context.names }),
        }),
  );
  return [...claims, ...checkFoodFacts(product, context), ...checkSelling(product)];
}
