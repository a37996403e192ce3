import { balancedLines, filledLines, type Line } from './break-lines.ts';
import { shortened } from './shorten.ts';
import { piecesOf, tidied, tornTo } from './text-pieces.ts';
import { type Face, heightOf, type Measure, type SetText, type TextSpec } from './type-setting.ts';

/** Room for a text, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const STEPS = 24;

/** The sizes to try, largest first, the least always among them. */
export function sizesOf({ largest, least }: Pick<TextSpec, 'largest' | 'least'>): readonly number[] {
  const most = Math.max(largest, least);
  const step = Math.max(0.5, (most - least) / STEPS);
  const sizes: number[] = [];
  for (let size = most; size > least; size -= step) sizes.push(size);
  return [...sizes, least];
}

const set = (lines: readonly Line[], size: number, face: Face, leading: number): SetText => ({
  face,
  size,
  leading,
  lines: lines.map(({ text, ems }) => ({ text, width: ems * size })),
});

/**
 * The whole text at the largest size at which it fits, lines balanced. Words stay whole, unless one is wider than the
 * room even at the least size. `undefined` when it does not fit at all, or is empty.
 */
export function fitText(
  text: string,
  face: Face,
  spec: TextSpec,
  room: Room,
  measure: Measure,
): SetText | undefined {
  const pieces = piecesOf(tidied(text), face, measure);
  if (pieces.length === 0) return undefined;
  const space = measure(' ', face);
  const widest = Math.max(0, ...pieces.map(({ ems }) => ems));
  for (const size of sizesOf(spec)) {
    const most = room.width / size;
    if (widest > most && size > spec.least) continue;
    const lines = balancedLines(tornTo(pieces, most, face, measure), most, space);
    const fitted = set(lines, size, face, spec.leading);
    if (lines.length <= spec.lines && heightOf(fitted) <= room.height) return fitted;
  }
  return undefined;
}

/**
 * As `fitText`, but a text that is too long is shortened at the least size: at the end of a sentence, else after a
 * word with an ellipsis. `undefined` when not even one line has room, or nothing would be left.
 */
export function fitOrShorten(
  text: string,
  face: Face,
  spec: TextSpec,
  room: Room,
  measure: Measure,
): SetText | undefined {
  const whole = fitText(text, face, spec, room, measure);
  if (whole) return whole;
  const size = spec.least;
  const byHeight = Math.floor((room.height / size - 1) / spec.leading + 1);
  const count = Math.min(spec.lines, byHeight);
  if (count < 1) return undefined;
  const most = room.width / size;
  const space = measure(' ', face);
  const pieces = tornTo(piecesOf(tidied(text), face, measure), most, face, measure);
  const rest = shortened(
    pieces,
    measure('…', face),
    (part) => filledLines(part, most, space).length <= count,
  );
  if (rest.length === 0) return undefined;
  return set(balancedLines(rest, most, space), size, face, spec.leading);
}
