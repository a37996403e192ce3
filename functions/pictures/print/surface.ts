import type { SetLine } from './set-text.ts';

/** A position in millimetres, from the upper left corner of the page or of what is being drawn. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in millimetres; `x` and `y` are its upper left corner. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where a path is drawn whose own unit is not the millimetre; `scale` is millimetres in that unit. */
export interface Placement extends Point {
  readonly scale: number;
}

/** In millimetres, whatever the unit of the path. */
export interface Line {
  readonly colour: string;
  readonly width: number;
  /** The lengths of dash and gap; dashes have round ends. */
  readonly dash?: readonly [number, number];
}

/**
 * What is drawn on. Positions and lengths are in millimetres, font sizes in points, colours in CSS's hexadecimal notation,
 * paths in SVG's. Nothing is translucent, so that one ink is enough for a drawing that uses one colour.
 */
export interface Surface {
  /** Fills a path by the even-odd rule. */
  fill(path: string, colour: string, at?: Placement): void;
  stroke(path: string, line: Line, at?: Placement): void;
  /** Draws a line that `setText` returned, from `x` and with its baseline at `y`; `hollow` draws outlines of letters only. */
  text(line: SetLine, at: Point, size: number, colour: string, hollow?: boolean): void;
  /** Draws a PNG in an area that has its shape. */
  image(png: Uint8Array, area: Area): void;
  /** Draws with the origin moved, and nothing outside of the area. */
  within(origin: Point, shown: Area, draw: () => void): void;
  /** Draws rotated about a point, in degrees clockwise. */
  turned(middle: Point, degrees: number, draw: () => void): void;
}

/** Typographic points in a millimetre: PDF measures in points, 72 to an inch of 25.4 mm. */
const POINTS = 72 / 25.4;

/** Converts points to millimetres. */
export const millimetres = (points: number): number => points / POINTS;
/** Converts millimetres to points, the unit of font sizes. */
export const points = (length: number): number => length * POINTS;

/** Dots of a thermal printer in a millimetre: 203 to an inch. */
export const DOTS = 8;

/** Returns the path of a rectangle. */
export const boxPath = ({ x, y, width, height }: Area): string =>
  `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
/** Returns the path of a straight line. */
export const linePath = (from: Point, to: Point): string => `M${from.x} ${from.y}L${to.x} ${to.y}`;
/** Returns an area that is larger by that much on every side; smaller when it is negative. */
export const grown = ({ x, y, width, height }: Area, by: number): Area => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
