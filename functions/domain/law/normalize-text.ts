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

const UNSEEN = /[\p{M}\p{Cf}\u0640]/u;
const KEPT = /[\p{L}\p{N}%#]/u;
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;

interface NormalizedCharacter {
  readonly letters: readonly string[];
  readonly begins: 'upper' | 'other';
  readonly ends: 'lower' | 'other' | 'unseen';
}

const normalizeUnit = (character: string): string => {
  if (UNSEEN.test(character)) return '';
  if (character === '\u066a') return '%';
  // Both blocks of Eastern Arabic digits end in a hexadecimal digit that is their value.
  if (EASTERN_DIGIT.test(character)) return String((character.codePointAt(0) ?? 0) & 0xf);
  return KEPT.test(character) ? character : ' ';
};

function normalizeCharacter(original: string): NormalizedCharacter {
  const plain = original.normalize('NFKD');
  const text = Array.from(plain.toLowerCase().normalize('NFKD'), normalizeUnit).join('');
  return {
    letters: text.split(''),
    begins: /^\p{Lu}/u.test(plain) ? 'upper' : 'other',
    ends: UNSEEN.test(original) ? 'unseen' : /\p{Ll}$/u.test(plain) ? 'lower' : 'other',
  };
}

/** Nearly all text is in Latin letters, which are normalized once in advance; other characters are normalized when they occur. */
const LATIN = Array.from({ length: 0x250 }, (_, code) => normalizeCharacter(String.fromCodePoint(code)));
const normalized = (character: string): NormalizedCharacter =>
  LATIN[character.codePointAt(0) ?? LATIN.length] ?? normalizeCharacter(character);

/**
 * Normalizes a text: lower case, full-width and styled letters made plain, accents and invisible characters removed; anything
 * but letters, digits, `%` and `#` becomes a space. With `splitCamel`, "KopiSehat" becomes two words.
 */
function expand(text: string, splitCamel: boolean): NormalizedUnit[] {
  const units: NormalizedUnit[] = [];
  const push = (unit: NormalizedUnit) => {
    if (unit.value !== ' ' || units.at(-1)?.value !== ' ') units.push(unit);
  };
  let start = 0;
  let isAfterLower = false;
  for (const original of text) {
    const end = start + original.length;
    const { letters, begins, ends } = normalized(original);
    if (splitCamel && isAfterLower && begins === 'upper') push({ value: ' ', start, end: start });
    for (const unit of letters) push({ value: unit, start, end });
    if (ends !== 'unseen') isAfterLower = ends === 'lower';
    start = end;
  }
  return units;
}

/** Joins words of four letters or more that are written letter by letter ("S e h a t", "s.e.h.a.t"). */
function joinSpelledOut(units: readonly NormalizedUnit[]): NormalizedUnit[] {
  const text = units.map((unit) => unit.value).join('');
  const dropped = new Set<number>();
  for (const run of text.matchAll(/(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu)) {
    for (let at = run.index; at < run.index + run[0].length; at += 1) if (text[at] === ' ') dropped.add(at);
  }
  return units.filter((_, index) => !dropped.has(index));
}

/** Shortens a letter that is written three times or more in a row ("segaaar") to `length`. */
const shortenRuns = (units: readonly NormalizedUnit[], length: 1 | 2): NormalizedUnit[] => {
  const kept: NormalizedUnit[] = [];
  for (let at = 0; at < units.length;) {
    let next = at;
    while (units[next] && units[next]?.value === units[at]?.value) next += 1;
    const isLongRun = next - at >= 3 && /\p{L}/u.test(units[at]?.value ?? '');
    kept.push(...units.slice(at, isLongRun ? at + length : next));
    at = next;
  }
  return kept;
};

/**
 * Returns the possible normal forms of a text, without duplicates: with and without camel case split, and with long runs of a
 * letter shortened to one or two.
 */
export function normalizations(text: string): readonly NormalizedText[] {
  const readings = new Map<string, NormalizedText>();
  for (const splitCamel of /\S\p{Lu}/u.test(text) ? [false, true] : [false]) {
    const joined = joinSpelledOut(expand(text, splitCamel));
    for (const length of [2, 1] as const) {
      const units = shortenRuns(joined, length);
      const reading = units.map((unit) => unit.value).join('');
      if (!readings.has(reading)) readings.set(reading, { text: reading, units });
    }
  }
  return [...readings.values()];
}

/** Returns only the normalized characters, for patterns that are written with accents or joined forms. */
export const normalizePlain = (text: string): string =>
  expand(text, false)
    .map((unit) => unit.value)
    .join('')
    .trim();
