import sharp, { type Sharp } from 'sharp';
import type { Box } from '../layout/box.ts';
import { cropAround, type Size } from '../layout/crop.ts';
import type { Rgb } from '../../domain/picture/rgb.ts';
import { MOST_PIXELS } from '../../domain/picture/photo-limits.ts';
import type { FocusPoint } from '../../domain/picture/focus-point.ts';
import type { PhotoContents } from '../../domain/picture/photo-contents.ts';
import { seenInPart, zoomedPart } from '../../domain/picture/zoomed-photo.ts';
import type { FurtherPhoto } from '../../ports/pictures.ts';

import { type Canvas, cover, coverWith } from './canvas.ts';
import { enlarged, reduced, softened } from './soft-blur.ts';

/** A decoded photo. */
export interface PhotoSource extends Size {
  readonly pixels: Buffer;
}

/** The subject's position in the photo (`focus`), and its wanted position in the slot (`aim`). */
export interface Focus {
  readonly focus: FocusPoint;
  readonly aim: FocusPoint;
  /** How much closer the photo is cropped than its slot needs. */
  readonly zoom: number;
}

/** The size in which a photo is decoded for most compositions: it covers the largest slot of any format. */
const DECODED: Size = { width: 1080, height: 900 };
const SAMPLES_A_SIDE = 32;
/** Points along a blur's width: fewer points make it softer. */
const BLUR_SIDE = 28;

/**
 * Decodes the photo once for all formats, so that it covers `least`. The size does not depend on the requested formats, so
 * that a format always looks the same. The photo is not enlarged here, where that would only cost memory, but in the slots.
 */
export async function decodePhoto(bytes: Uint8Array, least = DECODED): Promise<PhotoSource> {
  const image = openedPhoto(bytes);
  return decoded(image, await sizeOf(image), least);
}

/** A decoded photo, or the part of it that its maker zoomed in on, and what is seen in that. */
export interface OpenedPhoto {
  readonly source: PhotoSource;
  readonly focus: FocusPoint;
  readonly contents?: PhotoContents | undefined;
}

/** Decodes a photo as `decodePhoto` does; of one that its maker shows closer, only the part that she wants to be seen. */
export async function openPhoto(
  { photo: bytes, focus, contents }: FurtherPhoto,
  least = DECODED,
): Promise<OpenedPhoto> {
  const image = openedPhoto(bytes);
  const size = await sizeOf(image);
  const part = zoomedPart(focus, size);
  if (part.width >= 1) return { source: await decoded(image, size, least), focus, contents };
  const width = Math.round(part.width * size.width);
  const height = Math.round(part.height * size.height);
  const left = Math.min(size.width - width, Math.round(part.x * size.width));
  const top = Math.min(size.height - height, Math.round(part.y * size.height));
  const cut = image.extract({ left, top, width, height });
  const source = await decoded(cut, { width, height }, least);
  return { source, ...seenInPart(part, { focus, contents }) };
}

const openedPhoto = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, autoOrient: true });

const sizeOf = async (image: Sharp): Promise<Size> => (await image.metadata()).autoOrient;

async function decoded(image: Sharp, { width, height }: Size, least: Size): Promise<PhotoSource> {
  const scale = Math.min(1, Math.max(least.width / width, least.height / height));
  const { data, info } = await image
    .resize({ width: Math.ceil(width * scale), height: Math.ceil(height * scale), fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error('only photos that were cleaned can be drawn');
  return { width: info.width, height: info.height, pixels: data };
}

const opened = ({ pixels, width, height }: PhotoSource): Sharp =>
  sharp(pixels, { raw: { width, height, channels: 3 } });

async function cropped(photo: PhotoSource, area: Box, to: Size): Promise<Buffer> {
  return opened(photo)
    .extract({ left: area.x, top: area.y, width: area.width, height: area.height })
    .resize({ width: to.width, height: to.height, fit: 'fill', kernel: 'mitchell' })
    .raw()
    .toBuffer();
}

/** Returns the part of the photo that fills a slot where nothing is in the way. */
export const wantedCrop = (photo: Size, slot: Size, { focus, aim, zoom }: Focus): Box =>
  cropAround(photo, slot, focus, aim, zoom);

/** Fills the slot of a canvas with a part of the photo. */
export async function fillSlot(canvas: Canvas, slot: Box, photo: PhotoSource, area: Box): Promise<void> {
  // A phone's portrait photo is decoded in the width of most slots, so it needs no resizing and no copy.
  if (area.width === slot.width && area.height === slot.height) coverWith(canvas, slot, photo, area);
  else cover(canvas, slot, await cropped(photo, area, slot));
}

/**
 * Returns the photo's own blur, which fills the slot behind a mount: a few dozen points, softened, darkened and enlarged.
 */
export function blurredSlot(
  photo: PhotoSource,
  slot: Size,
  { focus, aim }: Pick<Focus, 'focus' | 'aim'>,
): Buffer {
  const area = cropAround(photo, slot, focus, aim);
  const tiny = { width: BLUR_SIDE, height: Math.max(6, Math.round((BLUR_SIDE * slot.height) / slot.width)) };
  return enlarged(softened(reduced(photo, area, tiny), tiny), tiny, slot);
}

/** Returns the whole photo in the size of its mount. */
export async function wholePhoto(photo: PhotoSource, mount: Size): Promise<Buffer> {
  return cropped(photo, { x: 0, y: 0, width: photo.width, height: photo.height }, mount);
}

/** Returns colours at evenly spread points of the photo. */
export function sampleColours(photo: PhotoSource): readonly Rgb[] {
  const samples: Rgb[] = [];
  for (let row = 0; row < SAMPLES_A_SIDE; row += 1) {
    for (let column = 0; column < SAMPLES_A_SIDE; column += 1) {
      const x = Math.floor(((column + 0.5) / SAMPLES_A_SIDE) * photo.width);
      const y = Math.floor(((row + 0.5) / SAMPLES_A_SIDE) * photo.height);
      const at = (y * photo.width + x) * 3;
      samples.push([photo.pixels[at] ?? 0, photo.pixels[at + 1] ?? 0, photo.pixels[at + 2] ?? 0]);
    }
  }
  return samples;
}
