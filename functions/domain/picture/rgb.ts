/** Red, green and blue as sRGB values, 0 … 255; may be fractional until they are written out. */
export type Rgb = readonly [red: number, green: number, blue: number];
type Lab = readonly [lightness: number, a: number, b: number];

/** White of the illuminant D65, to which sRGB refers. */
const WHITE = [0.95047, 1, 1.08883] as const;

const root = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);

/** Returns an sRGB value as linear light, 0 … 1. */
export function linearFromByte(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Returns linear light, 0 … 1, as an sRGB value, not rounded. */
export const byteFromLinear = (light: number): number =>
  255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** Returns a colour in CIELAB: lightness 0 … 100. */
function labFromRgb([red, green, blue]: Rgb): Lab {
  const [r, g, b] = [linearFromByte(red), linearFromByte(green), linearFromByte(blue)];
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
  const y = root((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / WHITE[1]);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Returns ΔE by CIE 1976: 1 is just visible side by side, 15 a different colour at a glance. */
export function colourDifference(one: Rgb, other: Rgb): number {
  const [a, b] = [labFromRgb(one), labFromRgb(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
