import type { Audience } from '../captions/audience.ts';
import type { Language } from '../language.ts';
import type { Product } from '../product/product.ts';

/**
 * The language of a post's caption. At home it is Indonesian; abroad it is the first foreign language that the product
 * asks for, or English when its phrase book is not there.
 */
export function chooseLanguage(
  product: Pick<Product, 'languages'>,
  audience: Audience,
  writable: readonly Language[],
): Language {
  if (audience !== 'abroad') return 'id';
  const foreign = product.languages.filter((language) => language !== 'id');
  return foreign.find((language) => writable.includes(language)) ?? (writable.includes('en') ? 'en' : 'id');
}
