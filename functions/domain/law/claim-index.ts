import { DEPTH } from './first-letters.ts';
import type { NormalizedText } from './normalized-text.ts';
import { compile, type CompiledPattern, type Patterns, type Script } from './patterns.ts';
import { type Entry, prefixTree, type PrefixTree } from './prefix-tree.ts';
import type { Span } from './span.ts';
import { LettersOfText } from './telling-letters.ts';

/** Positions of a normalized text, end exclusive. */
export interface Match extends Span {
  /** Which of the indexed patterns was found, by its position in the list of them. */
  readonly of: number;
}

/** What may be found in a text: it was walked through once, and its patterns are tried when they are asked for. */
export interface Scan {
  /** Returns the longest match of each entry at each position. `isWanted` names the entries to try. */
  matches(isWanted?: (of: number) => boolean): readonly Match[];
}

/** Finds many patterns in one pass over a text. */
export interface ClaimIndex {
  /**
   * Reads a text, or the positions of it in `parts`, which are in order and do not overlap. Positions count normalized units.
   */
  scan(text: string, parts?: readonly Span[]): Scan;
  /** Whether a pattern may begin with a Latin word, by its first letters alone. */
  mayBegin(word: string): boolean;
}

/** Patterns of all entries: by number those of their scripts, of which the trees hold the first letters. */
interface Candidates {
  readonly trees: Readonly<Record<Script, PrefixTree>>;
  readonly patterns: readonly CompiledPattern[];
  /** The entry of each. */
  readonly entryOf: Int32Array;
  /** Whether a text whose letters were read may hold a match. */
  readonly mayHold: (candidate: number) => boolean;
}

const UNKNOWN = -2;
const NOTHING = -1;

/** Reads the telling letters of a pattern when it is first asked for, into one array of all: near each other they are found faster. */
function tellingOf(patterns: readonly CompiledPattern[], letters: LettersOfText): Candidates['mayHold'] {
  const placeOf = new Int32Array(patterns.length).fill(UNKNOWN);
  let many = new Uint16Array(1 << 14);
  let length = 0;
  const placed = (candidate: number): number => {
    const own = patterns[candidate]?.telling();
    if (!own) return NOTHING;
    if (length + own.length > many.length) {
      const more = new Uint16Array(2 * many.length + own.length);
      more.set(many);
      many = more;
    }
    many.set(own, length);
    length += own.length;
    return length - own.length;
  };
  return (candidate) => {
    let place = placeOf[candidate] as number;
    if (place === UNKNOWN) place = placeOf[candidate] = placed(candidate);
    return place === NOTHING || letters.hasOneOf(many, place);
  };
}

function candidatesOf(entries: readonly Patterns[], letters: LettersOfText): Candidates {
  const found: Record<Script, Entry[]> = { latin: [], han: [], arabic: [] };
  const patterns: CompiledPattern[] = [];
  const entryOf: number[] = [];
  entries.forEach((own, of) => {
    for (const pattern of compile(own)) {
      for (const start of pattern.starts) found[pattern.script].push([start, patterns.length]);
      patterns.push(pattern);
      entryOf.push(of);
    }
  });
  return {
    trees: { latin: prefixTree(found.latin), han: prefixTree(found.han), arabic: prefixTree(found.arabic) },
    patterns,
    entryOf: Int32Array.from(entryOf),
    mayHold: tellingOf(patterns, letters),
  };
}

/** The longest matches of some candidates, which are in the order of their positions. */
function longestOf(
  text: string,
  { patterns, entryOf }: Candidates,
  candidates: readonly number[],
  positions: readonly number[],
  isWanted?: (of: number) => boolean,
): readonly Match[] {
  const found: Match[] = [];
  const longest = new Map<number, Match>();
  let position = -1;
  candidates.forEach((candidate, at) => {
    const of = entryOf[candidate] as number;
    if (isWanted && !isWanted(of)) return;
    const start = positions[at] as number;
    if (start !== position) {
      if (longest.size > 0) found.push(...longest.values());
      longest.clear();
      position = start;
    }
    const end = patterns[candidate]?.match(text, start) ?? -1;
    const known = longest.get(of);
    if (end > start && (known === undefined || end > known.end)) longest.set(of, { of, start, end });
  });
  return [...found, ...longest.values()];
}

const A = 0x61;
const Z = 0x7a;
const ZERO = 0x30;
const NINE = 0x39;
const isLatinOrDigit = (code: number): boolean => (code >= A && code <= Z) || (code >= ZERO && code <= NINE);
const isArabic = (code: number): boolean => code >= 0x600 && code <= 0x6ff;
const isHan = (code: number): boolean => code >= 0x2e80 && code <= 0xdfff;
const SPACE = 0x20;

/** Letters of a hashtag before a claim that is joined to them ("#kopiasli"). */
const LETTERS_BEFORE = 4;
const ARABIC_PARTICLES = /[وفبلك]{0,2}/uy;
const ARTICLE = 'ال';

/** Returns where an Arabic word may begin behind its joined particles and article. */
function arabicStarts(text: string, start: number): readonly number[] {
  ARABIC_PARTICLES.lastIndex = start;
  const particles = ARABIC_PARTICLES.exec(text)?.[0].length ?? 0;
  const starts: number[] = [];
  for (let at = start; at <= start + particles; at += 1) {
    starts.push(at);
    if (text.startsWith(ARTICLE, at)) starts.push(at + ARTICLE.length);
  }
  return starts;
}

/** Returns for each position how many characters stand before it since the "#" of its word; -1 where there is none. */
function sinceHashtag(text: string): readonly number[] {
  let since = -1;
  return text.split('').map((character) => {
    if (character === '#' || character === ' ') since = -1;
    const before = since;
    if (character === '#') since = 0;
    else if (since >= 0) since += 1;
    return before;
  });
}

/** Makes an index of patterns. */
export function claimIndex(entries: readonly Patterns[]): ClaimIndex {
  const letters = new LettersOfText();
  const all = candidatesOf(entries, letters);
  const { trees, patterns, mayHold } = all;
  return {
    mayBegin(word) {
      const { latin } = trees;
      let node = 0;
      for (let depth = 0; node >= 0; depth += 1) {
        if (latin.firstAt(node) < latin.firstAt(node + 1)) return true;
        node = depth < DEPTH && depth < word.length ? latin.next(node, word.charCodeAt(depth)) : -1;
      }
      return false;
    },
    scan(text, parts) {
      const candidates: number[] = [];
      const positions: number[] = [];
      letters.read(text);
      const tryAt = (script: Script, position: number, isIndonesianOnly = false) => {
        const tree = trees[script];
        const isLoose = script !== 'latin';
        let node = 0;
        let at = position;
        for (let depth = 0; node >= 0; depth += 1) {
          const last = tree.firstAt(node + 1);
          for (let nth = tree.firstAt(node); nth < last; nth += 1) {
            const candidate = tree.values[nth] as number;
            if (isIndonesianOnly && patterns[candidate]?.language !== 'id') continue;
            if (!mayHold(candidate)) continue;
            candidates.push(candidate);
            positions.push(position);
          }
          // Spaces are optional in Chinese and Arabic patterns, and not among their first letters; text has one at a time.
          if (isLoose && text.charCodeAt(at) === SPACE) at += 1;
          node = depth < DEPTH && at < text.length ? tree.next(node, text.charCodeAt(at)) : -1;
          at += 1;
        }
      };
      const inHashtag = text.includes('#') ? sinceHashtag(text) : [];
      for (const { start, end } of parts ?? [{ start: 0, end: text.length }]) {
        let before = start === 0 ? SPACE : text.charCodeAt(start - 1);
        for (let at = start; at < end; at += 1) {
          const code = text.charCodeAt(at);
          if (code !== SPACE) {
            const isWordStart = !isLatinOrDigit(before);
            if (isWordStart) tryAt('latin', at);
            else if ((inHashtag[at] ?? -1) >= LETTERS_BEFORE) tryAt('latin', at, true);
            if (isWordStart || isHan(code)) tryAt('han', at);
            if (isArabic(code) && !isArabic(before)) {
              for (const from of arabicStarts(text, at)) tryAt('arabic', from);
            }
          }
          before = code;
        }
      }
      return { matches: (isWanted) => longestOf(text, all, candidates, positions, isWanted) };
    },
  };
}

/** Returns where a match stands in the original text. */
export function spanIn({ starts, ends }: NormalizedText, match: Span): Span {
  const [start, end] = [starts[match.start], ends[match.end - 1]];
  if (start === undefined || end === undefined) throw new RangeError('The match lies outside the text.');
  return { start, end };
}
