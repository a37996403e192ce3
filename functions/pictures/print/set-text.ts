import { withoutEmoji } from '../layout/text-pieces.ts';
import type { PrintFace, PrintFonts } from './print-fonts.ts';

/** A part of a paragraph in one face. */
export interface Piece {
  readonly text: string;
  readonly face: PrintFace;
}

export interface SetLine {
  /** Each with its distance from the beginning of the line. */
  readonly pieces: readonly (Piece & { readonly x: number })[];
  readonly width: number;
}

type Word = Piece & { readonly width: number; readonly spaced: boolean };

/**
 * Returns the words of the pieces in order; a no-break space does not separate words. A word wider than the line is split.
 */
function wordsOf(pieces: readonly Piece[], size: number, width: number, fonts: PrintFonts): readonly Word[] {
  return pieces.flatMap(({ text, face }) =>
    withoutEmoji(text)
      .split(/[ \t\n]+/u)
      .filter((word) => word !== '')
      .flatMap((word) => torn(word, face, size, width, fonts)),
  );
}

function torn(
  text: string,
  face: PrintFace,
  size: number,
  width: number,
  fonts: PrintFonts,
): readonly Word[] {
  const whole = fonts.measure(text, face) * size;
  if (whole <= width) return [{ text, face, width: whole, spaced: true }];
  const words: Word[] = [];
  let word = '';
  for (const sign of text) {
    if (word !== '' && fonts.measure(word + sign, face) * size > width) {
      words.push({ text: word, face, width: fonts.measure(word, face) * size, spaced: words.length === 0 });
      word = '';
    }
    word += sign;
  }
  return [
    ...words,
    { text: word, face, width: fonts.measure(word, face) * size, spaced: words.length === 0 },
  ];
}

/** Sets a paragraph into lines no wider than `width`, all at one size. */
export function setText(
  pieces: readonly Piece[],
  size: number,
  width: number,
  fonts: PrintFonts,
): readonly SetLine[] {
  const lines: { pieces: { text: string; face: PrintFace; x: number }[]; width: number }[] = [];
  for (const { text, face, width: wide, spaced } of wordsOf(pieces, size, width, fonts)) {
    const line = lines.at(-1);
    const space = line && spaced ? fonts.measure(' ', face) * size : 0;
    if (line && line.width + space + wide <= width) {
      const last = line.pieces.at(-1);
      if (last?.face === face) last.text = `${last.text}${spaced ? ' ' : ''}${text}`;
      else line.pieces.push({ text, face, x: line.width + space });
      line.width += space + wide;
    } else lines.push({ pieces: [{ text, face, x: 0 }], width: wide });
  }
  return lines;
}

/**
 * Sets a text at the largest size at which it has at most that many lines; undefined when even the least size is too large.
 */
export function fitText(
  pieces: readonly Piece[],
  { largest, least, lines, width }: { largest: number; least: number; lines: number; width: number },
  fonts: PrintFonts,
): { readonly size: number; readonly lines: readonly SetLine[] } | undefined {
  for (let size = largest; size >= least; size -= 0.25) {
    const set = setText(pieces, size, width, fonts);
    if (set.length <= lines) return { size, lines: set };
  }
  return undefined;
}
