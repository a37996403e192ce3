import { draw, encode, open } from './canvas.ts';
import { MOST_BYTES } from './fit-size.ts';

/** Pixels: twice what intake keeps, so that the short side of a wide logo is above the minimum too. */
const LONGEST = 1024;

/**
 * Reduces a large logo and keeps its transparency: as WebP, or as PNG where a browser cannot encode WebP. Returns a file
 * that the browser cannot decode unchanged.
 */
export async function shrinkLogo(file: Blob): Promise<Blob> {
  const bitmap = file.size > MOST_BYTES ? await open(file) : undefined;
  if (!bitmap) return file;
  const canvas = document.createElement('canvas');
  draw(canvas, bitmap, { longest: LONGEST });
  bitmap.close();
  const smaller = await encode(canvas, 'image/webp', 0.9);
  return smaller.size < file.size ? smaller : file;
}
