import { hasRightToLeft } from '../layout/direction.ts';
import { withoutEmoji } from '../layout/text-pieces.ts';
import type { Face } from '../layout/type-setting.ts';
import type { PrintFonts } from './print-fonts.ts';
import { millimetres, points } from './surface.ts';
import { inReadingOrder } from './visual-order.ts';

/** A part of a paragraph in one face. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
}

/** In millimetres. */
export interface SetLine {
  /** Each with its distance from the beginning of the line. */
  readonly pieces: readonly (Piece & { readonly x: number })[];
  readonly width: number;
}

/** A paragraph in lines; `size` in points, `step` from baseline to baseline in millimetres. */
export interface SetBlock {
  readonly size: number;
  readonly step: number;
  readonly lines: readonly SetLine[];
}

export interface Word extends Piece {
  readonly width: number;
  readonly spaced: boolean;
}

/** The least height of small letters, in millimetres (memory: Per-BPOM 31/2018 asks for 1 mm). */
const LEAST_X_HEIGHT = 1;

/** Returns the least font size in points at which all letters of the pieces are high enough for a label. */
export const leastSize = (pieces: readonly Piece[], fonts: PrintFonts): number =>
  points(LEAST_X_HEIGHT) /
  Math.min(...pieces.filter(({ text }) => text !== '').map(({ text, face }) => fonts.xHeight(text, face)));

/** In millimetres, for a font size in points: letters of other scripts reach further up and down. */
export const leading = (text: string, size: number): number =>
  millimetres(size) * (/[^\p{Script=Latin}\p{Script=Common}]/u.test(text) ? 1.4 : 1.2);

const heightOf = ({ lines, step }: SetBlock): number => lines.length * step;
/** Returns the height of a block in millimetres; 0 for none. */
export const blockHeight = (block: SetBlock | undefined): number => (block ? heightOf(block) : 0);

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

function torn(text: string, face: Face, size: number, width: number, fonts: PrintFonts): readonly Word[] {
  const wide = (word: string): number => millimetres(fonts.measure(word, face) * size);
  if (wide(text) <= width) return [{ text, face, width: wide(text), spaced: true }];
  const words: Word[] = [];
  let word = '';
  const push = (): void => {
    words.push({ text: word, face, width: wide(word), spaced: words.length === 0 });
  };
  for (const sign of text) {
    if (word !== '' && wide(word + sign) > width) {
      push();
      word = '';
    }
    word += sign;
  }
  push();
  return words;
}

/** Sets a paragraph into lines no wider than `width` millimetres, all at one size in points. */
export function setText(
  pieces: readonly Piece[],
  size: number,
  width: number,
  fonts: PrintFonts,
): readonly SetLine[] {
  const space = (face: Face): number => millimetres(fonts.measure(' ', face) * size);
  const lines: { words: Word[]; width: number }[] = [];
  for (const word of wordsOf(pieces, size, width, fonts)) {
    const line = lines.at(-1);
    const before = line && word.spaced ? space(word.face) : 0;
    if (line && line.width + before + word.width <= width) {
      line.words.push(word);
      line.width += before + word.width;
    } else lines.push({ words: [word], width: word.width });
  }
  const ofParagraph = pieces.map(({ text }) => text).join(' ');
  return lines.map((line) => {
    const words = hasRightToLeft(ofParagraph) ? inReadingOrder(line.words, ofParagraph) : line.words;
    return { pieces: placed(words, space), width: line.width };
  });
}

/** Joins neighbours of one face, and gives each its place; right-to-left words stay apart, for each is ordered alone. */
function placed(words: readonly Word[], space: (face: Face) => number): SetLine['pieces'] {
  const pieces: { text: string; face: Face; x: number }[] = [];
  let at = 0;
  for (const [index, { text, face, width, spaced }] of words.entries()) {
    const before = index > 0 && spaced ? space(face) : 0;
    const last = pieces.at(-1);
    if (last?.face === face && !hasRightToLeft(last.text + text)) last.text += before > 0 ? ` ${text}` : text;
    else pieces.push({ text, face, x: at + before });
    at += before + width;
  }
  return pieces;
}

export interface Fit {
  /** Font sizes in points. */
  readonly largest: number;
  readonly least: number;
  readonly lines: number;
  /** In millimetres. */
  readonly width: number;
  readonly height?: number;
}

const STEP = 0.25;

/**
 * Sets a text at the largest size at which it has at most that many lines and that height; undefined when even the least size
 * is too large. Words stay whole while that leaves a size of at least half of the largest.
 */
export function fitText(pieces: readonly Piece[], fit: Fit, fonts: PrintFonts): SetBlock | undefined {
  const { largest, least, lines, width, height = Number.POSITIVE_INFINITY } = fit;
  const all = pieces.map(({ text }) => text).join(' ');
  for (const whole of [true, false])
    for (
      let size = Math.max(largest, least);
      size >= (whole ? Math.max(least, largest / 2) : least);
      size -= STEP
    ) {
      if (whole && wordsOf(pieces, size, width, fonts).some(({ spaced }) => !spaced)) continue;
      const set = setText(pieces, size, width, fonts);
      const step = leading(all, size);
      if (set.length <= lines && set.length * step <= height)
        return { size, step, lines: balanced(pieces, size, width, set, fonts) };
    }
  return undefined;
}

/** Sets a text again in the narrowest width that needs no more lines, so that they are about equally long. */
function balanced(
  pieces: readonly Piece[],
  size: number,
  width: number,
  set: readonly SetLine[],
  fonts: PrintFonts,
): readonly SetLine[] {
  if (set.length < 2) return set;
  let best = set;
  for (let narrow = width * 0.94; narrow > width * 0.5; narrow -= width * 0.06) {
    const tried = setText(pieces, size, narrow, fonts);
    if (tried.length > set.length) break;
    best = tried;
  }
  return best;
}
