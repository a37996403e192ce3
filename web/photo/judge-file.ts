import { JUDGED_SIDE, judgePhoto } from '../../functions/domain/picture/judge-photo.ts';
import type { Verdict } from '../../functions/domain/picture/verdict.ts';
import { draw, open } from './canvas.ts';

/** Returns what is wrong with a photo; undefined when nothing is, or when this browser cannot decode or draw it. */
export async function judgeFile(file: Blob): Promise<Verdict | undefined> {
  const bitmap = await open(file);
  if (!bitmap) return undefined;
  try {
    const canvas = document.createElement('canvas');
    draw(canvas, bitmap, { longest: JUDGED_SIDE, ground: '#fff' });
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height);
    return pixels && judgePhoto({ width, height, channels: 4, data: pixels.data });
  } catch {
    // A phone without memory for it: the server judges the photo too.
    return undefined;
  } finally {
    bitmap.close();
  }
}
