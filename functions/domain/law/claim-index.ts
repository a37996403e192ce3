import { DEPTH } from './first-letters.ts';
import type { NormalizedText } from './normalized-text.ts';
import type { Matcher } from './matchers.ts';
import { type Entry, prefixTree, type PrefixTree } from './prefix-tree.ts';
import type { Span } from './span.ts';
import { compile, type Patterns, type Script } from './patterns.ts';

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

interface Candidate {
  readonly of: number;
  readonly isIndonesian: boolean;
  readonly match: Matcher;
}

/** Candidates by the first letters of their matches. */
type Tree = PrefixTree<Candidate>;

function treesOf(entries: readonly Patterns[]): Readonly<Record<Script, Tree>> {
  const found: Record<Script, Entry<Candidate>[]> = { latin: [], han: [], arabic: [] };
  entries.forEach((patterns, of) => {
    for (const { language, script, starts, match } of compile(patterns)) {
      const candidate = { of, match, isIndonesian: language === 'id' };
      found[script].push(...starts.map((letters) => [letters, candidate] as const));
    }
  });
  return { latin: prefixTree(found.latin), han: prefixTree(found.han), arabic: prefixTree(found.arabic) };
}

/** The longest matches of some candidates, which are in the order of their positions. */
function longestOf(
  text: string,
  candidates: readonly Candidate[],
  positions: readonly number[],
  isWanted?: (of: number) => boolean,
): readonly Match[] {
  const found: Match[] = [];
  const longest = new Map<number, Match>();
  let position = -1;
  candidates.forEach(({ of, match }, at) => {
    if (isWanted && !isWanted(of)) return;
    const start = positions[at] as number;
    if (start !== position) {
      found.push(...longest.values());
      longest.clear();
      position = start;
    }
    const end = match(text, start);
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
const NONE: readonly Candidate[] = [];

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
  const trees = treesOf(entries);
  return {
    mayBegin(word) {
      const { latin } = trees;
      let node = 0;
      for (let depth = 0; node >= 0; depth += 1) {
        if (latin.at(node)) return true;
        node = depth < DEPTH && depth < word.length ? latin.next(node, word.charCodeAt(depth)) : -1;
      }
      return false;
    },
    scan(text, parts) {
      const candidates: Candidate[] = [];
      const positions: number[] = [];
      const tryAt = (script: Script, position: number, isIndonesianOnly = false) => {
        const tree = trees[script];
        const isLoose = script !== 'latin';
        let node = 0;
        let at = position;
        for (let depth = 0; node >= 0; depth += 1) {
          for (const candidate of tree.at(node) ?? NONE) {
            if (isIndonesianOnly && !candidate.isIndonesian) continue;
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
      return { matches: (isWanted) => longestOf(text, candidates, positions, isWanted) };
    },
  };
}

/** Returns where a match stands in the original text. */
export function spanIn({ starts, ends }: NormalizedText, match: Span): Span {
  const [start, end] = [starts[match.start], ends[match.end - 1]];
  if (start === undefined || end === undefined) throw new RangeError('The match lies outside the text.');
  return { start, end };
}
