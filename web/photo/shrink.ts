import { draw, encode, open } from './canvas.ts';
import { shrinkTo } from './fit-size.ts';

/** A photo as it will be sent. `preview` is false where this browser cannot show it (HEIC outside Apple's). */
export interface ReadyPhoto {
  readonly blob: Blob;
  readonly preview: boolean;
}

/**
 * Reduces a photo for a weak signal: upright, as JPEG, without the location. Returns a file unchanged that the browser
 * cannot decode or has no memory to draw; intake decodes it or says why not.
 */
export async function shrink(file: Blob, mostBytes: number): Promise<ReadyPhoto> {
  const bitmap = await open(file);
  if (!bitmap) return { blob: file, preview: false };
  try {
    return { blob: (await encodeWithin(mostBytes, bitmap)) ?? file, preview: true };
  } catch {
    return { blob: file, preview: true };
  } finally {
    bitmap.close();
  }
}

function encodeWithin(mostBytes: number, bitmap: ImageBitmap): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  let drawn = 0;
  return shrinkTo(mostBytes, ({ longest, quality }) => {
    // Transparent pictures get a white background: JPEG has no transparency and would show black.
    if (drawn !== longest) draw(canvas, bitmap, { longest, ground: '#fff' });
    drawn = longest;
    return encode(canvas, 'image/jpeg', quality);
  });
}
