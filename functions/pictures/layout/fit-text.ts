import { balancedLines, filledLines, type Line } from './break-lines.ts';
import { type Reach, reachOf } from './script-reach.ts';
import { shortened } from './shorten.ts';
import { type Piece, piecesOf, tidied, tornTo } from './text-pieces.ts';
import { type Face, heightOf, type SetText, type TextSpec, type Typesetter } from './type-setting.ts';

/** The space that is available to a text, in pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A height without limit, for text that is limited in width only. */
export const FREE = Number.MAX_SAFE_INTEGER;

const STEPS = 24;

/** Returns the sizes to try, the largest first; the least size is always included. */
export function sizesOf({ largest, least }: Pick<TextSpec, 'largest' | 'least'>): readonly number[] {
  const most = Math.max(largest, least);
  const step = Math.max(0.5, (most - least) / STEPS);
  const sizes: number[] = [];
  for (let size = most; size > least; size -= step) sizes.push(size);
  return [...sizes, least];
}

interface Voice {
  readonly face: Face;
  readonly leading: number;
  readonly reach: Reach;
}

const set = (lines: readonly Line[], size: number, voice: Voice): SetText => ({
  ...voice,
  size,
  lines: lines.map(({ text, ems }) => ({ text, width: ems * size })),
});

/** A text prepared once for all sizes that are tried. */
interface Read {
  readonly pieces: readonly Piece[];
  readonly widest: number;
  readonly space: number;
  readonly voice: Voice;
}

function read(text: string, face: Face, spec: TextSpec, type: Typesetter): Read {
  const tidy = tidied(text);
  const pieces = piecesOf(tidy, face, type);
  const reach = reachOf(tidy);
  return {
    pieces,
    widest: Math.max(0, ...pieces.map(({ ems }) => ems)),
    space: type.measure(' ', face),
    voice: { face, reach, leading: Math.max(spec.leading, reach.leading) },
  };
}

/**
 * Sets the whole text at the largest size at which it fits, with balanced lines. Words stay whole, unless one is wider than
 * the available space even at the least size. Returns `undefined` when the text does not fit, or is empty.
 */
export function fitText(
  text: string,
  face: Face,
  spec: TextSpec,
  available: Extent,
  type: Typesetter,
): SetText | undefined {
  const { pieces, widest, space, voice } = read(text, face, spec, type);
  if (pieces.length === 0) return undefined;
  for (const size of sizesOf(spec)) {
    const most = available.width / size;
    if (widest > most && size > spec.least) continue;
    const lines = balancedLines(tornTo(pieces, most, face, type), most, space);
    const fitted = set(lines, size, voice);
    if (lines.length <= spec.lines && heightOf(fitted) <= available.height) return fitted;
  }
  return undefined;
}

/**
 * Like `fitText`, but shortens a text that is too long at the least size: at the end of a sentence, else after a word with
 * an ellipsis. Returns `undefined` when not even one line fits, or nothing would be left.
 */
export function fitOrShorten(
  text: string,
  face: Face,
  spec: TextSpec,
  available: Extent,
  type: Typesetter,
): SetText | undefined {
  const whole = fitText(text, face, spec, available, type);
  if (whole) return whole;
  const { pieces, space, voice } = read(text, face, spec, type);
  const size = spec.least;
  const { capital, hang } = voice.reach;
  const byHeight = Math.floor((available.height / size - capital - hang) / voice.leading + 1);
  const count = Math.min(spec.lines, byHeight);
  if (count < 1) return undefined;
  const most = available.width / size;
  const torn = tornTo(pieces, most, face, type);
  const rest = shortened(
    torn,
    type.measure('…', face),
    (beginning) => filledLines(beginning, most, space).length <= count,
  );
  if (rest.length === 0) return undefined;
  return set(balancedLines(rest, most, space), size, voice);
}
