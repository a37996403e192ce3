import sharp from 'sharp';
import type { Size } from '../layout/crop.ts';

/** The pixels of a clean photo: sRGB bytes, three for each pixel, row by row. */
export interface DecodedPixels extends Size {
  readonly channels: 3;
  readonly data: Buffer;
}

/** Decodes a clean photo, reduced to `side` pixels along its longer side if it is given. */
export async function decodePixels(photo: Uint8Array, side?: number): Promise<DecodedPixels> {
  const image = sharp(photo, { failOn: 'error' });
  if (side !== undefined)
    image.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  const { data, info } = await image
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 3, data };
}
