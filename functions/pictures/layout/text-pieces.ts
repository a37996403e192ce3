import { withIsolates } from './direction.ts';
import { tearPiece } from './tear-piece.ts';
import type { Face, Typesetter } from './type-setting.ts';

/** The smallest parts between which a line may break. */
export interface Piece {
  readonly text: string;
  /** Width at size 1. */
  readonly ems: number;
  /** Whether a space stands before it when it does not begin a line. */
  readonly spaced: boolean;
}

/** One form for each letter, single spaces, none at the ends: what is checked and drawn. */
export function tidied(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Words between spaces; what is isolated is one word, whatever it holds. */
const WORD = /(?:[\u2066-\u2068][^\u2069]*\u2069|[^\s\u2066-\u2068])+|[\u2066-\u2068]/gu;

/** A bare number stays with the word after it, so that "200 g" and "4 orang" are never torn apart. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let kept = '';
  for (const word of text.match(WORD) ?? []) {
    const joined = kept === '' ? word : `${kept} ${word}`;
    if (/^[\d.,]+$/u.test(word) && joined.length < 16) kept = joined;
    else {
      words.push(joined);
      kept = '';
    }
  }
  if (kept !== '') words.push(kept);
  return words;
}

/** The pieces of a tidied text. An empty text has none. */
export function piecesOf(text: string, face: Face, type: Typesetter): readonly Piece[] {
  return wordsOf(withIsolates(text)).flatMap((word, index) =>
    type.phrases(word).map((phrase, part) => ({
      text: phrase,
      ems: type.measure(phrase, face),
      spaced: index > 0 && part === 0,
    })),
  );
}

/** The same pieces, with every piece that is wider than `most` (at size 1) torn between letters. */
export function tornTo(
  pieces: readonly Piece[],
  most: number,
  face: Face,
  type: Typesetter,
): readonly Piece[] {
  return pieces.flatMap((piece) => (piece.ems <= most ? [piece] : tearPiece(piece, most, face, type)));
}
