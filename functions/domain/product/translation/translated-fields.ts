import { APPEAL_TEXT_NAMES, APPEAL_TEXTS, appealOf, type AppealText } from '../appeal.ts';
import type { ProductFacts } from '../product.ts';
import { type TranslatedLanguage, translationIn } from '../selling.ts';

/** The texts of a product that may be typed in other languages, and the longest of each in UTF-16 units. */
export const LONGEST_TRANSLATION = { name: 80, words: 500, ingredients: 300, ...APPEAL_TEXTS } as const;
export type TranslatedField = 'name' | 'words' | 'ingredients' | AppealText;
export const TRANSLATED_FIELDS: readonly TranslatedField[] = [
  'name',
  'words',
  'ingredients',
  ...APPEAL_TEXT_NAMES,
];

/** Returns the Indonesian texts of a product that nobody has typed in a language yet, by field. */
export function missingTexts(
  product: ProductFacts,
  language: TranslatedLanguage,
): Readonly<Partial<Record<TranslatedField, string>>> {
  const typed = translationIn(product, language);
  const { name, words, food } = product;
  const ingredients = product.kind === 'food' ? food?.ingredients : undefined;
  const texts: Readonly<Partial<Record<TranslatedField, unknown>>> = {
    name,
    words,
    ingredients,
    ...appealOf(product),
  };
  return Object.fromEntries(
    TRANSLATED_FIELDS.flatMap((field) => {
      const text = texts[field];
      return typeof text === 'string' && typed?.[field] === undefined ? [[field, text]] : [];
    }),
  );
}
