import { linearFromByte, type Rgb } from '../../domain/picture/rgb.ts';
import { type Oklch, rgbFromOklch } from './oklab.ts';

/** Returns the relative luminance by WCAG 2.2, 0 (black) … 1 (white). */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linearFromByte(red) + 0.7152 * linearFromByte(green) + 0.0722 * linearFromByte(blue);
}

/** Returns the contrast ratio by WCAG 2.2: 1 (none) … 21 (black on white). The order of the two colours does not matter. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const STEP = 0.01;
/** A margin over the limit, because JPEG and paper grain change each pixel a little. */
const MARGIN = 1.02;

const ratioOf = (one: Oklch, other: Oklch): number => contrastRatio(rgbFromOklch(one), rgbFromOklch(other));

/** Moves the lightness of `colour` away from `from` until the ratio is met or the scale ends. */
function pushed(colour: Oklch, from: Oklch, ratio: number, direction: 1 | -1): Oklch {
  for (let lightness = colour.lightness; lightness >= 0 && lightness <= 1; lightness += STEP * direction) {
    const moved = { ...colour, lightness };
    if (ratioOf(moved, from) >= ratio * MARGIN) return moved;
  }
  return { ...colour, lightness: direction > 0 ? 1 : 0 };
}

export interface TextPair {
  readonly text: Oklch;
  readonly ground: Oklch;
}

/**
 * Moves the lightness of two colours apart until the ratio is met. The text moves first: lighter if it is already the
 * lighter of the two, else darker. If black or white is not enough, the ground moves too. Ratios up to 20 can be met.
 */
export function pushApart(pair: TextPair, ratio: number): TextPair {
  const standsAbove = luminance(rgbFromOklch(pair.text)) >= luminance(rgbFromOklch(pair.ground));
  const direction = standsAbove ? 1 : -1;
  const text = pushed(pair.text, pair.ground, ratio, direction);
  if (ratioOf(text, pair.ground) >= ratio * MARGIN) return { text, ground: pair.ground };
  return { text, ground: pushed(pair.ground, text, ratio, standsAbove ? -1 : 1) };
}
