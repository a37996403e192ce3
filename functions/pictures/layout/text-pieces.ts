import { withIsolates } from './direction.ts';
import type { Face, Typesetter } from './type-setting.ts';

/** The smallest parts between which a line may break. */
export interface Piece {
  readonly text: string;
  /** Width at size 1. */
  readonly ems: number;
  /** Whether a space precedes it, unless it begins a line. */
  readonly spaced: boolean;
}

/** Emoji, whole with what joins, colours and selects their parts. The signs © ® ™ are letters of our fonts. */
const EMOJI =
  /(?![©®™])(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\p{Emoji_Modifier}|\u200d|\ufe0e|\ufe0f|[\u{e0020}-\u{e007f}])*/gu;

const EMOJI_BEFORE_STOP = new RegExp(`\\s*(?:${EMOJI.source}\\s*)+(?=[,.;:!?])`, 'gu');

/** Returns a text for pictures and paper: emoji belong in captions, and no font of ours has them. */
export const withoutEmoji = (text: string): string => text.replace(EMOJI_BEFORE_STOP, '').replace(EMOJI, ' ');

/** Between texts that share a line, as between a community and its village. */
export const SEPARATOR = ' · ';

/** Returns the text as it is checked and drawn: in normal form NFC, without emoji, with single spaces and none at the ends. */
export function tidied(text: string): string {
  return withoutEmoji(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/** Words between spaces; an isolated part is one word, even with spaces in it. */
const WORD = /(?:[\u2066-\u2068][^\u2069]*\u2069|[^\s\u2066-\u2068])+|[\u2066-\u2068]/gu;

/** Splits a text into words. A bare number stays with the next word, so that "200 g" and "4 orang" are never split. */
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

/** Returns the pieces of a tidied text; none for an empty text. */
export function piecesOf(text: string, face: Face, type: Typesetter): readonly Piece[] {
  return wordsOf(withIsolates(text)).flatMap((word, index) =>
    type.phrases(word).map((phrase, position) => ({
      text: phrase,
      ems: type.measure(phrase, face),
      spaced: index > 0 && position === 0,
    })),
  );
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WHOLLY_ISOLATED = /^([\u2066-\u2068])([^\u2066-\u2069]*)\u2069$/u;

/** Splits a piece between letters into pieces of at most that width. The pieces of an isolated value are isolated again. */
function tearPiece(piece: Piece, most: number, face: Face, type: Typesetter): Piece[] {
  const [, isolate = '', inside = piece.text] = WHOLLY_ISOLATED.exec(piece.text) ?? [];
  const pieces: Piece[] = [];
  let text = '';
  const push = (): void => {
    const closed = isolate === '' ? text : `${isolate}${text}\u2069`;
    const spaced = pieces.length === 0 && piece.spaced;
    pieces.push({ text: closed, ems: type.measure(text, face), spaced });
  };
  for (const { segment } of graphemes.segment(inside)) {
    if (text !== '' && type.measure(text + segment, face) > most) {
      push();
      text = '';
    }
    text += segment;
  }
  push();
  return pieces;
}

/** Splits every piece that is wider than `most` (at size 1) between letters, and returns all pieces. */
export function tornTo(
  pieces: readonly Piece[],
  most: number,
  face: Face,
  type: Typesetter,
): readonly Piece[] {
  return pieces.flatMap((piece) => (piece.ems <= most ? [piece] : tearPiece(piece, most, face, type)));
}
