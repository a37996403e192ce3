import type { LocalDay } from '../time/local-day.ts';
import type { Problem } from '../problem.ts';
import type { ProductFacts } from '../product/product.ts';
import { barePermit } from '../labels/numbers.ts';
import { checkClaims, claimContextOf } from './check-claims.ts';
import { checkFoodFacts } from './check-food-facts.ts';
import { checkSelling } from './check-selling.ts';

/** The context of a product: its brand, the names that its texts may contain, and the day. */
export interface ProductContext {
  readonly brand?: string | undefined;
  readonly tagline?: string;
  /** People and places that may be named in the text. */
  readonly names?: readonly string[];
  /** Needed to check a printed expiry day. */
  readonly today?: LocalDay;
  /** The product as it is stored; a day that is unchanged from it is not checked again. */
  readonly stored?: ProductFacts | undefined;
}

/** Returns every text of a product that people read, by the field into which it is typed. */
const textsOf = (
  product: ProductFacts,
  context: ProductContext,
): Readonly<Record<string, string | undefined>> => ({
  name: product.name,
  words: product.words,
  unit: product.unit,
  net: product.net,
  ingredients: product.food?.ingredients,
  // The title of a number is printed with it and claims nothing more than it does.
  permit: product.food?.permit && barePermit(product.food.permit),
  halal: product.food?.halal?.state === 'certified' ? product.food.halal.number : undefined,
  bundle: product.bundle,
  orderLink: product.orderLink,
  brand: context.brand,
  tagline: context.tagline,
  ...Object.fromEntries(
    Object.entries(product.translations ?? {}).flatMap(([language, typed]) =>
      Object.entries(typed ?? {}).map(([field, text]) => [`translations.${language}.${field}`, text]),
    ),
  ),
});

/**
 * Returns everything that the law refuses about a product, its brand included. `checkFormerPrice` checks whether a former
 * price is on record.
 */
export function checkProduct(product: ProductFacts, context: ProductContext = {}): readonly Problem[] {
  const claimContext = claimContextOf(product, context.names);
  const claims = Object.entries(textsOf(product, context)).flatMap(([field, text]) =>
    text === undefined ? [] : checkClaims(text, { ...claimContext, field }),
  );
  return [...claims, ...checkFoodFacts(product, context), ...checkSelling(product)];
}
