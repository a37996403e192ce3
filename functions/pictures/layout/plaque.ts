import { bottom, type Box, right, rotatedBounds } from './box.ts';
import type { PositionedText } from './positioned-text.ts';
import { isRound, type Outline } from './shapes.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A disc for initials or the plate of a logo: its middle, and its diameter or side. */
export interface Disc extends Point {
  readonly size: number;
}

/** A smaller plate attached to a larger one. */
export interface Strip {
  readonly box: Box;
  readonly texts: readonly PositionedText[];
}

/** The content of a plaque, not rotated and with its middle at 0, 0. */
export interface PlaqueFace {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PositionedText[];
  readonly disc?: Disc;
  readonly strip?: Strip;
}

/** A sign in the picture (brand, price), rotated about its middle. */
export interface Plaque extends PlaqueFace {
  readonly middle: Point;
  readonly degrees: number;
  /** The box around the whole rotated plaque. */
  readonly box: Box;
}

export interface Padding {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Returns the size of a plate around text of that size. A round plate contains the corners of the text. */
export function plateAround(
  outline: Outline,
  text: { readonly width: number; readonly height: number },
  padding: Padding,
): { readonly width: number; readonly height: number } {
  if (!isRound(outline)) {
    return { width: padding.left + text.width + padding.right, height: text.height + 2 * padding.y };
  }
  const side = Math.hypot(text.width, text.height) + 2 * padding.y;
  return { width: side, height: side };
}

/** Returns the box around a plate, its strip and its disc, not rotated. */
function flatBox({ width, height, strip, disc }: PlaqueFace): Box {
  const plate = { x: -width / 2, y: -height / 2, width, height };
  const parts = [
    plate,
    ...(strip ? [strip.box] : []),
    ...(disc
      ? [{ x: disc.x - disc.size / 2, y: disc.y - disc.size / 2, width: disc.size, height: disc.size }]
      : []),
  ];
  const x = Math.min(...parts.map((part) => part.x));
  const y = Math.min(...parts.map((part) => part.y));
  return {
    x,
    y,
    width: Math.max(...parts.map(right)) - x,
    height: Math.max(...parts.map(bottom)) - y,
  };
}

/** Returns the box around a rotated plaque whose middle is at 0, 0. */
export function boxOf(face: PlaqueFace, degrees: number): Box {
  const flat = flatBox(face);
  const angle = (degrees * Math.PI) / 180;
  const around = rotatedBounds(flat, degrees);
  const [x, y] = [flat.x + flat.width / 2, flat.y + flat.height / 2];
  return {
    ...around,
    x: x * Math.cos(angle) - y * Math.sin(angle) - around.width / 2,
    y: x * Math.sin(angle) + y * Math.cos(angle) - around.height / 2,
  };
}

/** Returns the plaque with the top left corner of its box at a point. */
export function plaqueAt(face: PlaqueFace, degrees: number, corner: Point): Plaque {
  const box = boxOf(face, degrees);
  const middle = { x: corner.x - box.x, y: corner.y - box.y };
  return { ...face, middle, degrees, box: { ...box, x: corner.x, y: corner.y } };
}
