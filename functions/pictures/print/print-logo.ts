import sharp from 'sharp';
import type { PrintInk } from '../../domain/labels/paper-size.ts';
import { openLogo } from '../draw/logo.ts';

/** A brand's logo for paper: a PNG, its size in pixels, and the colour of what it is printed on. */
export interface Logo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
}

/** In pixels: at 15 mm this is 600 to an inch. */
const SIDE = 360;
/** A logo lighter than this (0 … 1) is printed in black by turning light into dark. */
const LIGHT = 0.72;

/** Returns a clean logo for print: in its colours on white or on its own ground, or in two levels for one ink. */
export async function printLogo(bytes: Uint8Array, ink: PrintInk): Promise<Logo> {
  const { brightness, ground } = await openLogo(bytes);
  const light = brightness > LIGHT && ground === undefined;
  const own = light ? '#333333' : (ground ?? '#ffffff');
  const flat = sharp(bytes)
    .resize({ width: SIDE, height: SIDE, fit: 'inside', kernel: 'lanczos3' })
    .flatten({ background: own });
  const made =
    ink === 'colour'
      ? flat.png()
      : (light ? flat.negate() : flat)
          .greyscale()
          .normalise()
          .threshold(140)
          .png({ palette: true, colours: 2 });
  const { data, info } = await made.toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height, ground: ink === 'black' ? '#ffffff' : own };
}
