import type { LabelContent } from '../../domain/picture/picture-content.ts';
import type { FurtherPhoto } from '../../ports/pictures.ts';
import type { Size } from '../layout/crop.ts';
import { type CollageLayout, layoutCollage } from '../layout/layout-collage.ts';
import type { SeenPhoto } from '../layout/layout-around.ts';
import type { PictureFrame } from '../layout/layout-picture.ts';
import { rgbFromHex } from '../layout/oklab.ts';
import type { Canvas } from './canvas.ts';
import { fillSlot, openPhoto, type PhotoSource } from './photo-source.ts';
import type { Studio } from './studio.ts';

/** The size that photos beside a cover must cover: half a frame's width, and its height. */
const BESIDE: Size = { width: 500, height: 700 };

/** A collage that was laid out, with its decoded photos in the order of its cells. */
export interface Collage extends CollageLayout {
  readonly photos: readonly PhotoSource[];
}

/** Lays out a collage; undefined where something would lie on a face. */
export async function openCollage(
  { theme, type }: Pick<Studio, 'theme' | 'type'>,
  content: LabelContent,
  frame: PictureFrame,
  cover: PhotoSource & SeenPhoto,
  beside: readonly FurtherPhoto[],
): Promise<Collage | undefined> {
  const photos: (PhotoSource & SeenPhoto)[] = [cover];
  for (const further of beside) {
    const { source, ...seen } = await openPhoto(further, BESIDE);
    photos.push({ ...source, ...seen });
  }
  const laidOut = layoutCollage(content, frame, photos, theme, type);
  return laidOut && { ...laidOut, photos };
}

/** Fills the slot of a collage with its photos; the ground is seen between them. */
export async function layCollage(
  canvas: Canvas,
  { colours }: Pick<Studio, 'colours'>,
  { layout, cells, photos }: Collage,
): Promise<void> {
  const { slot } = layout.photo;
  const ground = Buffer.from(rgbFromHex(colours.ground));
  for (let y = slot.y; y < slot.y + slot.height; y += 1) {
    const from = (y * canvas.width + slot.x) * 3;
    canvas.pixels.fill(ground, from, from + slot.width * 3);
  }
  for (const [index, { cell, crop }] of cells.entries()) {
    const photo = photos[index];
    if (photo) await fillSlot(canvas, cell, photo, crop);
  }
}
