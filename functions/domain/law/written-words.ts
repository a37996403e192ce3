import { allMatches } from './all-matches.ts';
import { spelledOut } from './abbreviations.ts';
import { SIGNS_OF_A_SOUND, soundedParts } from './chinese-sounds.ts';
import type { Piece, ReadText } from './normalize-text.ts';
import { restoredArabic } from './restored-arabic.ts';
import { restored, uncovered } from './restored-words.ts';
import { messageWord, newSpelling } from './respellings.ts';
import type { Span } from './span.ts';

/** A word with its position among the pieces of the text. */
export interface Word extends Span {
  readonly text: string;
  /** The Latin letters with which it begins, in small. */
  readonly letters: string;
  /** Letters with the signs that may end a sentence: nothing to undo but doubled letters and capitals. */
  readonly isPlain: boolean;
  readonly pieces: readonly Piece[];
  readonly firstPiece: number;
}

/** What stands between white spaces. Chinese is left out: it is found whatever stands between its signs. */
const WORD = /[^\s\p{Script=Han}]+/gu;
const PLAIN = /^[a-z]+[.,;:!?)]*$/i;
const LETTERS = /^[a-z]+/i;
const lettersOf = (text: string): string => (LETTERS.exec(text)?.[0] ?? '').toLowerCase();
/** Returns the words of a text, but for Chinese. */
export function wordsOf(text: string, pieces: readonly Piece[]): readonly Word[] {
  let at = 0;
  return allMatches(WORD, text).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    while ((pieces[at]?.start ?? end) < start) at += 1;
    const firstPiece = at;
    while ((pieces[at]?.end ?? end + 1) <= end) at += 1;
    const [text] = match;
    const isPlain = PLAIN.test(text);
    return {
      text,
      letters: lettersOf(text),
      isPlain,
      start,
      end,
      firstPiece,
      pieces: pieces.slice(firstPiece, at),
    };
  });
}

/** Returns a word that is written with other pieces. */
export function wordOf(word: Word, pieces: readonly Piece[]): Word {
  const text = pieces.map(({ character }) => character).join('');
  return { ...word, pieces, text, letters: lettersOf(text) };
}

const LETTERS_AND_DIGITS = /^[a-z0-9]+/i;
/** Replaces the letters at the beginning of a word, the Latin ones or as told; each of the new ones stands for the whole word. */
const respelled =
  (respell: (letters: string) => string | undefined, letters?: RegExp) =>
  ({ text, letters: latin, pieces, start, end }: Word): readonly Piece[] => {
    const old = letters ? (letters.exec(text)?.[0] ?? '') : latin;
    const now = old === '' ? undefined : respell(old);
    if (now === undefined) return pieces;
    return [...spread(now, { start, end }), ...pieces.slice(old.length)];
  };
/** Returns a word without what text messages leave out. */
export const withSpelledOut = respelled(spelledOut);
/** Returns a word without slips, in the spelling of the law. */
export const withRestored = respelled(restored);
const ARABIC_LETTERS = /^(?=[0-9@a-z]*[\u0620-\u064a])[\u0620-\u065f\u0670-\u06d3\u200c0-9@a-z]{3,}/u;
/** Returns an Arabic word as the law spells it. */
export const withRestoredArabic = respelled(restoredArabic, ARABIC_LETTERS);
const COVERED = /^[a-z]+(?:[^a-z0-9\s]{1,2}[a-z]+){1,2}/iu;
/** Returns a word with the letters that its signs hide. */
export const withUncovered = respelled((letters) => uncovered(letters.toLowerCase()), COVERED);
export const withNewSpelling = respelled(newSpelling);
export const asMessage = respelled(messageWord, LETTERS_AND_DIGITS);
/** "No preservativez", of a message. */
export const withPlural = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, at) =>
    at > 2 && at === pieces.length - 1 && piece.character === 'z' ? { ...piece, character: 's' } : piece,
  );

/** Returns letters that each stand for a whole part of a text. */
export const spread = (letters: string, { start, end }: Span): readonly Piece[] =>
  Array.from(letters, (character) => ({ character, start, end }));

/** Returns a part of a text, from its first letter to its last, with what it is read as: a change of that text. */
export function readAs(
  { pieces }: ReadText,
  { start, end }: Span,
  letters: string,
): readonly [Word, readonly Piece[]] {
  const firstPiece = pieces.findIndex((piece) => piece.start >= start);
  const own = pieces.slice(firstPiece, pieces.findLastIndex((piece) => piece.end <= end) + 1);
  const word: Word = { text: '', letters: '', isPlain: false, start, end, firstPiece, pieces: own };
  return [word, spread(letters, word)];
}

/** Returns the parts of a Chinese text that are written by their sound, with the signs of each reading. */
export function soundedOut(read: ReadText): readonly ReadonlyMap<Word, readonly Piece[]>[] {
  const parts = soundedParts(read.original);
  if (parts.length === 0) return [];
  return Array.from(
    { length: SIGNS_OF_A_SOUND },
    (_, nth) => new Map(parts.map((part) => readAs(read, part, part.readings[nth] ?? ''))),
  );
}
