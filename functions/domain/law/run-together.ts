import { allMatches } from './all-matches.ts';
import type { NormalizedText } from './normalized-text.ts';
import type { Span } from './span.ts';

/** Several words that are written as one, by positions of the normalized text. */
export interface RunTogether extends Span {
  /** The fewest letters of a claim in them. */
  readonly shortest: number;
  /** The last position at which a claim may begin. */
  readonly latest: number;
}

/** A hashtag in small letters: with capitals ("#KopiSehat") its words are told apart. */
const HASHTAG = /#([a-z]{12,})(?![a-z0-9])/g;
/** In a hashtag a claim is looked for at the beginning: short ones begin many words ("segara", "murnihandayani"); long ones do not. At its end the index finds them anyway. */
const SHORTEST_IN_HASHTAG = 8;
const LETTERS = /(?<![a-z0-9#])[a-z]{9,}(?![a-z0-9])/g;
/** Nobody spells an innocent sentence letter by letter. */
const SHORTEST_SPELLED = 5;

/** Whether something stands between the letters of a word in the original: it was spelled letter by letter. */
const isSpelledOut = ({ starts, ends }: NormalizedText, { start, end }: Span): boolean => {
  for (let at = start; at + 1 < end; at += 1) if ((starts[at + 1] ?? 0) <= (ends[at] ?? 0)) return false;
  return true;
};

/** Returns words that are written as one: "#menyehatkanjantung", "s e h a t b a n g e t". */
export function wordsRunTogether(normalized: NormalizedText, original: string): readonly RunTogether[] {
  const { text, starts, ends } = normalized;
  const hashtags = allMatches(HASHTAG, text)
    .map(({ index, 0: { length } }) => ({
      start: index + 1,
      end: index + length,
      shortest: SHORTEST_IN_HASHTAG,
      latest: index + 1,
    }))
    .filter(({ start, end }) => !/\p{Lu}/u.test(original.slice(starts[start], ends[end - 1])));
  const spelled = allMatches(LETTERS, text)
    .map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      shortest: SHORTEST_SPELLED,
      latest: index + length - SHORTEST_SPELLED,
    }))
    .filter((word) => isSpelledOut(normalized, word));
  return [...hashtags, ...spelled];
}
