import type { Language } from '../language.ts';
import type { CaptionBrief } from './caption-brief.ts';
import { typedDescription } from './product-paragraphs.ts';

/** Tells readers that the seller wrote more. */
const GOES_ON = ' …';
const SENTENCE_END = /[.!?؟…]+["'”’)»]*(?=\s|$)|[。！？]+[」』）”]*|(?=\n)/gu;

/**
 * Returns a description of at most `most` characters, cut at the end of a sentence and marked as cut. Half a sentence may
 * say the opposite, so if not even the first sentence fits, the whole description is returned, too long as it is.
 */
export function shortenDescription(description: string, most: number): string {
  if (description.length <= most) return description;
  const ends = [...description.matchAll(SENTENCE_END)].map(({ 0: sign, index }) => index + sign.length);
  const end = ends.findLast((at) => at + GOES_ON.length <= most);
  return end === undefined ? description : description.slice(0, end).trimEnd() + GOES_ON;
}

/** Returns the brief with the description in a language shortened by at least `by` characters, if possible. */
export function withShorterDescription(brief: CaptionBrief, language: Language, by: number): CaptionBrief {
  const { product } = brief;
  const all = typedDescription(brief, language);
  if (all === '') return brief;
  const shortened = shortenDescription(all, all.length - by);
  if (language === 'id') return { ...brief, product: { ...product, words: shortened } };
  const translations = {
    ...product.translations,
    [language]: { ...product.translations?.[language], words: shortened },
  };
  return { ...brief, product: { ...product, translations } };
}
