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
  /** Returns the longest match of each entry at each position from which `isWanted`. Positions count normalized units. */
  search(text: string, isWanted?: (position: number) => boolean): readonly Match[];
}

interface Candidate {
  readonly of: number;
  readonly isIndonesian: boolean;
  readonly match: Matcher;
}

/** Candidates by the first letters of their matches: a node holds those whose letters end there. */
interface Node {
  readonly candidates: Candidate[];
  readonly next: Map<string, Node>;
}

const newNode = (): Node => ({ candidates: [], next: new Map() });

function insert(root: Node, letters: string, candidate: Candidate): void {
  let node = root;
  for (const letter of letters) {
    const next = node.next.get(letter) ?? newNode();
    node.next.set(letter, next);
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

/** Makes an index of patterns. */
export function claimIndex(entries: readonly Patterns[]): ClaimIndex {
  const trees = treesOf(entries);
  return {
    search(text, isWanted) {
      const longest = new Map<number, Match>();
      const found: Match[] = [];
      const tryAt = (script: Script, position: number, isIndonesianOnly = false) => {
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
          if (script !== 'latin' && text[at] === ' ') at += 1;
          node = depth < DEPTH ? node.next.get(text[at] ?? '') : undefined;
          at += 1;
        }
        if (longest.size > 0) {
          found.push(...longest.values());
          longest.clear();
        }
      };
      let before = SPACE;
      let lettersInHashtag = -1;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x23) lettersInHashtag = 0;
        else if (code === SPACE) lettersInHashtag = -1;
        if (code !== SPACE && (isWanted?.(at) ?? true)) {
          if (!isLatinOrDigit(before)) tryAt('latin', at);
          else if (lettersInHashtag >= LETTERS_BEFORE) tryAt('latin', at, true);
          if (isHan(code) || !isLatinOrDigit(before)) tryAt('han', at);
          if (isArabic(code) && !isArabic(before)) {
            for (const start of arabicStarts(text, at)) tryAt('arabic', start);
          }
        }
        if (lettersInHashtag >= 0 && code !== 0x23) lettersInHashtag += 1;
        before = code;
      }
      return found;
    },
  };
}

/** Returns where a match stands in the original text. */
export function spanIn({ units }: NormalizedText, match: Span): Span {
  const first = units[match.start];
  const last = units[match.end - 1];
  if (!first || !last) throw new RangeError('The match lies outside the text.');
  return { start: first.start, end: last.end };
}
