import type { Piece, ReadText } from './normalize-text.ts';
import type { Span } from './span.ts';
import { knownWords } from './vocabulary.ts';
import type { Word } from './written-words.ts';

/** A part of the original that is read otherwise. A claim that overlaps it and begins at `earliest` or later is a hidden one. */
export interface Disguise extends Span {
  readonly earliest: number;
}

/** Words that were cut, each as one, and where they were cut. */
export interface Rejoined {
  readonly changed: ReadonlyMap<Word, readonly Piece[]>;
  readonly disguises: readonly Disguise[];
}

/** Fewest letters of a claim that is written as two words, and most letters of the shorter one ("se hat", "ter baik"). */
const SHORTEST_JOINED = 4;
const LONGEST_PART = 4;
const OTHER_SIGNS = /^[^\p{L}\p{N}]*$/u;

/** Arabic letters that are drawn out to the next, over a space: "خـ ـصم". */
const STRETCH = '\u0640';

const areJoined = (word: Word, next: Word, gap: string): boolean =>
  Math.min(word.text.length, next.text.length) <= LONGEST_PART &&
  word.text.length + next.text.length >= SHORTEST_JOINED &&
  word.letters.length === word.text.length &&
  next.letters !== '' &&
  (next.isPlain || OTHER_SIGNS.test(next.text.slice(next.letters.length))) &&
  gap.trim() === '';

/** Two ordinary words hide a claim if it is all that they are together: "ter baik". */
function mayHide(
  { letters: one }: Word,
  { letters: other }: Word,
  mayBegin: (word: string) => boolean,
  isClaim: (word: string) => boolean,
): boolean {
  if (!mayBegin(one + other)) return false;
  const known = knownWords();
  return !(known.has(one) && (known.has(other) || other.length < SHORTEST_JOINED)) || isClaim(one + other);
}

/** Returns each pair of words as one, from the first or the second word on, where a claim may begin with them. */
export function joinedFrom(
  first: 0 | 1,
  { original, pieces }: ReadText,
  words: readonly Word[],
  mayBegin: (word: string) => boolean,
  isClaim: (word: string) => boolean,
): Rejoined {
  const changed = new Map<Word, readonly Piece[]>();
  const disguises: Disguise[] = [];
  for (let at = first; at + 1 < words.length; at += 2) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next) continue;
    const isStretched = word.text.endsWith(STRETCH) && next.text.startsWith(STRETCH);
    if (!isStretched && !areJoined(word, next, original.slice(word.end, next.start))) continue;
    if (!isStretched && !mayHide(word, next, mayBegin, isClaim)) continue;
    // The white space behind the word belongs to it, so that it is left out.
    const gap = next.firstPiece - word.firstPiece - word.pieces.length;
    changed.set(
      { ...word, pieces: pieces.slice(word.firstPiece, word.firstPiece + word.pieces.length + gap) },
      word.pieces,
    );
    disguises.push({ start: word.end, end: next.start, earliest: word.start });
  }
  return { changed, disguises };
}

/** Parts into which a word is cut ("pe ng awet"), with most letters of one, and the fewest letters of such a word. */
const MOST_PARTS = 4;
const LONGEST_FIRST = 6;
const LONGEST_LAST = 9;
const SHORTEST_CUT = 5;

interface Part {
  readonly letters: string;
  readonly isKnown: boolean;
  readonly endsHere: boolean;
}
const NO_PART: Part = { letters: '', isKnown: true, endsHere: true };

function partOf({ text, letters, isPlain }: Word): Part {
  if (text.length > LONGEST_LAST + 3 || letters === '' || letters.length > LONGEST_LAST) return NO_PART;
  if (!isPlain && !OTHER_SIGNS.test(text.slice(letters.length))) return NO_PART;
  return {
    letters,
    isKnown: knownWords().has(letters),
    endsHere: text.length > letters.length || letters.length > LONGEST_FIRST,
  };
}

/** Returns words that were cut into up to four parts, each where the parts together are a word that claims are made of. */
export function cutApart(
  { pieces }: ReadText,
  words: readonly Word[],
  isClaim: (word: string) => boolean,
): Rejoined {
  const changed = new Map<Word, readonly Piece[]>();
  const disguises: Disguise[] = [];
  const parts = words.map(partOf);
  const known = knownWords();
  for (let at = 0; at + 1 < words.length; at += 1) {
    let end = at;
    let hasUnknown = false;
    let said = '';
    let best: { readonly end: number } | undefined;
    for (; end < words.length && end - at < MOST_PARTS; end += 1) {
      const part = parts[end] ?? NO_PART;
      if (part.letters === '') break;
      said += part.letters;
      hasUnknown ||= !part.isKnown;
      const isCut = end > at && hasUnknown && said.length >= SHORTEST_CUT;
      if (isCut && (known.has(said) || isClaim(said))) best = { end };
      if (part.endsHere) break;
    }
    if (!best) continue;
    const own = words.slice(at, best.end + 1);
    const [first, last] = [words[at] as Word, words[best.end] as Word];
    changed.set(
      { ...first, pieces: pieces.slice(first.firstPiece, last.firstPiece + last.pieces.length) },
      own.flatMap((part) => part.pieces),
    );
    disguises.push({ start: first.end, end: last.start, earliest: 0 });
    at = best.end;
  }
  return { changed, disguises };
}
