import { asTyped } from '../labels/isolates.ts';
import type { Language } from '../language.ts';
import type { ProductFacts } from '../product/product.ts';
import { translationIn } from '../product/selling.ts';

const BRACKETS: Readonly<Record<Language, readonly [string, string]>> = {
  id: [' (', ')'],
  en: [' (', ')'],
  'zh-Hant': ['（', '）'],
  ar: [' (', ')'],
};

/**
 * What a product is called in a caption: as typed; in a language for which the seller typed a name, that one with the
 * label's own beside it, so that both can be found. WhatsApp sets words between asterisks in bold; asterisks of the name's
 * own would break it.
 */
export function nameSlot(product: ProductFacts, language: Language, bold = false): string {
  const own = (text: string): string => {
    const bare = bold ? text.replaceAll('*', '').trim() : text;
    return language === 'ar' ? asTyped(bare) : bare;
  };
  const translated = translationIn(product, language)?.name;
  const [open, close] = BRACKETS[language];
  const shown =
    translated === undefined || translated === product.name
      ? own(product.name)
      : `${own(translated)}${open}${own(product.name)}${close}`;
  return bold ? `*${shown}*` : shown;
}
