import type { Language } from '../language.ts';
import type { ProductFacts } from '../product/product.ts';
import { translationIn } from '../product/selling.ts';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** A word begins where no letter stands before it. Chinese has no such place, and Arabic joins an article to the word. */
function contains(text: string, words: string, language: Language): boolean {
  if (language === 'zh-Hant' || language === 'ar') return text.includes(words);
  const at = text.indexOf(words);
  return at >= 0 && (!/\p{L}/u.test(text.charAt(at - 1)) || contains(text.slice(at + 1), words, language));
}

/**
 * Returns whether the product's name or description in a language says some words already: "Keripik pisang manis" needs no
 * "Rasanya manis".
 */
export function saidAlready(product: ProductFacts, language: Language): (words: string) => boolean {
  const typed = language === 'id' ? product : translationIn(product, language);
  const texts = [typed?.name, typed?.words].filter((text) => text !== undefined).map(plain);
  return (words) => texts.some((text) => contains(text, plain(words), language));
}
