import type { Language } from '../language.ts';
import type { CaptionBrief } from './caption-brief.ts';
import { typedWords } from './product-paragraphs.ts';

/** Tells readers that she wrote more. */
const GOES_ON = ' …';
const SENTENCE_END = /[.!?؟…]+["'”’)»]*(?=\s|$)|[。！？]+[」』）”]*|(?=\n)/gu;

/**
 * What was typed, at most so long, cut where a sentence ends and marked. Half a sentence may say the opposite: where not
 * even the first one fits, all of it stays, too long as it is.
 */
export function shorterWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const ends = [...words.matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length);
  const end = ends.findLast((at) => at + GOES_ON.length <= most);
  return end === undefined ? words : words.slice(0, end).trimEnd() + GOES_ON;
}

/** The same brief, what she typed in a language shortened by so many characters or more. */
export function withShorterWords(brief: CaptionBrief, language: Language, by: number): CaptionBrief {
  const { product } = brief;
  const all = typedWords(brief, language);
  if (all === '') return brief;
  const words = shorterWords(all, all.length - by);
  if (language === 'id') return { ...brief, product: { ...product, words } };
  const translations = {
    ...product.translations,
    [language]: { ...product.translations?.[language], words },
  };
  return { ...brief, product: { ...product, translations } };
}
