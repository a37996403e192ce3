import { LETTER_LOOK_ALIKES } from './look-alikes.ts';

/** A text in comparable form: each of its UTF-16 units with the span of the original that it represents. */
export interface NormalizedText {
  readonly text: string;
  readonly units: readonly NormalizedUnit[];
}

/** One normalized unit and its span in the original, end exclusive. */
export interface NormalizedUnit {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A character to normalize and the span of the original that it stands for, end exclusive. */
export interface Piece {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

const UNSEEN = /[\p{M}\p{Cf}\u0640]/u;
const KEPT = /[\p{L}\p{N}%#]/u;
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;

interface NormalizedCharacter {
  readonly letters: readonly string[];
  readonly begins: 'upper' | 'other';
  readonly ends: 'lower' | 'other' | 'unseen';
}

/** The Latin letters for which a reader takes a character of another script (Unicode's confusables). */
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTER_LOOK_ALIKES).flatMap(([latin, characters]) =>
    Array.from(characters, (character) => [character, latin] as const),
  ),
);

/** Persian and other forms of Arabic letters, which keyboards of phones mix with the Arabic ones. */
const ARABIC_FORMS: Readonly<Record<string, string>> = {
  ک: 'ك',
  ی: 'ي',
  ى: 'ي',
  ې: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ة',
};

const normalizeUnit = (character: string): string => {
  const arabic = ARABIC_FORMS[character];
  if (arabic !== undefined) return arabic;
  if (UNSEEN.test(character)) return '';
  if (character === '\u066a') return '%';
  // Both blocks of Eastern Arabic digits end in a hexadecimal digit that is their value.
  if (EASTERN_DIGIT.test(character)) return String((character.codePointAt(0) ?? 0) & 0xf);
  return KEPT.test(character) ? character : ' ';
};

/** Look-alikes are looked up before the lower case is made: a Greek capital nu looks like N, a small one like v. */
function normalizeCharacter(original: string): NormalizedCharacter {
  const plain = LATIN_OF.get(original) ?? original.normalize('NFKD');
  const latin = Array.from(plain, (one) => LATIN_OF.get(one) ?? one).join('');
  const text = Array.from(latin.toLowerCase().normalize('NFKD'), normalizeUnit).join('');
  return {
    letters: text.split(''),
    begins: /^\p{Lu}/u.test(original) || /^\p{Lu}/u.test(plain) ? 'upper' : 'other',
    ends: UNSEEN.test(original) ? 'unseen' : /\p{Ll}$/u.test(plain) ? 'lower' : 'other',
  };
}

/** Nearly all text is Latin: its characters are normalized in advance, others when they first occur. */
const LATIN = Array.from({ length: 0x250 }, (_, code) => normalizeCharacter(String.fromCharCode(code)));
const normalizedCharacters = new Map<string, NormalizedCharacter>();
/** More distinct characters than a caption holds in all languages; the memory stays bounded whatever is typed. */
const MOST_REMEMBERED = 4_000;

function normalized(character: string): NormalizedCharacter {
  const known =
    (character.length === 1 ? LATIN[character.charCodeAt(0)] : undefined) ??
    normalizedCharacters.get(character);
  if (known) return known;
  const made = normalizeCharacter(character);
  if (normalizedCharacters.size < MOST_REMEMBERED) normalizedCharacters.set(character, made);
  return made;
}

/** Returns the characters of a text as pieces. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const character of text) {
    pieces.push({ character, start, end: start + character.length });
    start += character.length;
  }
  return pieces;
}

/**
 * Normalizes a text: lower case, full-width and styled letters and look-alikes of other scripts made plain Latin, accents and
 * invisible characters removed; anything but letters, digits, `%` and `#` becomes a space. With `splitCamel`, "KopiSehat"
 * becomes two words.
 */
function expand(pieces: readonly Piece[], splitCamel: boolean): NormalizedUnit[] {
  const units: NormalizedUnit[] = [];
  let last = '';
  const push = (value: string, start: number, end: number) => {
    if (value === ' ' && last === ' ') return;
    units.push({ value, start, end });
    last = value;
  };
  let isAfterLower = false;
  for (const { character, start, end } of pieces) {
    const { letters, begins, ends } = normalized(character);
    if (splitCamel && isAfterLower && begins === 'upper') push(' ', start, start);
    for (const unit of letters) push(unit, start, end);
    if (ends !== 'unseen') isAfterLower = ends === 'lower';
  }
  return units;
}

const textOf = (units: readonly NormalizedUnit[]): string => {
  let text = '';
  for (const { value } of units) text += value;
  return text;
};

const SPELLED_OUT = /(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu;

/**
 * Joins words of four letters or more that are written letter by letter ("S e h a t", "s.e.h.a.t"). Two spaces or more in
 * the original keep the words of such a text apart ("k o p i   a s l i").
 */
function joinSpelledOut(units: readonly NormalizedUnit[], original: string): readonly NormalizedUnit[] {
  const text = textOf(units);
  const dropped = new Set<number>();
  for (const run of text.matchAll(SPELLED_OUT)) {
    for (let at = run.index; at < run.index + run[0].length; at += 1) {
      if (text[at] !== ' ') continue;
      const gap = original.slice(units[at - 1]?.end, units[at + 1]?.start);
      if (!/\s\s/u.test(gap)) dropped.add(at);
    }
  }
  return dropped.size === 0 ? units : units.filter((_, index) => !dropped.has(index));
}

/** Shortens a letter that is written three times or more in a row ("segaaar") to `length`. */
function shortenRuns(units: readonly NormalizedUnit[], length: 1 | 2): NormalizedUnit[] {
  const kept: NormalizedUnit[] = [];
  for (let at = 0; at < units.length;) {
    let next = at;
    while (units[next] && units[next]?.value === units[at]?.value) next += 1;
    const isLongRun = next - at >= 3 && /\p{L}/u.test(units[at]?.value ?? '');
    kept.push(...units.slice(at, isLongRun ? at + length : next));
    at = next;
  }
  return kept;
}

const LONG_RUN = /(\p{L})\1\1/u;

/** Normalizes pieces of a text without a second reading; spans are those of the pieces. */
export function normalizePieces(pieces: readonly Piece[], original: string): NormalizedText {
  const units = joinSpelledOut(expand(pieces, false), original);
  return { text: textOf(units), units };
}

/**
 * Returns the possible normal forms of a text, without duplicates: with and without camel case split, and with long runs of a
 * letter shortened to one or two.
 */
export function normalizations(text: string): readonly NormalizedText[] {
  const readings = new Map<string, NormalizedText>();
  const pieces = piecesOf(text);
  for (const splitCamel of /\S\p{Lu}/u.test(text) ? [false, true] : [false]) {
    const joined = joinSpelledOut(expand(pieces, splitCamel), text);
    const reading = textOf(joined);
    if (!LONG_RUN.test(reading)) {
      if (!readings.has(reading)) readings.set(reading, { text: reading, units: joined });
      continue;
    }
    for (const length of [2, 1] as const) {
      const units = shortenRuns(joined, length);
      const shortened = textOf(units);
      if (!readings.has(shortened)) readings.set(shortened, { text: shortened, units });
    }
  }
  return [...readings.values()];
}

/** Returns only the normalized characters, for patterns that are written with accents or joined forms. */
export const normalizePlain = (text: string): string => textOf(expand(piecesOf(text), false)).trim();
