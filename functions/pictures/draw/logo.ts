import sharp from 'sharp';
import { MOST_PIXELS } from '../../domain/picture/photo-limits.ts';
import type { ColourScheme } from '../layout/colour-scheme.ts';
import type { Size } from '../layout/crop.ts';
import type { Plaque } from '../layout/plaque.ts';
import { blend, type Canvas } from './canvas.ts';

/** A logo and the brightness of its visible part, 0 … 1. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly brightness: number;
}

const SAMPLED_SIDE = 48;
/** Logos brighter than this would be invisible on a light disc. */
const BRIGHT = 0.72;
/** The part of its disc's size that a logo fills. */
const FILLS = 0.74;

const open = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });

/** Measures a logo's brightness, once for all pictures of a product. The logo must be a clean one. */
export async function openLogo(bytes: Uint8Array): Promise<Logo> {
  const pixels = await open(bytes)
    .resize({ width: SAMPLED_SIDE, height: SAMPLED_SIDE, fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
  let [light, seen] = [0, 0];
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const alpha = (pixels[at + 3] ?? 0) / 255;
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    light += alpha * (0.3 * red + 0.59 * green + 0.11 * blue);
    seen += alpha;
  }
  return { bytes, brightness: seen === 0 ? 0 : light / seen / 255 };
}

/** Returns a colour of the scheme on which the logo is visible. */
export const groundFor = ({ brightness }: Logo, colours: ColourScheme): string =>
  brightness > BRIGHT ? colours.band : colours.stamp;

/** Returns a logo as RGBA that fits into a disc of that diameter, in pixels. */
export async function logoPixels({ bytes }: Logo, disc: number): Promise<Size & { readonly data: Buffer }> {
  const side = Math.round(disc * FILLS);
  const { data, info } = await open(bytes)
    .resize({ width: side, height: side, fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Draws the logo on the disc of its brand. A brand is never rotated. */
export async function layLogo(canvas: Canvas, logo: Logo, brand: Plaque): Promise<void> {
  if (!brand.disc) return;
  const { data, width, height } = await logoPixels(logo, brand.disc.size);
  const x = Math.round(brand.middle.x + brand.disc.x - width / 2);
  const y = Math.round(brand.middle.y + brand.disc.y - height / 2);
  blend(canvas, { x, y, width, height }, data);
}
