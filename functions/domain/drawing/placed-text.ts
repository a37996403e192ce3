import type { Box } from './box.ts';
import type { ColourRole } from './theme-colours.ts';
import { CAPITAL, type Face, HANG, RISE, type SetText } from './type-setting.ts';

/** One line of text that stands where it will be drawn. */
export interface PlacedText {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly anchor: 'start' | 'middle';
  /** Where the line starts or has its middle, by `anchor`. */
  readonly x: number;
  readonly baseline: number;
  readonly colour: ColourRole;
  /** What it stands on: theme and tests answer for the contrast of the two. */
  readonly ground: ColourRole;
  /** Holds every letter of the line. */
  readonly box: Box;
}

export type Ink = Pick<PlacedText, 'colour' | 'ground'>;

export interface Start {
  readonly anchor: PlacedText['anchor'];
  readonly x: number;
  readonly baseline: number;
}

/** One line at a size, its width in pixels known. */
export function placeLine(
  line: { readonly text: string; readonly width: number },
  style: { readonly face: Face; readonly size: number },
  start: Start,
  ink: Ink,
): PlacedText {
  const { face, size } = style;
  const left = start.anchor === 'middle' ? start.x - line.width / 2 : start.x;
  return {
    text: line.text,
    face,
    size,
    ...start,
    ...ink,
    box: { x: left, y: start.baseline - RISE * size, width: line.width, height: (RISE + HANG) * size },
  };
}

/** A set text with the top of its first capitals at `top`. */
export function placeLines(
  set: SetText,
  at: { readonly anchor: PlacedText['anchor']; readonly x: number; readonly top: number },
  ink: Ink,
): readonly PlacedText[] {
  return set.lines.map((line, index) => {
    const baseline = at.top + set.size * (CAPITAL + index * set.leading);
    return placeLine(line, set, { anchor: at.anchor, x: at.x, baseline }, ink);
  });
}

/** The baseline at which capitals of that size stand with their middle at `y`. */
export const baselineAround = (y: number, size: number): number => y + (CAPITAL / 2) * size;
