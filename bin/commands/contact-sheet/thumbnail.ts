import sharp from 'sharp';

/** In pixels. */
export const THUMBNAIL = { width: 200, height: 250 } as const;

/** A picture reduced for the sheet, in its own shape. */
export async function thumbnail(picture: Uint8Array): Promise<Buffer> {
  return sharp(picture)
    .resize({ ...THUMBNAIL, fit: 'inside' })
    .jpeg({ quality: 80 })
    .toBuffer();
}
