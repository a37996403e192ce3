import type { Piece } from './text-pieces.ts';
import type { Face, Typesetter } from './type-setting.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WHOLLY_ISOLATED = /^([\u2066-\u2068])([^\u2066-\u2069]*)\u2069$/u;

/** A piece torn between letters into parts of at most that width. Parts of an isolated value are isolated again. */
export function tearPiece(piece: Piece, most: number, face: Face, type: Typesetter): Piece[] {
  const [, mark = '', inside = piece.text] = WHOLLY_ISOLATED.exec(piece.text) ?? [];
  const parts: Piece[] = [];
  let text = '';
  const push = (): void => {
    const closed = mark === '' ? text : `${mark}${text}\u2069`;
    const spaced = parts.length === 0 && piece.spaced;
    parts.push({ text: closed, ems: type.measure(text, face), spaced });
  };
  for (const { segment } of graphemes.segment(inside)) {
    if (text !== '' && type.measure(text + segment, face) > most) {
      push();
      text = '';
    }
    text += segment;
  }
  push();
  return parts;
}
