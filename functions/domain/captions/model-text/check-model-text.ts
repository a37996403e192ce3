import { findClaims } from '../../law/find-claims.ts';
import { type Language, type Writing, writingOf } from '../../language.ts';
import type { CaptionBrief } from '../caption-brief.ts';
import { faultOf, samplesOf, SEAM, slotsIn } from '../phrase.ts';
import type { PhraseBooks } from '../phrase-book.ts';
import { slotValues } from '../slot-values.ts';
import { knownWords, wordsOf } from './known-words.ts';

/** Why a text of a model is not used. */
export type ModelTextFault = 'malformed' | 'law' | 'language' | 'facts' | 'limits';

/** The slots that such a text may contain if the form has values for them, and the slots that it must contain. */
const OPEN_SLOTS = ['name', 'price', 'unit', 'net', 'people', 'community', 'home', 'village'] as const;
const NEEDED_SLOTS = ['name', 'price', 'unit'] as const;

/** Returns the slots that a text must contain: a unit only if one was typed. */
export const neededSlots = (brief: CaptionBrief, language: Language): readonly string[] => {
  const open = openSlots(brief, language);
  return NEEDED_SLOTS.filter((slot) => open.includes(slot));
};

/** The longest text in characters, with slots counted as written. */
const LONGEST_TEXT = 420;

/** Returns the slots that a model may use in a text about this product. */
export const openSlots = (brief: CaptionBrief, language: Language): readonly string[] => {
  const values = slotValues(brief, language);
  return OPEN_SLOTS.filter((slot) => slot in values);
};

/** Only we write choices, addresses, tags, mentions and layout marks. */
const OURS = /[[\]#@*_~<>|`]|https?:|www\.|wa\.me/iu;

const SCRIPTS: Readonly<Record<Writing, RegExp>> = {
  latin: /^\p{Script=Latin}+$/u,
  han: /^(?:\p{Script=Han}+|whatsapp)$/u,
  arabic: /^\p{Script=Arabic}+$/u,
};

function languageFault(
  words: readonly string[],
  known: ReadonlySet<string>,
  language: Language,
): ModelTextFault | undefined {
  const strange = words.filter((word) => !known.has(word));
  if (strange.length === 0) return undefined;
  const isOtherScript = words.some((word) => !known.has(word) && !SCRIPTS[writingOf(language)].test(word));
  const isOtherLanguage = strange.length * 2 > words.length;
  return isOtherScript || isOtherLanguage ? 'language' : 'facts';
}

/**
 * Returns what is wrong with a text with slots that a model wrote for a caption: `undefined` when it is lawful, in the
 * right language, and says only what the form gives.
 */
export function checkModelText(
  text: string,
  brief: CaptionBrief,
  books: PhraseBooks,
  language: Language,
): ModelTextFault | undefined {
  if (text.trim() === '' || OURS.test(text)) return 'malformed';
  if (text.length > LONGEST_TEXT) return 'limits';
  const [sample = ''] = samplesOf(text);
  // The words on both sides of a slot are no claim together: "For sale: {name}. Price …". The whole caption is judged later.
  if (findClaims(sample.replaceAll('…', SEAM)).length > 0) return 'law';
  if (faultOf(text, openSlots(brief, language)) !== undefined) return 'facts';
  const slots = slotsIn(text);
  if (neededSlots(brief, language).some((slot) => !slots.includes(slot))) return 'facts';
  if (new Set(slots).size < slots.length) return 'facts';
  return languageFault(wordsOf(sample, language), knownWords(brief, books, language), language);
}
