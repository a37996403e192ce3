/**
 * How many first letters of a pattern are told apart. Fewer leave all words with "meng-" together; more make the tree larger
 * and the search no faster.
 */
export const DEPTH = 8;

/** Letters with which a match begins; `isCut` when what follows them is not known or not looked at. */
interface Start {
  readonly text: string;
  readonly isCut: boolean;
}

const EMPTY: readonly Start[] = [{ text: '', isCut: false }];
const UNKNOWN: readonly Start[] = [{ text: '', isCut: true }];

const distinct = (starts: readonly Start[]): readonly Start[] => [
  ...new Map(starts.map((start) => [`${start.text}|${String(start.isCut)}`, start])).values(),
];

/** More beginnings than this of a pattern tell few matches apart where each has some letters. */
const MOST = 200;
const FEWEST = 3;
/** Chinese words have few signs: so many beginnings are cut at any length. */
const MOST_EVER = 1_000;

function join(first: readonly Start[], next: () => readonly Start[]): readonly Start[] {
  if (first.every(({ isCut }) => isCut)) return first;
  const following = next();
  const fewest = first.length * following.length > MOST_EVER ? 1 : FEWEST;
  if (first.length * following.length > MOST && first.every(({ text }) => text.length >= fewest))
    return first.map(({ text }) => ({ text, isCut: true }));
  return distinct(
    first.flatMap((start) =>
      start.isCut
        ? [start]
        : following.map(({ text, isCut }) => {
            const joined = start.text + text;
            return { text: joined.slice(0, DEPTH), isCut: isCut || joined.length >= DEPTH };
          }),
    ),
  );
}

/** Returns the index of the bracket that closes the one at `open`. */
export function closingBracket(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') depth += 1;
    else if (source[at] === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error(`The pattern "${source}" has a bracket that is never closed.`);
}

/** Splits at the bars that stand in no brackets. */
export function splitAtBars(source: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') at = closingBracket(source, at);
    else if (source[at] === '|') {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** One atom of a pattern with the letters it begins with, and the index of what follows it. */
interface Atom {
  readonly starts: () => readonly Start[];
  readonly end: number;
}

const oneOf = (characters: string): readonly Start[] =>
  Array.from(characters, (text) => ({ text, isCut: false }));

/** Escapes of which the characters are known: in normalized text all white space is one space. */
const ESCAPES: Readonly<Record<string, readonly Start[]>> = { s: oneOf(' '), d: oneOf('0123456789') };

const GROUP_START = /^\((?:\?(?::|<?[=!]))?/;

/** A class that lists its letters; one of all letters tells nothing. */
const FEW_LETTERS = /^[a-z0-9]{1,8}$/;

function atomAt(source: string, at: number): Atom {
  const character = source[at] ?? '';
  if (character === '(') {
    const close = closingBracket(source, at);
    const [opening = '('] = GROUP_START.exec(source.slice(at, at + 4)) ?? [];
    const isLookAround = opening.length > 1 && opening !== '(?:';
    const inside = source.slice(at + opening.length, close);
    return { starts: () => (isLookAround ? EMPTY : alternatives(inside)), end: close + 1 };
  }
  if (character === '[') {
    const close = source.indexOf(']', at);
    const inside = source.slice(at + 1, close);
    return { starts: () => (FEW_LETTERS.test(inside) ? oneOf(inside) : UNKNOWN), end: close + 1 };
  }
  if (character === '\\') {
    const known = ESCAPES[source[at + 1] ?? ''];
    const property = /^\\[pP]\{[^}]*\}/.exec(source.slice(at));
    return {
      starts: () => known ?? UNKNOWN,
      end: at + (property?.[0].length ?? 2),
    };
  }
  if (character === '.') return { starts: () => UNKNOWN, end: at + 1 };
  return { starts: () => [{ text: character, isCut: false }], end: at + 1 };
}

const extended = (start: Start, letters: string): Start => {
  if (start.isCut) return start;
  const text = (start.text + letters).slice(0, DEPTH);
  return { text, isCut: text.length >= DEPTH };
};

/** Letters that are no start of a quantified one. */
const LITERALS = /[a-z0-9%#]+(?![?*+{])/y;

const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/;

function sequence(source: string): readonly Start[] {
  let starts = EMPTY;
  let at = 0;
  while (at < source.length && starts.some(({ isCut }) => !isCut)) {
    LITERALS.lastIndex = at;
    const [letters] = LITERALS.exec(source) ?? [];
    if (letters !== undefined) {
      starts = starts.map((start) => extended(start, letters));
      at += letters.length;
      continue;
    }
    const atom = atomAt(source, at);
    const [quantifier = '', least] = QUANTIFIER.exec(source.slice(atom.end, atom.end + 8)) ?? [];
    const isOptional = quantifier.startsWith('?') || quantifier.startsWith('*') || least === '0';
    const isRepeated = quantifier !== '' && !quantifier.startsWith('?');
    starts = join(starts, () => {
      const once = isRepeated ? join(atom.starts(), () => UNKNOWN) : atom.starts();
      return isOptional ? [...EMPTY, ...once] : once;
    });
    at = atom.end + quantifier.length;
  }
  return starts;
}

const known = new Map<string, readonly Start[]>();

function alternatives(source: string): readonly Start[] {
  const before = known.get(source);
  if (before) return before;
  const starts = distinct(splitAtBars(source).flatMap(sequence));
  known.set(source, starts);
  return starts;
}

/**
 * Returns the letters (at most `DEPTH`) with which a match of a regular expression can begin. A shorter one stands for
 * everything that begins with it. Understood are literals, groups, look-arounds, classes and quantifiers, as the rows of the
 * law use them.
 */
export function firstLetters(source: string): readonly string[] {
  const texts = [...new Set(alternatives(source).map(({ text }) => text))];
  const kept: string[] = [];
  for (const text of texts.toSorted()) {
    const last = kept.at(-1);
    if (last === undefined || !text.startsWith(last)) kept.push(text);
  }
  return kept;
}
