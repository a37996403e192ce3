import type { Language } from '../../../functions/domain/language.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';

/** What a foreign picture shows of the texts that a maker types. */
export type ShownText = 'name' | 'words' | 'ingredients';

/** Returns which texts of a product's picture are still Indonesian in a language, because nobody typed a translation. */
export function untranslated(
  product: Pick<ProductReply, 'kind' | 'words' | 'food' | 'translations'>,
  language: Language,
): readonly ShownText[] {
  if (language === 'id') return [];
  const typed = product.translations?.[language];
  return [
    ...(typed?.name === undefined ? (['name'] as const) : []),
    ...(product.words !== undefined && typed?.words === undefined ? (['words'] as const) : []),
    ...(product.kind === 'food' && product.food?.ingredients !== undefined && typed?.ingredients === undefined
      ? (['ingredients'] as const)
      : []),
  ];
}
