import { arrangementOf } from '../../domain/drawing/theme.ts';
import { PICTURE_SIZES, type PictureFormat } from '../../domain/picture-format.ts';
import type { DrawnPicture, DrawRequest } from '../../ports/pictures.ts';
import type { Canvas } from './canvas.ts';
import { drawBase, drawOrder } from './draw-base.ts';
import { encodePicture } from './encode.ts';
import type { PhotoSource } from './photo-source.ts';
import type { Studio } from './studio.ts';

/**
 * Draws each format asked for, in turn: in parallel they would be little faster on two cores and need half as much
 * memory again. A format that another one is scaled to is drawn once for both.
 */
export async function drawPictures(
  studio: Studio,
  { label, order, focus, formats }: DrawRequest,
  photo: PhotoSource,
): Promise<readonly DrawnPicture[]> {
  const canvases = new Map<PictureFormat, Canvas>();
  const pictures: DrawnPicture[] = [];
  for (const format of formats) {
    const { drawnAs, geometry } = arrangementOf(studio.theme, format, photo);
    let canvas = canvases.get(drawnAs);
    if (!canvas) {
      const frame = { size: PICTURE_SIZES[drawnAs], geometry, photo };
      canvas = await drawBase(studio, frame, label, photo, focus);
      await drawOrder(studio, frame, order, canvas);
      canvases.set(drawnAs, canvas);
    }
    pictures.push({ format, ...PICTURE_SIZES[format], bytes: await encodePicture(canvas, format) });
  }
  return pictures;
}
