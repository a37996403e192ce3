import type { ResultContent } from '../../domain/picture/group-pictures.ts';
import { PICTURE_SIZES } from '../../domain/picture/picture-format.ts';
import type { DrawnPicture, FurtherPhoto } from '../../ports/pictures.ts';
import { layoutResult } from '../layout/layout-result.ts';
import { blankCanvas } from './canvas.ts';
import { lay } from './draw-base.ts';
import { encodePicture } from './encode.ts';
import { fillSlot, type PhotoSource, wantedCrop } from './photo-source.ts';
import { penOf, type Studio } from './studio.ts';
import { resultPatch } from './svg/result-patch.ts';

/** Where a photo's subject is in its slot: a little above the middle, since a plate lies at the lower edge. */
const ABOVE_PLATE = { x: 0.5, y: 0.42 } as const;

/** Draws the result of a period as a square, with a decoded photo where its content names what that shows. */
export async function drawResultOf(
  content: ResultContent,
  photo: (Pick<FurtherPhoto, 'focus'> & { readonly source: PhotoSource }) | undefined,
  studio: Studio,
): Promise<DrawnPicture> {
  const size = PICTURE_SIZES.square;
  const layout = layoutResult(content, size, studio.theme, studio.type);
  const canvas = blankCanvas(size);
  if (layout.best) {
    if (!photo) throw new Error('the post that was seen most has no photo');
    const slot = layout.best.photo;
    const crop = wantedCrop(photo.source, slot, { focus: photo.focus, aim: ABOVE_PLATE, zoom: 1 });
    await fillSlot(canvas, slot, photo.source, crop);
  }
  await lay(canvas, resultPatch(layout, penOf(studio)), studio.grain);
  return { format: 'square', ...size, bytes: await encodePicture(canvas, 'square') };
}
