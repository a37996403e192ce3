import sharp from 'sharp';
import { MOST_PIXELS } from '../../domain/picture/photo-limits.ts';
import type { Size } from '../layout/crop.ts';

/** The pixels of a photo: sRGB bytes, three for each pixel, row by row. */
export interface DecodedPixels extends Size {
  readonly channels: 3;
  readonly data: Buffer;
}

/** Decodes a photo, upright and reduced to at most `side` pixels along its longer side. */
export async function decodePixels(photo: Uint8Array, side: number): Promise<DecodedPixels> {
  const { data, info } = await sharp(photo, {
    failOn: 'error',
    limitInputPixels: MOST_PIXELS,
    autoOrient: true,
  })
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 3, data };
}

/** Returns pixels reduced to at most `side` along the longer side; pixels that are no larger are returned as they are. */
export async function reducedPixels(pixels: DecodedPixels, side: number): Promise<DecodedPixels> {
  const { width, height, channels, data } = pixels;
  if (Math.max(width, height) <= side) return pixels;
  const { data: small, info } = await sharp(data, { raw: { width, height, channels } })
    .resize({ width: side, height: side, fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels, data: small };
}
