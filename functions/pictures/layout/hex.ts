import { type Oklch, type Rgb, oklabFromRgb, oklchFromOklab, rgbFromOklch } from './oklab.ts';

/** `#rrggbb` as bytes. The text must be a `HexColour`. */
export function rgbFromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function hexFromRgb([red, green, blue]: Rgb): string {
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
}

export const oklchFromHex = (hex: string): Oklch => oklchFromOklab(oklabFromRgb(rgbFromHex(hex)));

export const hexFromOklch = (colour: Oklch): string => hexFromRgb(rgbFromOklch(colour));
