import sharp from 'sharp';
import { MOST_PIXELS } from '../../domain/picture/photo-limits.ts';
import type { ColourScheme } from '../layout/colour-scheme.ts';
import type { Size } from '../layout/crop.ts';
import { contrastRatio } from '../layout/contrast.ts';
import { logoSide } from '../layout/logo-plate.ts';
import { hexFromRgb, rgbFromHex } from '../layout/oklab.ts';
import type { Plaque } from '../layout/plaque.ts';
import { blend, type Canvas } from './canvas.ts';

/** A logo, the brightness of its visible part (0 … 1), and the colour of its own ground if it has one to its edges. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly brightness: number;
  readonly ground: string | undefined;
}

const SAMPLED_SIDE = 48;
/** The contrast of a logo and its plate at which it is seen well (WCAG 1.4.11). */
const SEEN = 3;
/** The alpha of an opaque pixel, and the most by which a channel of a logo's own ground differs along its edges. */
const OWN_GROUND = { opaque: 250, differs: 26 } as const;

const open = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });

/** Returns the colour along a picture's edges; undefined unless it is opaque and the same all around. */
function colourOfEdges(pixels: Uint8Array, { width, height }: Size): string | undefined {
  const edge: (readonly number[])[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (x > 0 && y > 0 && x < width - 1 && y < height - 1) continue;
      edge.push([...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]);
    }
  if (edge.some(([, , , alpha = 0]) => alpha < OWN_GROUND.opaque)) return undefined;
  const channels = [0, 1, 2].map((channel) => edge.map((pixel) => pixel[channel] ?? 0));
  if (channels.some((values) => Math.max(...values) - Math.min(...values) > OWN_GROUND.differs))
    return undefined;
  const [red = 0, green = 0, blue = 0] = channels.map((values) =>
    values.reduce((sum, value) => sum + value / values.length, 0),
  );
  return hexFromRgb([red, green, blue]);
}

/** Measures a logo, once for all pictures of a product. The logo must be a clean one. */
export async function openLogo(bytes: Uint8Array): Promise<Logo> {
  const { data: pixels, info } = await open(bytes)
    .resize({ width: SAMPLED_SIDE, height: SAMPLED_SIDE, fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [light, seen] = [0, 0];
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const alpha = (pixels[at + 3] ?? 0) / 255;
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    light += alpha * (0.3 * red + 0.59 * green + 0.11 * blue);
    seen += alpha;
  }
  const brightness = seen === 0 ? 0 : light / seen / 255;
  return { bytes, brightness, ground: colourOfEdges(pixels, info) };
}

/**
 * Returns a colour on which the logo is visible: its own ground, so that it has no visible edge, else the first of the
 * scheme that differs enough from it, else the one that differs most.
 */
export function groundFor(
  { brightness, ground }: Pick<Logo, 'brightness' | 'ground'>,
  { stamp, band, paper }: Pick<ColourScheme, 'stamp' | 'band' | 'paper'>,
): string {
  if (ground !== undefined) return ground;
  const level = 255 * brightness;
  const contrast = (colour: string): number => contrastRatio(rgbFromHex(colour), [level, level, level]);
  const [best = stamp] = [stamp, band, paper].sort((one, other) => contrast(other) - contrast(one));
  return [stamp, band].find((colour) => contrast(colour) >= SEEN) ?? best;
}

/** Returns a logo as RGBA that fits on a plate of that size, in pixels. */
export async function logoPixels({ bytes }: Logo, plate: number): Promise<Size & { readonly data: Buffer }> {
  const side = logoSide(plate);
  const { data, info } = await open(bytes)
    .resize({ width: side, height: side, fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Draws the logo on its plate. A brand is never rotated. */
export async function layLogo(canvas: Canvas, logo: Logo, brand: Plaque): Promise<void> {
  if (!brand.disc) return;
  const { data, width, height } = await logoPixels(logo, brand.disc.size);
  const x = Math.round(brand.middle.x + brand.disc.x - width / 2);
  const y = Math.round(brand.middle.y + brand.disc.y - height / 2);
  blend(canvas, { x, y, width, height }, data);
}
