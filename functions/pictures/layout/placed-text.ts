import type { Box } from './box.ts';
import { type Reach, reachOf } from './script-reach.ts';
import type { ColourRole } from './theme-colours.ts';
import type { Face, SetText } from './type-setting.ts';

/** One line of text that stands where it will be drawn. */
export interface PlacedText {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly anchor: 'left' | 'middle' | 'right';
  /** The end of the line that `anchor` names, or its middle. */
  readonly x: number;
  readonly baseline: number;
  readonly colour: ColourRole;
  /** What it stands on: theme and tests answer for the contrast of the two. */
  readonly ground: ColourRole;
  /** Holds every letter of the line. */
  readonly box: Box;
  /** A line through the text, for what no longer holds. */
  readonly struck?: true;
}

export type Ink = Pick<PlacedText, 'colour' | 'ground' | 'struck'>;

export interface Start {
  readonly anchor: PlacedText['anchor'];
  readonly x: number;
  readonly baseline: number;
}

/** How far left of its anchor a line begins, as a part of its width. */
const BEFORE: Readonly<Record<PlacedText['anchor'], number>> = { left: 0, middle: 0.5, right: 1 };

/** One line at a size, its width in pixels known. */
export function placeLine(
  line: { readonly text: string; readonly width: number },
  style: { readonly face: Face; readonly size: number; readonly reach?: Reach },
  start: Start,
  ink: Ink,
): PlacedText {
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

/** A set text with the top of its first capitals at `top`. */
export function placeLines(
  set: SetText,
  at: { readonly anchor: PlacedText['anchor']; readonly x: number; readonly top: number },
  ink: Ink,
): readonly PlacedText[] {
  return set.lines.map((line, index) => {
    const baseline = at.top + set.size * (set.reach.capital + index * set.leading);
    return placeLine(line, set, { anchor: at.anchor, x: at.x, baseline }, ink);
  });
}

/** The baseline at which a line stands with the middle of its capitals at `y`. */
export const baselineAround = (y: number, size: number, reach: Reach): number =>
  y + (reach.capital / 2) * size;
