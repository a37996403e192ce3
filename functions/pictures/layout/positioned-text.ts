import type { Box } from './box.ts';
import { type Reach, reachOf } from './script-reach.ts';
import type { ColourRole } from './theme-colours.ts';
import type { Face, SetText } from './type-setting.ts';

/** One line of text at its final position. */
export interface PositionedText {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly anchor: 'left' | 'middle' | 'right';
  /** The x of the line's left end, middle or right end, as `anchor` says. */
  readonly x: number;
  readonly baseline: number;
  readonly colour: ColourRole;
  /** What the text is drawn on. Theme and tests ensure the contrast of the two colours. */
  readonly ground: ColourRole;
  /** Contains every letter of the line. */
  readonly box: Box;
  /** Whether a line is drawn through the text, for a price that is no longer valid. */
  readonly struck?: true;
}

/** The colour of a text, and of what it is drawn on. */
export type Ink = Pick<PositionedText, 'colour' | 'ground' | 'struck'>;

/** Where a line is placed, in pixels: the x of its anchor, and its baseline. */
export interface Start {
  readonly anchor: PositionedText['anchor'];
  readonly x: number;
  readonly baseline: number;
}

/** The part of a line's width that is left of its anchor. */
const BEFORE: Readonly<Record<PositionedText['anchor'], number>> = { left: 0, middle: 0.5, right: 1 };

/** Positions one line at a size; its width in pixels must be known. */
export function positionLine(
  line: { readonly text: string; readonly width: number },
  style: { readonly face: Face; readonly size: number; readonly reach?: Reach },
  start: Start,
  ink: Ink,
): PositionedText {
  const { face, size, reach = reachOf(line.text) } = style;
  return {
    text: line.text,
    face,
    size,
    ...start,
    ...ink,
    box: {
      x: start.x - BEFORE[start.anchor] * line.width,
      y: start.baseline - reach.rise * size,
      width: line.width,
      height: (reach.rise + reach.hang) * size,
    },
  };
}

/** Positions a set text with the top of its first capitals at `top`. */
export function positionLines(
  set: SetText,
  at: { readonly anchor: PositionedText['anchor']; readonly x: number; readonly top: number },
  ink: Ink,
): readonly PositionedText[] {
  return set.lines.map((line, index) => {
    const baseline = at.top + set.size * (set.reach.capital + index * set.leading);
    return positionLine(line, set, { anchor: at.anchor, x: at.x, baseline }, ink);
  });
}

/** Returns the baseline of a line whose capitals have their middle at `y`. */
export const baselineAround = (y: number, size: number, reach: Reach): number =>
  y + (reach.capital / 2) * size;
