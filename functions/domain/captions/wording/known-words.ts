import type { Language } from '../../language.ts';
import { translationIn } from '../../product/selling.ts';
import type { CaptionBrief } from '../caption-brief.ts';
import { samplesOf } from '../phrase.ts';
import { bookOf, type Part, type PhraseBooks } from '../phrase-book.ts';
import { wordsOf } from './words-of.ts';

/** Parts that a text of others may stand in for. The maker's credit is none: nobody else words whose work it is. */
export const REWORDED: readonly Part[] = ['opening', 'price', 'priceNet', 'net', 'people', 'closing'];

/** What the seller typed for readers of a language; names and words that she chose herself may be said again. */
export function typedFor({ product }: CaptionBrief, language: Language): readonly string[] {
  const translation = translationIn(product, language);
  const typed =
    language === 'id'
      ? [product.name, product.words, product.food?.ingredients]
      : [product.name, translation?.name, translation?.words, translation?.ingredients];
  return typed.filter((text) => text !== undefined);
}

/**
 * Every word that a text in a language may use: those of the phrase book, its everyday words, and what the seller typed.
 * A name, a place, a number in words or a claim that nobody gave is a word that is not among them.
 */
export function knownWords(brief: CaptionBrief, books: PhraseBooks, language: Language): ReadonlySet<string> {
  const book = bookOf(language, books);
  const phrases = [...REWORDED, 'vocabulary' as const].flatMap((part) =>
    book[part].flatMap(({ say }) => say.flatMap(samplesOf)),
  );
  return new Set([...phrases, ...typedFor(brief, language)].flatMap((text) => wordsOf(text, language)));
}
