/** A text made comparable: each of its UTF-16 units with the span of the original that it stands for. */
export interface FoldedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One folded unit and where it comes from in the original, end exclusive. */
export interface Mark {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const UNSEEN = /[\p{M}\p{Cf}\u0640]/u;
const KEPT = /[\p{L}\p{N}%#]/u;
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;

const foldCharacter = (character: string): string => {
  if (character === '\u066a') return '%';
  // Both blocks of Eastern Arabic digits end in a hexadecimal digit that is their value.
  if (EASTERN_DIGIT.test(character)) return String((character.codePointAt(0) ?? 0) & 0xf);
  return KEPT.test(character) ? character : ' ';
};

/**
 * Lower case, full-width and styled letters made plain, accents and invisible characters gone; whatever is not a
 * letter, digit, `%` or `#` becomes a space. With `splitCamel`, "KopiSehat" becomes two words.
 */
function expand(text: string, splitCamel: boolean): Mark[] {
  const marks: Mark[] = [];
  let start = 0;
  let wasLower = false;
  for (const original of text) {
    const end = start + original.length;
    const plain = original.normalize('NFKD');
    if (splitCamel && wasLower && /^\p{Lu}/u.test(plain)) marks.push({ unit: ' ', start, end: start });
    for (const character of plain.toLowerCase().normalize('NFKD')) {
      if (UNSEEN.test(character)) continue;
      for (const unit of foldCharacter(character).split('')) marks.push({ unit, start, end });
    }
    if (!UNSEEN.test(original)) wasLower = /\p{Ll}$/u.test(plain);
    start = end;
  }
  return marks.filter((mark, index) => mark.unit !== ' ' || marks[index - 1]?.unit !== ' ');
}

/** Joins words that are written letter by letter ("S e h a t", "s.e.h.a.t"), from four letters on. */
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

/** The ways in which a text may be read, without repeats: as written or in camel case, long runs as one letter or two. */
export function foldings(text: string): readonly FoldedText[] {
  const readings = new Map<string, FoldedText>();
  for (const splitCamel of [false, true]) {
    const joined = joinSpelledOut(expand(text, splitCamel));
    for (const length of [2, 1] as const) {
      const marks = shortenRuns(joined, length);
      const folded = marks.map((mark) => mark.unit).join('');
      if (!readings.has(folded)) readings.set(folded, { text: folded, marks });
    }
  }
  return [...readings.values()];
}

/** Only the folded characters, for patterns that are written with accents or joined forms. */
export const foldPlain = (text: string): string =>
  expand(text, false)
    .map((mark) => mark.unit)
    .join('')
    .trim();
