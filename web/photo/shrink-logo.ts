import { draw, encode, open } from './canvas.ts';
import { MOST_BYTES } from './fit-size.ts';

/** In pixels: twice what intake keeps, so that also a wide logo's short side is more than the least that it takes. */
const LONGEST = 1024;

/**
 * Makes a logo smaller when it is large, see-through where it was: as WebP, or as PNG where a browser writes no WebP.
 * What the browser cannot open stays as it is.
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
