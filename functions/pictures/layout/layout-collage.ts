import { type PhotoContents, possibleFaces } from '../../domain/picture/photo-contents.ts';
import type { FocusPoint } from '../../domain/picture/focus-point.ts';
import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { type Box, overlaps } from './box.ts';
import { cellsOf } from './collage-cells.ts';
import { cropAround, type Size } from './crop.ts';
import { inPicture } from './crop-beside.ts';
import { facesIn, movedSigns } from './layout-around.ts';
import { layoutPicture, type PictureFrame, type PictureLayout, signsFit } from './layout-picture.ts';
import { overlaysOf } from './overlays.ts';
import { withPriceIn } from './price-corners.ts';
import type { Theme } from './theme.ts';
import type { Typesetter } from './type-setting.ts';

const MIDDLE = { x: 0.5, y: 0.5 } as const;

/** A photo of a collage: its size, what every crop contains, and what models saw in it, if they looked. */
export interface CollagePhoto extends Size {
  readonly focus: FocusPoint;
  readonly contents?: PhotoContents | undefined;
}

/** A place in the picture, and the part of a photo that fills it. */
interface FilledCell {
  readonly cell: Box;
  readonly crop: Box;
}

export interface CollageLayout {
  readonly layout: PictureLayout;
  /** In the order of the photos. */
  readonly cells: readonly FilledCell[];
}

function filledCells(slot: Box, photos: readonly CollagePhoto[]): readonly FilledCell[] {
  const cells = cellsOf(photos.length, slot);
  return photos.flatMap((photo, index) => {
    const place = cells[index];
    if (!place) throw new Error('a collage has four photos at most');
    const cell = { ...place, x: slot.x + place.x, y: slot.y + place.y };
    return [{ cell, crop: cropAround(photo, cell, photo.focus, MIDDLE) }];
  });
}

/**
 * Lays out a picture of several photos, so that nothing lies on a face: its signs move to other corners of the frame. A corner
 * for the price that a person chose comes first. Undefined where there is a face in each of them.
 */
export function layoutCollage(
  content: LabelContent,
  frame: PictureFrame,
  photos: readonly CollagePhoto[],
  theme: Theme,
  type: Typesetter,
): CollageLayout | undefined {
  const { geometry: usual, size } = frame;
  const { priceCorner: corner } = content;
  const chosen = corner ? [...withPriceIn(corner, usual, size)] : [];
  for (const geometry of [...chosen, usual, ...movedSigns(usual)]) {
    const layout = layoutPicture(content, { ...frame, geometry, bare: true }, theme, type);
    if (geometry !== usual && !signsFit(layout, geometry)) continue;
    const cells = filledCells(layout.photo.slot, photos);
    const overlays = overlaysOf(layout, theme, geometry);
    const isFree = cells.every(({ cell, crop }, index) => {
      const photo = photos[index];
      const faces = photo?.contents ? facesIn(possibleFaces(photo.contents.faces), photo) : [];
      return faces.every((face) => {
        const shown = inPicture(face, crop, cell);
        return !overlays.some((one) => overlaps(one, shown) && overlaps(one, cell));
      });
    });
    if (isFree) return { layout, cells };
  }
  return undefined;
}
