import { asTyped } from '../labels/isolates.ts';
import { type Language, writingOf } from '../language.ts';
import type { ProductFacts } from '../product/product.ts';
import { translationIn } from '../product/selling.ts';

const bracketsOf = (language: Language): readonly [string, string] =>
  writingOf(language) === 'han' ? ['（', '）'] : [' (', ')'];

/**
 * Returns a product's name in a caption: as typed, or, in a language for which the seller typed a name, that name with
 * the label's beside it, so that both can be found. WhatsApp shows words between asterisks in bold; asterisks in the name
 * itself would break that.
 */
export function nameSlot(product: ProductFacts, language: Language, bold = false): string {
  const written = (text: string): string => {
    const bare = bold ? text.replaceAll('*', '').trim() : text;
    return language === 'ar' ? asTyped(bare) : bare;
  };
  const translated = translationIn(product, language)?.name;
  const [open, close] = bracketsOf(language);
  const shown =
    translated === undefined || translated === product.name
      ? written(product.name)
      : `${written(translated)}${open}${written(product.name)}${close}`;
  return bold ? `*${shown}*` : shown;
}
