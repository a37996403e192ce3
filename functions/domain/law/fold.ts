/** A text in comparable form: each of its UTF-16 units with the span of the original that it represents. */
export interface FoldedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One folded unit and its place in the original, end exclusive. */
export interface Mark {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const UNSEEN = /[\p{M}\p{Cf}\u0640]/u;
const KEPT = /[\p{L}\p{N}%#]/u;
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;

interface Folded {
  readonly units: readonly string[];
  readonly begins: 'upper' | 'other';
  readonly ends: 'lower' | 'other' | 'unseen';
}

const foldUnit = (character: string): string => {
  if (UNSEEN.test(character)) return '';
  if (character === '\u066a') return '%';
  // Both blocks of Eastern Arabic digits end in a hexadecimal digit that is their value.
  if (EASTERN_DIGIT.test(character)) return String((character.codePointAt(0) ?? 0) & 0xf);
  return KEPT.test(character) ? character : ' ';
};

function foldCharacter(original: string): Folded {
  const plain = original.normalize('NFKD');
  const folded = Array.from(plain.toLowerCase().normalize('NFKD'), foldUnit).join('');
  return {
    units: folded.split(''),
    begins: /^\p{Lu}/u.test(plain) ? 'upper' : 'other',
    ends: UNSEEN.test(original) ? 'unseen' : /\p{Ll}$/u.test(plain) ? 'lower' : 'other',
  };
}

/** Nearly all text is in Latin letters, which are folded once in advance; other characters are folded when they occur. */
const LATIN = Array.from({ length: 0x250 }, (_, code) => foldCharacter(String.fromCodePoint(code)));
const folded = (character: string): Folded =>
  LATIN[character.codePointAt(0) ?? LATIN.length] ?? foldCharacter(character);

/**
 * Folds a text: lower case, full-width and styled letters made plain, accents and invisible characters removed; anything
 * but letters, digits, `%` and `#` becomes a space. With `splitCamel`, "KopiSehat" becomes two words.
 */
function expand(text: string, splitCamel: boolean): Mark[] {
  const marks: Mark[] = [];
  const push = (mark: Mark) => {
    if (mark.unit !== ' ' || marks.at(-1)?.unit !== ' ') marks.push(mark);
  };
  let start = 0;
  let isAfterLower = false;
  for (const original of text) {
    const end = start + original.length;
    const { units, begins, ends } = folded(original);
    if (splitCamel && isAfterLower && begins === 'upper') push({ unit: ' ', start, end: start });
    for (const unit of units) push({ unit, start, end });
    if (ends !== 'unseen') isAfterLower = ends === 'lower';
    start = end;
  }
  return marks;
}

/** Joins words of four letters or more that are written letter by letter ("S e h a t", "s.e.h.a.t"). */
function joinSpelledOut(marks: readonly Mark[]): Mark[] {
  const text = marks.map((mark) => mark.unit).join('');
  const dropped = new Set<number>();
  for (const run of text.matchAll(/(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu)) {
    for (let at = run.index; at < run.index + run[0].length; at += 1) if (text[at] === ' ') dropped.add(at);
  }
  return marks.filter((_, index) => !dropped.has(index));
}

/** Shortens a letter that is written three times or more in a row ("segaaar") to `length`. */
const shortenRuns = (marks: readonly Mark[], length: 1 | 2): Mark[] => {
  const kept: Mark[] = [];
  for (let at = 0; at < marks.length;) {
    let next = at;
    while (marks[next] && marks[next]?.unit === marks[at]?.unit) next += 1;
    const isLongRun = next - at >= 3 && /\p{L}/u.test(marks[at]?.unit ?? '');
    kept.push(...marks.slice(at, isLongRun ? at + length : next));
    at = next;
  }
  return kept;
};

/**
 * Returns the possible readings of a text, without duplicates: with and without camel case split, and with long runs of a
 * letter shortened to one or two.
 */
export function foldings(text: string): readonly FoldedText[] {
  const readings = new Map<string, FoldedText>();
  for (const splitCamel of /\S\p{Lu}/u.test(text) ? [false, true] : [false]) {
    const joined = joinSpelledOut(expand(text, splitCamel));
    for (const length of [2, 1] as const) {
      const marks = shortenRuns(joined, length);
      const reading = marks.map((mark) => mark.unit).join('');
      if (!readings.has(reading)) readings.set(reading, { text: reading, marks });
    }
  }
  return [...readings.values()];
}

/** Returns only the folded characters, for patterns that are written with accents or joined forms. */
export const foldPlain = (text: string): string =>
  expand(text, false)
    .map((mark) => mark.unit)
    .join('')
    .trim();
