import sharp from 'sharp';
import { PICTURE_SIZES, type PictureFormat } from '../../domain/picture/picture-format.ts';
import type { Canvas } from './canvas.ts';

/** In bytes. Small enough for weak signal; the platforms re-encode pictures anyway. */
const MOST_BYTES: Readonly<Record<PictureFormat, number>> = {
  feed: 350_000,
  square: 350_000,
  story: 450_000,
  link: 250_000,
  whatsapp: 120_000,
};

const QUALITIES = [82, 76, 70, 62, 54, 46] as const;

/**
 * Encodes a baseline JPEG without metadata, with the best quality that stays within the format's size. The lowest quality
 * is used even if it does not.
 */
export async function encodePicture(canvas: Canvas, format: PictureFormat): Promise<Buffer> {
  const { width, height } = PICTURE_SIZES[format];
  let bytes: Buffer = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    const picture = sharp(canvas.pixels, {
      raw: { width: canvas.width, height: canvas.height, channels: 3 },
    });
    if (width !== canvas.width) picture.resize({ width, height, fit: 'fill' });
    bytes = await picture.jpeg({ quality }).toBuffer();
    if (bytes.length <= MOST_BYTES[format]) return bytes;
  }
  return bytes;
}

/** Twice the width at which lists show it, for screens with a high pixel density. */
const THUMB_SIDE = 320;
const THUMB_QUALITIES = [72, 62, 52, 42, 32] as const;
/** In bytes: nine of them are shown at once, on a phone that pays for each. */
const MOST_THUMB_BYTES = 15_000;

/** Returns the thumbnail of one of our own pictures as a JPEG of at most 15 KB. */
export async function thumb(bytes: Uint8Array): Promise<Uint8Array> {
  const { data, info } = await sharp(bytes)
    .resize({ width: THUMB_SIDE, height: THUMB_SIDE, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  let small: Buffer = Buffer.alloc(0);
  for (const quality of THUMB_QUALITIES) {
    const { width, height, channels } = info;
    small = await sharp(data, { raw: { width, height, channels } }).jpeg({ quality }).toBuffer();
    if (small.byteLength <= MOST_THUMB_BYTES) break;
  }
  return small;
}
