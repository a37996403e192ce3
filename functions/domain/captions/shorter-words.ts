import type { Language } from '../language.ts';
import type { CaptionBrief } from './caption-brief.ts';
import { typedWords } from './product-paragraphs.ts';

/** Tells readers that the seller wrote more. */
const GOES_ON = ' …';
const SENTENCE_END = /[.!?؟…]+["'”’)»]*(?=\s|$)|[。！？]+[」』）”]*|(?=\n)/gu;

/**
 * Returns typed words of at most `most` characters, cut at the end of a sentence and marked as cut. Half a sentence may
 * say the opposite, so if not even the first sentence fits, all words are returned, too long as they are.
 */
export function shorterWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const ends = [...words.matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length);
  const end = ends.findLast((at) => at + GOES_ON.length <= most);
  return end === undefined ? words : words.slice(0, end).trimEnd() + GOES_ON;
}

/** Returns the brief with the seller's words in a language shortened by at least `by` characters, if possible. */
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
