import type { Language } from '../language.ts';

/** Words of ours that are written with a capital, or in Latin letters, without naming anybody. */
const OURS: ReadonlySet<string> = new Set([
  'WhatsApp',
  'P-IRT',
  'Rp',
  'Halal',
  'No',
  'Bapak',
  'Ibu',
  'Yth',
  'I',
  'Sir',
  'Madam',
]);

const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}-]*/gu;
/** A sentence begins with the text, a line, or after a stop, a colon or a dash; quotes and brackets may stand between. */
const BEGINS_SENTENCE = /(?:^|[.!?:;…\n—]\s*)[("“'‘*]*$/u;

/**
 * Words of a phrase that look like the name of a person or place: in Indonesian and English a capital within a sentence,
 * in Chinese and Arabic any Latin word that is not ours. Slots are shown as "…". Names in Chinese or Arabic letters do not
 * show; who edits such a book is told so.
 */
export function namesInPhrase(sample: string, language: Language): readonly string[] {
  const text = sample.replaceAll(/#\S+/gu, '');
  const usesCapitals = language === 'id' || language === 'en';
  return [...text.matchAll(WORD)]
    .filter(({ 0: word, index }) => {
      if (OURS.has(word)) return false;
      if (!usesCapitals) return true;
      return /^\p{Lu}/u.test(word) && !BEGINS_SENTENCE.test(text.slice(0, index));
    })
    .map(([word]) => word);
}
