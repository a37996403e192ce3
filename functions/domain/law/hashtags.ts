import { allMatches } from './all-matches.ts';
import type { NormalizedText } from './normalized-text.ts';
import type { Span } from './span.ts';
import { knownWords } from './vocabulary.ts';

const SHORTEST = 3;
const LONGEST = 16;
/** Beside letters that are no known word, one of fewer is likely a part of a name ("murnihandayani"). */
const TELLING = 7;

/** A name follows: "#sambalbuobati". */
const TITLES: ReadonlySet<string> = new Set(['bu', 'pak', 'mbak', 'mas', 'mak']);

/** A word written after "#", or a long one that may be several written as one. Capitals inside tell words apart elsewhere. */
const TOGETHER = /#([a-z]{8,40})(?![a-z0-9])|(?<![a-z0-9#])[a-z]{12,40}(?![a-z0-9])/g;
const CAMEL = /\p{Ll}\p{Lu}/u;

interface Cut {
  readonly cost: number;
  readonly from: number;
  readonly isKnown: boolean;
}
const A_WORD = 1;
const A_SHORT_WORD = 1.5;
/** What an unknown part costs, with each of its letters: one is taken whole rather than in pieces. */
const UNKNOWN = { part: 1, letter: 0.4, shortest: 3 };

/** Returns where the words of a run of letters begin, apart from the first, by the fewest words and unknown letters. */
function wordStarts(
  run: string,
  isWord: (text: string) => boolean,
  mayBeUnknown: boolean,
): readonly number[] {
  const best: (Cut | undefined)[] = [{ cost: 0, from: 0, isKnown: true }];
  for (let from = 0; from < run.length; from += 1) {
    const before = best[from];
    if (!before) continue;
    for (let to = from + 2; to <= run.length; to += 1) {
      const length = to - from;
      const isKnown = length <= LONGEST && isWord(run.slice(from, to));
      // An unknown part follows a known word, or begins the run.
      const mayFollow = from === 0 || (before.isKnown && length >= UNKNOWN.shortest);
      if (!isKnown && !(mayBeUnknown && mayFollow)) continue;
      const own = isKnown
        ? length <= SHORTEST
          ? A_SHORT_WORD
          : A_WORD
        : UNKNOWN.part + UNKNOWN.letter * length;
      const cost = before.cost + own;
      if (cost < (best[to]?.cost ?? Infinity)) best[to] = { cost, from, isKnown };
    }
  }
  const words: { readonly start: number; readonly text: string; readonly isKnown: boolean }[] = [];
  for (let to = run.length; to > 0;) {
    const cut = best[to];
    if (!cut) return [];
    words.unshift({ start: cut.from, text: run.slice(cut.from, to), isKnown: cut.isKnown });
    to = cut.from;
  }
  const isAllKnown = words.every(({ isKnown }) => isKnown);
  const isTelling = (word: (typeof words)[number]) => word.isKnown && word.text.length >= TELLING;
  return words.flatMap((word, at) => {
    const previous = words[at - 1];
    if (!previous || TITLES.has(previous.text)) return [];
    return isAllKnown || isTelling(word) || isTelling(previous) ? [word.start] : [];
  });
}

/** A text whose hashtags are cut into words, and where they are in it. */
export interface CutHashtags {
  readonly normalized: NormalizedText;
  readonly parts: readonly Span[];
}

/**
 * Cuts hashtags and other words that were written as one ("#bestsambalever") where the words of the law and of sellers begin.
 * `isClaim` tells claims that stand in no list, such as those with affixes. Returns nothing when there are none.
 */
export function cutHashtags(
  { text, starts, ends }: NormalizedText,
  original: string,
  isClaim: (word: string) => boolean,
): CutHashtags | undefined {
  const cuts: number[] = [];
  const runs: { start: number; end: number; cuts: number }[] = [];
  for (const { index, 0: found, 1: tag } of allMatches(TOGETHER, text)) {
    const start = index + found.length - (tag ?? found).length;
    const end = index + found.length;
    if (CAMEL.test(original.slice(starts[start], ends[end - 1]))) continue;
    const known = knownWords();
    const isWord = (word: string) => known.has(word) || (word.length > SHORTEST && isClaim(word));
    const own = wordStarts(tag ?? found, isWord, tag !== undefined);
    if (own.length === 0) continue;
    runs.push({ start: start + cuts.length, end: end + cuts.length + own.length, cuts: own.length });
    cuts.push(...own.map((at) => start + at));
  }
  if (runs.length === 0) return undefined;
  const size = text.length + cuts.length;
  const cut = { text: '', starts: new Int32Array(size), ends: new Int32Array(size) };
  let from = 0;
  for (const at of [...cuts, text.length]) {
    const { length } = cut.text;
    cut.starts.set(starts.subarray(from, at), length);
    cut.ends.set(ends.subarray(from, at), length);
    cut.text += text.slice(from, at);
    if (at < text.length) {
      const place = starts[at] ?? 0;
      cut.starts[cut.text.length] = place;
      cut.ends[cut.text.length] = place;
      cut.text += ' ';
    }
    from = at;
  }
  return { normalized: cut, parts: runs.map(({ start, end }) => ({ start, end })) };
}
