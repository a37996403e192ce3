import { allMatches } from './all-matches.ts';
import { LETTER_LOOK_ALIKES } from './look-alikes.ts';
import { type NormalizedText, Writer } from './normalized-text.ts';

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
  /** Its UTF-16 units in comparable form; none for what is not seen. */
  readonly units: string;
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
  ۃ: 'ه',
  ة: 'ه',
  گ: 'ك',
  ڪ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ٱ: 'ا',
};

/** "⒜": its compatibility form has brackets. */
const bracketed = (character: string): string | undefined => {
  const nth = (character.codePointAt(0) ?? 0) - 0x249c;
  return nth >= 0 && nth < 26 ? String.fromCharCode(0x61 + nth) : undefined;
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
  const plain = LATIN_OF.get(original) ?? bracketed(original) ?? original.normalize('NFKD');
  const latin = Array.from(plain, (one) => LATIN_OF.get(one) ?? one).join('');
  const text = Array.from(latin.toLowerCase().normalize('NFKD'), normalizeUnit).join('');
  return {
    units: text,
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
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const character of text) {
    pieces.push({ character, start, end: start + character.length });
    start += character.length;
  }
  return pieces;
}

const SPACE = 0x20;
/** Few characters become more units than one. */
const LIKELY_MORE = 16;

/** A text whose pieces are normalized one by one, from which other readings of it are made. */
export interface ReadText {
  readonly original: string;
  readonly pieces: readonly Piece[];
  readonly normalized: NormalizedText;
  /** How many units stand before each piece, and one entry more for the end. */
  readonly unitsBefore: readonly number[];
  /** Whether a capital follows a small letter: "KopiSehat". */
  readonly isCamel: boolean;
}

/**
 * Normalizes a text: lower case, full-width and styled letters and look-alikes of other scripts made plain Latin, accents and
 * invisible characters removed; anything but letters, digits, `%` and `#` becomes a space.
 */
export function readText(original: string): ReadText {
  const pieces = piecesOf(original);
  const written = new Writer(original.length + LIKELY_MORE);
  const unitsBefore: number[] = [];
  let isAfterLower = false;
  let isCamel = false;
  for (const { character, start, end } of pieces) {
    const { units, begins, ends } = normalized(character);
    unitsBefore.push(written.length);
    written.push(units, start, end);
    isCamel ||= isAfterLower && begins === 'upper';
    if (ends !== 'unseen') isAfterLower = ends === 'lower';
  }
  unitsBefore.push(written.length);
  return { original, pieces, normalized: written.written(), unitsBefore, isCamel };
}

/** Returns the normal form of a text in which "KopiSehat" becomes two words. */
function withCamelSplit(pieces: readonly Piece[]): NormalizedText {
  const written = new Writer(2 * pieces.length);
  let isAfterLower = false;
  for (const { character, start, end } of pieces) {
    const { units, begins, ends } = normalized(character);
    if (isAfterLower && begins === 'upper') written.push(' ', start, start);
    written.push(units, start, end);
    if (ends !== 'unseen') isAfterLower = ends === 'lower';
  }
  return written.written();
}

/** Arabic has words of three letters that are claims, and no row of single letters that is not spelled. */
const SPELLED_OUT =
  /(?<![\p{L}\p{N}])(?:(?:\p{L} ){3,}\p{L}|(?:\p{Script=Arabic} ){2}\p{Script=Arabic})(?![\p{L}\p{N}])/gu;

const SURROGATE = /[\ud800-\udfff]/;
/** Whether single letters may stand in a row; letters of two units are taken for it. */
function maySpellOut(text: string): boolean {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (text.charCodeAt(at + 2) === SPACE) return true;
  }
  return SURROGATE.test(text);
}

const without = ({ text, starts, ends }: NormalizedText, dropped: ReadonlySet<number>): NormalizedText => ({
  text: text
    .split('')
    .filter((_, at) => !dropped.has(at))
    .join(''),
  starts: starts.filter((_, at) => !dropped.has(at)),
  ends: ends.filter((_, at) => !dropped.has(at)),
});

/**
 * Joins words of four letters or more that are written letter by letter ("S e h a t", "s.e.h.a.t"). Two spaces or more in
 * the original keep the words of such a text apart ("k o p i   a s l i").
 */
function joinSpelledOut(written: NormalizedText, original: string): NormalizedText {
  const { text, starts, ends } = written;
  if (!maySpellOut(text)) return written;
  const dropped = new Set<number>();
  for (const run of allMatches(SPELLED_OUT, text)) {
    for (let at = run.index; at < run.index + run[0].length; at += 1) {
      if (text[at] !== ' ') continue;
      const gap = original.slice(ends[at - 1], starts[at + 1]);
      if (!/\s\s/u.test(gap)) dropped.add(at);
    }
  }
  return dropped.size === 0 ? written : without(written, dropped);
}

const LETTER = /\p{L}/u;

/** Whether a letter stands three times in a row. */
function hasLongRun(text: string): boolean {
  for (let at = 2; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === text.charCodeAt(at - 1) && code === text.charCodeAt(at - 2) && LETTER.test(text[at] ?? ''))
      return true;
  }
  return false;
}

/** Shortens a letter that is written three times or more in a row ("segaaar") to `length`. */
function shortenRuns(written: NormalizedText, length: 1 | 2): NormalizedText {
  const { text } = written;
  const dropped = new Set<number>();
  for (let at = 0; at < text.length;) {
    let next = at;
    while (next < text.length && text[next] === text[at]) next += 1;
    const isLongRun = next - at >= 3 && LETTER.test(text[at] ?? '');
    if (isLongRun) for (let extra = at + length; extra < next; extra += 1) dropped.add(extra);
    at = next;
  }
  return without(written, dropped);
}

/** Pieces that take the place of those from one index to another, exclusive. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

/** Returns the normal form of a text with changes, which are in order. What they leave as it was is copied. */
export function normalizeChanged(
  { original, pieces, normalized: base, unitsBefore }: ReadText,
  changes: Iterable<Change>,
): NormalizedText {
  const written = new Writer(base.text.length + LIKELY_MORE);
  const write = ({ character, start, end }: Piece) => {
    written.push(normalized(character).units, start, end);
  };
  const copy = (from: number, to: number) => {
    let piece = from;
    // Spaces beside a change may have to be left out, or written although they were left out before.
    while (piece < to) {
      const first = unitsBefore[piece] ?? 0;
      if (first < (unitsBefore[piece + 1] ?? 0) && base.text[first] !== ' ') break;
      write(pieces[piece] as Piece);
      piece += 1;
    }
    written.copy(base, unitsBefore[piece] ?? 0, unitsBefore[to] ?? 0);
  };
  let at = 0;
  for (const change of changes) {
    copy(at, change.from);
    change.pieces.forEach(write);
    at = change.to;
  }
  copy(at, pieces.length);
  return joinSpelledOut(written.written(), original);
}

/**
 * Returns the possible normal forms of a text, without duplicates: with and without camel case split, and with long runs of a
 * letter shortened to one or two.
 */
export function normalizationsOf(read: ReadText): readonly NormalizedText[] {
  const readings = new Map<string, NormalizedText>();
  for (const written of read.isCamel ? [read.normalized, withCamelSplit(read.pieces)] : [read.normalized]) {
    const joined = joinSpelledOut(written, read.original);
    const forms = hasLongRun(joined.text) ? [shortenRuns(joined, 2), shortenRuns(joined, 1)] : [joined];
    for (const form of forms) if (!readings.has(form.text)) readings.set(form.text, form);
  }
  return [...readings.values()];
}

/** Returns the possible normal forms of a text, as `normalizationsOf`. */
export const normalizations = (text: string): readonly NormalizedText[] => normalizationsOf(readText(text));

/** Returns only the normalized characters, for patterns that are written with accents or joined forms. */
export const normalizePlain = (text: string): string => readText(text).normalized.text.trim();
