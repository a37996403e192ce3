import type { Face, Measure } from './type-setting.ts';

/** The smallest parts between which a line may break. */
export interface Piece {
  readonly text: string;
  /** Width at size 1. */
  readonly ems: number;
  /** Whether a space stands before it when it does not begin a line. */
  readonly spaced: boolean;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** One form for each letter, single spaces, none at the ends: what is checked and drawn. */
export function tidied(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** A bare number stays with the word after it, so that "200 g" and "4 orang" are never torn apart. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let kept = '';
  for (const word of text.split(' ')) {
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
export function piecesOf(text: string, face: Face, measure: Measure): readonly Piece[] {
  if (text === '') return [];
  return wordsOf(text).map((word, index) => ({ text: word, ems: measure(word, face), spaced: index > 0 }));
}

/** The same pieces, with every piece that is wider than `most` (at size 1) torn between letters. */
export function tornTo(
  pieces: readonly Piece[],
  most: number,
  face: Face,
  measure: Measure,
): readonly Piece[] {
  return pieces.flatMap((piece) => (piece.ems <= most ? [piece] : torn(piece, most, face, measure)));
}

function torn(piece: Piece, most: number, face: Face, measure: Measure): Piece[] {
  const parts: Piece[] = [];
  let text = '';
  let ems = 0;
  for (const { segment } of graphemes.segment(piece.text)) {
    const width = measure(segment, face);
    if (text !== '' && ems + width > most) {
      parts.push({ text, ems, spaced: parts.length === 0 && piece.spaced });
      [text, ems] = ['', 0];
    }
    text += segment;
    ems += width;
  }
  parts.push({ text, ems, spaced: parts.length === 0 && piece.spaced });
  return parts;
}
