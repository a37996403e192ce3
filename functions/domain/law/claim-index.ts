import { DEPTH } from './first-letters.ts';
import type { NormalizedText } from './normalize-text.ts';
import type { Matcher } from './matchers.ts';
import type { Span } from './span.ts';
import { compile, type Patterns, type Script } from './patterns.ts';

/** Positions of a normalized text, end exclusive. */
export interface Match extends Span {
  /** Which of the indexed patterns was found, by its position in the list of them. */
  readonly of: number;
}

/** Finds many patterns in one pass over a text. */
export interface ClaimIndex {
  /**
   * Returns the longest match of each entry at each position, or at each of those in `parts`, which are in order and do not
   * overlap. Positions count normalized units.
   */
  search(text: string, parts?: readonly Span[]): readonly Match[];
}

interface Candidate {
  readonly of: number;
  readonly isIndonesian: boolean;
  readonly match: Matcher;
}

/** Candidates by the codes of the first letters of their matches: a node holds those whose letters end there. */
interface Node {
  readonly candidates: Candidate[];
  readonly next: Map<number, Node>;
}

const newNode = (): Node => ({ candidates: [], next: new Map() });

function insert(root: Node, letters: string, candidate: Candidate): void {
  let node = root;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    const next = node.next.get(code) ?? newNode();
    node.next.set(code, next);
    node = next;
  }
  node.candidates.push(candidate);
}

function treesOf(entries: readonly Patterns[]): Readonly<Record<Script, Node>> {
  const trees = { latin: newNode(), han: newNode(), arabic: newNode() };
  entries.forEach((patterns, of) => {
    for (const { language, script, starts, match } of compile(patterns)) {
      const candidate = { of, match, isIndonesian: language === 'id' };
      for (const letters of starts) insert(trees[script], letters, candidate);
    }
  });
  return trees;
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
  const trees = treesOf(entries);
  return {
    search(text, parts) {
      const longest = new Map<number, Match>();
      const found: Match[] = [];
      const tryAt = (script: Script, position: number, isIndonesianOnly = false) => {
        const isLoose = script !== 'latin';
        let node: Node | undefined = trees[script];
        let at = position;
        for (let depth = 0; node; depth += 1) {
          for (const candidate of node.candidates) {
            if (isIndonesianOnly && !candidate.isIndonesian) continue;
            const end = candidate.match(text, position);
            const known = longest.get(candidate.of);
            if (end > position && (known === undefined || end > known.end)) {
              longest.set(candidate.of, { of: candidate.of, start: position, end });
            }
          }
          // Spaces are optional in Chinese and Arabic patterns, and not among their first letters; text has one at a time.
          if (isLoose && text.charCodeAt(at) === SPACE) at += 1;
          node = depth < DEPTH && at < text.length ? node.next.get(text.charCodeAt(at)) : undefined;
          at += 1;
        }
        if (longest.size > 0) {
          found.push(...longest.values());
          longest.clear();
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
      return found;
    },
  };
}

/** Returns where a match stands in the original text. */
export function spanIn({ starts, ends }: NormalizedText, match: Span): Span {
  const [start, end] = [starts[match.start], ends[match.end - 1]];
  if (start === undefined || end === undefined) throw new RangeError('The match lies outside the text.');
  return { start, end };
}
