import sharp from 'sharp';
import type { Rgb } from '../layout/oklab.ts';
import type { PhotoGrid } from '../layout/propose-focus.ts';

/** A photo reduced to a grid of at most `side` points along its longer side. The photo must be a clean one. */
export async function colourGrid(photo: Uint8Array, side: number): Promise<PhotoGrid> {
  const { data, info } = await sharp(photo)
    .resize({ width: side, height: side, fit: 'inside' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = Array.from({ length: info.width * info.height }, (_, index): Rgb => {
    const at = index * 3;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  });
  return { width: info.width, height: info.height, colours };
}
