import sharp from 'sharp';

/** Twice the width at which lists show it, for phones with dense screens. */
const LONGER_SIDE = 320;
const QUALITY = 72;

/** A small JPEG of one of our own pictures, for lists. */
export const thumb = (bytes: Uint8Array): Promise<Uint8Array> =>
  sharp(bytes)
    .resize({ width: LONGER_SIDE, height: LONGER_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer();
