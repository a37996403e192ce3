import sharp from 'sharp';
import { MOST_FACES } from '../../domain/picture/photo-contents.ts';
import type { FurtherPhoto } from '../../ports/pictures.ts';
import { cellsOf } from '../layout/collage-cells.ts';
import { inPicture } from '../layout/crop-beside.ts';
import { blankCanvas } from './canvas.ts';
import { fillSlot, openPhoto, wantedCrop } from './photo-source.ts';

/** In pixels; 4:3 as most photos are. */
const SIZE = { width: 1600, height: 1200 } as const;
const WHITE = 255;
const QUALITY = 90;
const MIDDLE = { x: 0.5, y: 0.5 } as const;

/** Returns one photo made of one to four, each cropped around its focus; the faces that were found are told in it. */
export async function collageOf(photos: readonly FurtherPhoto[]): Promise<FurtherPhoto> {
  const [only, ...rest] = photos;
  if (only && rest.length === 0) return only;
  const canvas = blankCanvas(SIZE);
  canvas.pixels.fill(WHITE);
  const slots = cellsOf(photos.length, SIZE);
  const faces: NonNullable<FurtherPhoto['contents']>['faces'][number][] = [];
  for (const [index, further] of photos.entries()) {
    const slot = slots[index];
    if (!slot) throw new Error('a collage has four photos at most');
    const { source: photo, focus, contents } = await openPhoto(further, slot);
    const crop = wantedCrop(photo, slot, { focus, aim: MIDDLE, zoom: 1 });
    await fillSlot(canvas, slot, photo, crop);
    for (const { box, score } of contents?.faces ?? []) {
      const face = {
        x: box.x * photo.width,
        y: box.y * photo.height,
        width: box.width * photo.width,
        height: box.height * photo.height,
      };
      const moved = inPicture(face, crop, slot);
      const left = Math.max(moved.x, slot.x) / SIZE.width;
      const top = Math.max(moved.y, slot.y) / SIZE.height;
      const end = Math.min(moved.x + moved.width, slot.x + slot.width) / SIZE.width;
      const foot = Math.min(moved.y + moved.height, slot.y + slot.height) / SIZE.height;
      // A face that is cropped away is not in the collage.
      if (end > left && foot > top)
        faces.push({ score, box: { x: left, y: top, width: end - left, height: foot - top } });
    }
  }
  const photo = await sharp(canvas.pixels, { raw: { ...SIZE, channels: 3 } })
    .jpeg({ quality: QUALITY })
    .toBuffer();
  const surest = faces.sort((one, other) => other.score - one.score).slice(0, MOST_FACES);
  return { photo, focus: MIDDLE, contents: { faces: surest } };
}
