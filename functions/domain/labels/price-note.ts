import type { ProductFacts } from '../product/product.ts';
import { unitOfPrice } from '../product/selling.ts';
import { unitText } from './counted-nouns.ts';
import type { LabelTerms } from './label-terms.ts';
import type { Locale } from './locale.ts';
import { netText } from './net.ts';

/** Returns what a price is for: the bundle, or one unit; undefined when neither was typed. */
export function priceNote(product: ProductFacts, terms: LabelTerms, locale: Locale): string | undefined {
  if (product.bundle !== undefined) return netText(product.bundle, locale);
  const unit = unitOfPrice(product);
  return unit === undefined ? undefined : terms.per(unitText(unit, locale));
}
