import { allMatches } from './all-matches.ts';
import { SIGN_LOOK_ALIKES } from './look-alikes.ts';
import type { NormalizedText } from './normalized-text.ts';
import { normalizeChanged, type Piece, type ReadText } from './normalize-text.ts';
import { hiddenSigns, withoutFiller } from './han-parts.ts';
import { cutApart, type Disguise, joinedFrom, type Rejoined } from './cut-words.ts';
import { decoded } from './coded-letters.ts';
import { picturesAsWords } from './picture-words.ts';
import { MESSAGE } from './respellings.ts';
import { readBackwards, turnedRound, withOwnEnd } from './turned-words.ts';
import {
  asMessage,
  soundedOut,
  type Word,
  wordOf,
  withNewSpelling,
  withPlural,
  withRestored,
  withRestoredArabic,
  withUncovered,
  withSpelledOut,
  wordsOf,
} from './written-words.ts';

/** A reading of a text in which one kind of disguise is undone, and where in the original it was. */
export interface UndisguisedText {
  readonly normalized: NormalizedText;
  readonly disguises: readonly Disguise[];
}

const DIGIT_LETTERS = {
  '0': 'o',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '+': 't',
};
/** The letters for which these signs stand are as likely; each has a reading of its own. */
const EITHER = ['i', 'l'] as const;
const IS_EITHER = /^[1|!]$/;
const VOWELS = ['a', 'i', 'u', 'e', 'o'] as const;
/** Stars in a word whose vowels are tried independently: 25 readings. */
const MOST_STARS = 2;
/** Of the pictures those that look like a letter ("te®baik") are none. */
const STAR = /^(?:[*×•●✱_]|(?![©®\u{1f130}-\u{1f189}])\p{Extended_Pictographic})$/u;

const SIGN_LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SIGN_LOOK_ALIKES).flatMap(([latin, signs]) =>
    Array.from(signs, (sign) => [sign, latin] as const),
  ),
  ...Object.entries(DIGIT_LETTERS),
]);

const PAGE_ADDRESS = /:\/\/|^www\.|\.(?:com|id|me|net|org|co)\b|\S@\S+\.\p{L}/iu;
const UNIT =
  'g|gr|gram|kg|ons|ml|l|lt|liter|litre|oz|cm|mm|m|km|pcs|pc|rb|rban|ribu|k|jt|juta|x|jam|menit|hari|bulan|orang|org|th|thn|tahun|am|pm|in1|d|h|n|st|nd|rd';
/** An amount with its unit, or a doubled word: "250g", "Rp15.000", "3hari", "kue2". A zero before letters counts nothing ("0bat"). */
const QUANTITY = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:rp|idr|hkd?|nt|usd?)?[^\\p{L}\\d]*[1-9][\\d.,:/–-]*(?:${UNIT})?|\\p{L}+2)[^\\p{L}\\d]*$`,
  'iu',
);
const CAPITAL_I_INSIDE = /\p{Ll}I/u;
/** Letters in boxes, circles or flags, two or more. */
const BOXED = /[\u{1f130}-\u{1f189}\u{1f1e6}-\u{1f1ff}]{2}/u;
const LETTER = /\p{L}/u;
const ARABIC = /[\u0620-\u064a]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CASED = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{N}\\u0640]';
const INNER_SIGNS = new RegExp(`(?<=${CASED})(?:[^\\p{L}\\p{N}\\p{M}\\s%#]|\\ufe0f){1,3}(?=${CASED})`, 'gu');
/** Most words have no sign but those at their end. */
const MAY_HAVE_INNER_SIGN = /(?:[^\p{L}\p{N}\p{M}\s%#]|\ufe0f)[^\s]/u;

/** A sign or picture that stands for a letter. Letters of all languages but the Latin look-alikes are none. */
const standsForLetter = ({ character }: Piece): boolean =>
  SIGN_LETTERS.has(character) ||
  IS_EITHER.test(character) ||
  (!LETTER.test(character) && STAR.test(character));

/** Whether the word is spelled with digits or signs between its letters. */
const isSpelled = ({ text, pieces }: Word): boolean =>
  pieces.some(standsForLetter) && (LETTER.test(text) || BOXED.test(text)) && !QUANTITY.test(text);

/** Returns the letters for which the digits and signs of a word stand; `nth` chooses where several are as likely. */
function spell({ pieces }: Word, nth: number): readonly Piece[] {
  const last = pieces.findLastIndex(({ character }) => LETTER_OR_DIGIT.test(character));
  const first = pieces.findIndex(({ character }) => LETTER_OR_DIGIT.test(character));
  let stars = 0;
  return pieces.map((piece, at) => {
    const { character } = piece;
    if (STAR.test(character)) {
      if (at < first || last - first < 1) return piece;
      const vowel = Math.floor(nth / VOWELS.length ** stars) % VOWELS.length;
      stars += 1;
      return { ...piece, character: VOWELS[vowel] ?? VOWELS[0] };
    }
    // An exclamation mark at the end of a word is one.
    if (character === '!' && at > last) return piece;
    if (IS_EITHER.test(character)) return { ...piece, character: EITHER[nth % EITHER.length] ?? EITHER[0] };
    const latin = SIGN_LETTERS.get(character);
    return latin === undefined ? piece : { ...piece, character: latin };
  });
}

/** How many readings a word has, since several letters are as likely for one of its signs. */
const readingsOf = ({ pieces }: Word): number => {
  const stars = pieces.filter(({ character }) => STAR.test(character)).length;
  if (stars > 0) return VOWELS.length ** Math.min(stars, MOST_STARS);
  return pieces.some(({ character }) => IS_EITHER.test(character)) ? EITHER.length : 1;
};

/** Returns a word without the signs and pictures that stand between its letters. */
function withoutInnerSigns(
  pieces: readonly Piece[],
  text = pieces.map(({ character }) => character).join(''),
): readonly Piece[] {
  if (!MAY_HAVE_INNER_SIGN.test(text)) return pieces;
  const dropped = new Set<number>();
  for (const match of allMatches(INNER_SIGNS, text)) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) dropped.add(at);
  }
  let at = 0;
  return pieces.filter(({ character }) => {
    const isKept = !dropped.has(at);
    at += character.length;
    return isKept;
  });
}

const isCapitalI = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.character === 'I' && /\p{Ll}/u.test(pieces[at - 1]?.character ?? '');

const withSmallL = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, at) => (isCapitalI(pieces, at) ? { ...piece, character: 'l' } : piece));

const isDoubled = (pieces: readonly Piece[], at: number): boolean => {
  const character = pieces[at]?.character.toLowerCase() ?? '';
  return /^[a-z]$/.test(character) && character === pieces[at - 1]?.character.toLowerCase();
};

const singled = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((_, at) => !isDoubled(pieces, at));

/** A letter three times or more is one: "heee4ls". */
const LONG_RUN = /([a-z])\1\1/i;
const singledIfLong = (pieces: readonly Piece[]): readonly Piece[] =>
  LONG_RUN.test(pieces.map(({ character }) => character).join('')) ? singled(pieces) : pieces;

const SMALL = 0x20;
/** Whether a Latin letter stands twice in a row, in small or capital. */
function hasDoubled(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | SMALL;
    if (code === before && code >= 0x61 && code <= 0x7a) return true;
    before = code;
  }
  return false;
}

/** Returns what a word of a text message says: "gr8", "4", "h3art", "bnes". */
function ofMessage(word: Word, isSpelledWord: boolean): readonly Piece[] {
  const said = asMessage(word);
  if (said !== word.pieces) return said;
  if (isSpelledWord) return withPlural(withoutInnerSigns(spell(word, 0)));
  const long = word.isPlain ? withSpelledOut(word) : word.pieces;
  return long === word.pieces ? withPlural(word.pieces) : long;
}

/** Returns a word with all its disguises undone, one after the other: "t3rbukt1i", "qh4siat", "bgt". */
function restoredOf(word: Word, isSpelledWord: boolean, bare: readonly Piece[]): readonly Piece[] {
  const uncovered = word.isPlain ? word.pieces : withUncovered(word);
  if (uncovered !== word.pieces) return uncovered;
  if (isSpelledWord) {
    const spelledOut = wordOf(word, spell(word, 0));
    const meant = withUncovered(spelledOut);
    if (meant !== spelledOut.pieces) return meant;
  }
  const letters = isSpelledWord ? singledIfLong(withoutInnerSigns(spell(word, 0))) : bare;
  const read = letters === word.pieces ? word : wordOf(word, letters);
  const long = withSpelledOut(read);
  return long === read.pieces ? withRestored(read) : long;
}

/** Returns the words that a change makes different, with what they become. */
const changedBy = (
  change: (word: Word) => readonly Piece[],
  among: readonly Word[],
): ReadonlyMap<Word, readonly Piece[]> =>
  new Map(
    among.flatMap((word) => {
      const replaced = change(word);
      if (replaced === word.pieces) return [];
      const isSame =
        replaced.length === word.pieces.length && replaced.every((piece, at) => piece === word.pieces[at]);
      return isSame ? [] : [[word, replaced] as const];
    }),
  );

/**
 * Returns the readings of a text in which disguises are undone: digits and signs for letters ("4sl1", "$ehat"), stars for vowels
 * ("s*hat"), signs and pictures inside words ("se-hat"), a capital I for an l, doubled letters ("muurni"), words in two parts
 * ("se hat"). Amounts and addresses of pages are read as they are. `mayBegin` tells whether a claim may begin with a word,
 * `isClaim` whether it is one.
 */
export function undisguise(
  read: ReadText,
  mayBegin: (word: string) => boolean,
  isClaim: (word: string) => boolean,
): readonly UndisguisedText[] {
  const { original: text, pieces } = read;
  const words = wordsOf(text, pieces).filter((word) => !PAGE_ADDRESS.test(word.text));

  const seen = new Set<string>();
  const reading = (changed: ReadonlyMap<Word, readonly Piece[]>, disguises?: readonly Disguise[]) => {
    if (changed.size === 0) return [];
    const changes = [...changed].map(([{ firstPiece, pieces: own }, replaced]) => ({
      from: firstPiece,
      to: firstPiece + own.length,
      pieces: replaced,
    }));
    const normalized = normalizeChanged(read, changes);
    // Several disguises are often undone alike: what was read once is not read again.
    if (!disguises && seen.has(normalized.text)) return [];
    seen.add(normalized.text);
    return [
      {
        normalized,
        disguises: disguises ?? [...changed.keys()].map(({ start, end }) => ({ start, end, earliest: 0 })),
      },
    ];
  };
  const unusual = words.filter(({ isPlain }) => !isPlain);
  const spelled = new Set(unusual.filter(isSpelled));
  const count = Math.max(0, ...[...spelled].map(readingsOf));
  const bare = new Map(unusual.map((word) => [word, withoutInnerSigns(word.pieces, word.text)]));
  const withoutSigns = (word: Word) => bare.get(word) ?? word.pieces;
  const isWhole = (word: string): boolean => mayBegin(word) && isClaim(word);
  const rejoined = ({ changed, disguises }: Rejoined) => reading(changed, disguises);

  return [
    ...reading(changedBy(withoutSigns, unusual)),
    ...Array.from({ length: count }, (_, nth) =>
      reading(
        changedBy(
          (word) =>
            spelled.has(word) ? singledIfLong(withoutInnerSigns(spell(word, nth))) : withoutSigns(word),
          unusual,
        ),
      ),
    ).flat(),
    ...reading(
      changedBy(
        ({ pieces: own }) => withSmallL(own),
        words.filter((word) => CAPITAL_I_INSIDE.test(word.text)),
      ),
    ),
    ...reading(
      changedBy(
        ({ pieces: own }) => singled(own),
        words.filter((word) => hasDoubled(word.text)),
      ),
    ),
    ...reading(
      changedBy(
        withSpelledOut,
        words.filter(({ isPlain }) => isPlain),
      ),
    ),
    ...reading(
      changedBy(
        withNewSpelling,
        words.filter(({ isPlain }) => isPlain),
      ),
    ),
    ...reading(changedBy((word) => restoredOf(word, spelled.has(word), withoutSigns(word)), words)),
    ...(spelled.size > 0 || MESSAGE.test(text)
      ? reading(changedBy((word) => ofMessage(word, spelled.has(word)), words))
      : []),
    ...soundedOut(read).flatMap((sounded) => reading(sounded)),
    ...picturesAsWords(read).flatMap((pictures) => reading(pictures)),
    ...reading(hiddenSigns(read)),
    ...(ARABIC.test(text) ? reading(changedBy(withRestoredArabic, unusual)) : []),
    ...reading(withoutFiller(read)),
    ...reading(decoded(read)),
    ...reading(turnedRound(read)),
    ...reading(withOwnEnd(words, isWhole)),
    ...readBackwards(read, words, isWhole).flatMap((backwards) => reading(backwards)),
    ...rejoined(cutApart(read, words, isWhole)),
    ...rejoined(joinedFrom(0, read, words, mayBegin, isClaim)),
    ...rejoined(joinedFrom(1, read, words, mayBegin, isClaim)),
  ];
}
