import { checkClaims, claimContextOf } from '../../law/check-claims.ts';
import type { Problem } from '../../problem.ts';
import type { ProductFacts } from '../product.ts';
import { type Writing, writingOf } from '../../language.ts';
import type { TranslatedLanguage } from '../selling.ts';
import { numberWordsIn } from './indonesian-numbers.ts';
import { LONGEST_TRANSLATION, type TranslatedField } from './translated-fields.ts';
import { draftFault, type DraftFault } from './translation-problems.ts';

/** What a draft is compared with. */
export interface TranslationSource {
  readonly field: TranslatedField;
  readonly language: TranslatedLanguage;
  /** The Indonesian text. */
  readonly source: string;
  readonly product: ProductFacts;
  /** People and places that the text may name. */
  readonly names: readonly string[];
}

/** Addresses, tags, mentions and marks of layout: nobody has typed them, or they stand as typed. */
const MARKS = /[[\]{}#@*_~<>|`⟦⟧]|https?:|www\.|wa\.me/iu;
/** Controls and invisible signs; a description may have lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** A translation is at most this many times as long as its source, and some signs more: longer ones tell more. */
const LONGER = 2;
const SOME_SIGNS = 20;

const digitsOf = (text: string): readonly number[] =>
  (text.normalize('NFKC').match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).map((number) =>
    // Arabic-Indic digits follow each other in code points as Latin ones do.
    Number(
      number.replaceAll(',', '.').replaceAll(/\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0) ?? 0;
        return String(code >= 0x0660 && code <= 0x0669 ? code - 0x0660 : digit);
      }),
    ),
  );

/** Numbers up to this one may be a word in a translation: "10 menit" is "ten minutes". */
const MOST_AS_WORD = 20;

/** Whether a draft has a number that the source has not, or lacks one that must be in it. */
function changesNumbers(draft: string, source: string): boolean {
  const given = digitsOf(source);
  const said = digitsOf(draft);
  const known = new Set([...given, ...numberWordsIn(source)]);
  return (
    said.some((number) => !known.has(number)) ||
    given.some((number) => number > MOST_AS_WORD && !said.includes(number))
  );
}

const latinWordsOf = (text: string): readonly string[] =>
  text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu) ?? [];
const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

const SCRIPTS: Readonly<Record<Writing, RegExp>> = {
  latin: /\p{Script=Latin}/u,
  han: /\p{Script=Han}/u,
  arabic: /\p{Script=Arabic}/u,
};
const ANY_LETTER = /\p{L}/gu;

/** From this many words on, an English text that is mostly the words of its source is no translation. */
const FEW_WORDS = 4;

/** Whether a draft is in another language: in another script, or still Indonesian. A word of the source may stand as it is. */
function isOtherLanguage(draft: string, source: string, language: TranslatedLanguage): boolean {
  const known = new Set(lower(latinWordsOf(source)));
  if (writingOf(language) === 'latin') {
    const words = lower(latinWordsOf(draft));
    const kept = words.filter((word) => known.has(word));
    return (
      (draft.match(ANY_LETTER) ?? []).some((letter) => !SCRIPTS.latin.test(letter)) ||
      (words.length >= FEW_WORDS && kept.length * 2 > words.length)
    );
  }
  const foreign = latinWordsOf(draft).filter((word) => !known.has(word.toLowerCase()));
  const isOtherScript = (letter: string): boolean =>
    !/\p{Script=Latin}/u.test(letter) && !SCRIPTS[writingOf(language)].test(letter);
  return (
    foreign.length > 0 ||
    !SCRIPTS[writingOf(language)].test(draft) ||
    (draft.match(ANY_LETTER) ?? []).some(isOtherScript)
  );
}

/** English words that have a capital without being names of people or places. */
const CAPITALS: ReadonlySet<string> = new Set([
  'i',
  'english',
  'indonesian',
  'cantonese',
  'arabic',
  'chinese',
  'javanese',
  'eid',
  'ramadan',
]);

/** Whether an English draft names somebody or something that the source does not: a capital within a sentence. */
function namesOthers(draft: string, source: string): boolean {
  const known = new Set(lower(latinWordsOf(source)));
  return [...draft.matchAll(/(?<=[\p{L}\p{N},;’'")]\s+)\p{Lu}[\p{L}\p{M}]*/gu)].some(
    ([word]) => !known.has(word.toLowerCase()) && !CAPITALS.has(word.toLowerCase()),
  );
}

function faultOf(draft: string, { field, language, source }: TranslationSource): DraftFault | undefined {
  const seen = field === 'words' ? draft.replaceAll('\n', ' ') : draft;
  if (draft.trim() === '' || MARKS.test(draft) || UNSEEN.test(seen)) return 'malformed';
  if (draft.length > LONGEST_TRANSLATION[field]) return 'limits';
  if (isOtherLanguage(draft, source, language)) return 'language';
  if (draft.length > source.length * LONGER + SOME_SIGNS || changesNumbers(draft, source)) return 'facts';
  // A product's name may have capitals in each word.
  if (language === 'en' && field !== 'name' && namesOthers(draft, source)) return 'facts';
  return undefined;
}

/**
 * Returns why a drafted translation may not be shown to a person for her yes: it is held to the law and to the facts of
 * its source as far as a program can tell. `undefined` when it may.
 */
export function checkTranslation(draft: string, about: TranslationSource): Problem | undefined {
  const { field, language, product, names } = about;
  const path = `translations.${language}.${field}`;
  const fault = faultOf(draft, about);
  if (fault !== undefined) return draftFault(fault, path);
  return checkClaims(draft, { field: path, ...claimContextOf(product, names) })[0];
}
