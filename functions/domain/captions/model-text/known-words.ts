import { perLocale } from '../../labels/locale.ts';
import type { Language } from '../../language.ts';
import { translationIn } from '../../product/selling.ts';
import type { CaptionBrief } from '../caption-brief.ts';
import { samplesOf } from '../phrase.ts';
import { bookOf, type Section, type PhraseBooks } from '../phrase-book.ts';

const segmenters = perLocale((language: Language) => new Intl.Segmenter(language, { granularity: 'word' }));

/** Particles that a language joins to a word; the word with and without them counts as the same word. */
const JOINED: Readonly<Partial<Record<Language, RegExp>>> = {
  id: /(?:nya|lah|kah|pun)$/u,
  ar: /^(?:[وف]?[بك]?ال|[وف]?لل|[وف][بلك]?|[بلك])(?=.{3,})/u,
};
const SHORTEST = 3;

const bare = (word: string, language: Language): string => {
  const rest = word.replace(JOINED[language] ?? '', '');
  return rest.length >= SHORTEST ? rest : word;
};

/** Returns the words of a text as its language divides them: lower case, without vowel signs or joined particles. */
export function wordsOf(text: string, language: Language): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return [...segmenters(language).segment(plain)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => bare(segment, language));
}

/** Sections that a text of others may replace. The maker's credit is not among them: only we say whose work it is. */
export const REPLACEABLE_SECTIONS: readonly Section[] = [
  'opening',
  'price',
  'priceNet',
  'net',
  'people',
  'closing',
];

/** Returns what the seller typed for readers of a language; a text may repeat names and words that she chose herself. */
export function typedFor({ product }: CaptionBrief, language: Language): readonly string[] {
  const translation = translationIn(product, language);
  const typed =
    language === 'id'
      ? [product.name, product.words, product.food?.ingredients]
      : [product.name, translation?.name, translation?.words, translation?.ingredients];
  return typed.filter((text) => text !== undefined);
}

/**
 * Returns every word that a text in a language may use: those of the phrase book, its everyday words, and what the seller
 * typed. A name, a place, a number in words or a claim that nobody gave is not among them.
 */
export function knownWords(brief: CaptionBrief, books: PhraseBooks, language: Language): ReadonlySet<string> {
  const book = bookOf(language, books);
  const phrases = [...REPLACEABLE_SECTIONS, 'vocabulary' as const].flatMap((section) =>
    book[section].flatMap(({ say }) => say.flatMap(samplesOf)),
  );
  return new Set([...phrases, ...typedFor(brief, language)].flatMap((text) => wordsOf(text, language)));
}
