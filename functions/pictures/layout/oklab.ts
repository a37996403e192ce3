import { byteFromLinear, linearFromByte, type Rgb } from '../../domain/picture/rgb.ts';

/**
 * A colour in OKLCH (Björn Ottosson, 2020), which is perceptually uniform: equal steps look equally large, unlike in RGB.
 * Lightness 0 … 1, chroma from 0 (grey) to about 0.32, hue in degrees.
 */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

export interface Oklab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/** Converts sRGB to Oklab. */
export function oklabFromRgb([red, green, blue]: Rgb): Oklab {
  const r = linearFromByte(red);
  const g = linearFromByte(green);
  const b = linearFromByte(blue);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** Converts Oklab to lightness, chroma and hue in degrees. */
export function oklchFromOklab({ lightness, a, b }: Oklab): Oklch {
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

function linearFromOklch({ lightness, chroma, hue }: Oklch): Rgb {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const inGamut = (light: Rgb): boolean => light.every((value) => value >= -0.0005 && value <= 1.0005);

/** Returns the nearest colour that a screen can show: hue and lightness stay, chroma is reduced. Rounded to whole bytes. */
export function rgbFromOklch(colour: Oklch): Rgb {
  let low = 0;
  let high = colour.chroma;
  let light = linearFromOklch(colour);
  if (!inGamut(light)) {
    for (let step = 0; step < 16; step += 1) {
      const chroma = (low + high) / 2;
      light = linearFromOklch({ ...colour, chroma });
      if (inGamut(light)) low = chroma;
      else high = chroma;
    }
    light = linearFromOklch({ ...colour, chroma: low });
  }
  const [red, green, blue] = light.map((value) =>
    Math.round(byteFromLinear(Math.min(1, Math.max(0, value)))),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Returns `#rrggbb` as bytes. The text must be a `HexColour`. */
export function rgbFromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Formats sRGB as "#rrggbb". */
export function hexFromRgb([red, green, blue]: Rgb): string {
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
}

/** Converts "#rrggbb" to Oklch. */
export const oklchFromHex = (hex: string): Oklch => oklchFromOklab(oklabFromRgb(rgbFromHex(hex)));

/** Converts Oklch to "#rrggbb". */
export const hexFromOklch = (colour: Oklch): string => hexFromRgb(rgbFromOklch(colour));
