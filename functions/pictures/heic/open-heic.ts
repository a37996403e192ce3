import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Size } from '../layout/crop.ts';
import { codedColourOf, meaningOf } from '../../domain/picture/heif-colour.ts';
import { KEPT_SIDE } from '../../domain/picture/photo-limits.ts';
import { HEIC_COLOURS, HEIC_UNREADABLE, TOO_SLOW } from '../../domain/picture/photo-problems.ts';
import { ProblemError } from '../../domain/problem.ts';
import { pngChunk } from './png-chunk.ts';
import { type DecodedHeic, type DecodeHeic, HeicError } from './decode-heic.ts';

/** What was read from the file's metadata before decoding. */
export interface HeicHead extends Size {
  readonly profile: Uint8Array | undefined;
  readonly hasAlpha: boolean;
}

/** Returns the colour profile of Display P3 that sharp contains. */
async function displayP3(): Promise<Uint8Array> {
  const picture = { create: { width: 1, height: 1, channels: 3, background: '#fff' } } as const;
  const { icc } = await sharp(await sharp(picture).withIccProfile('p3').png().toBuffer()).metadata();
  if (!icc) throw new Error('sharp wrote no colour profile');
  return icc;
}

/** Returns the colour profile of the file's pixels; undefined for sRGB. An embedded profile takes precedence. */
async function profileOf(bytes: Uint8Array, own: Uint8Array | undefined): Promise<Uint8Array | undefined> {
  if (own) return own;
  const meaning = meaningOf(codedColourOf(bytes));
  if (meaning === 'unusual') throw new ProblemError([HEIC_COLOURS]);
  return meaning === 'p3' ? displayP3() : undefined;
}

async function decoded(decode: DecodeHeic, bytes: Uint8Array, size: Size): Promise<DecodedHeic> {
  try {
    return await decode(bytes, size);
  } catch (error) {
    if (!(error instanceof HeicError)) throw error;
    throw new ProblemError([error.reason === 'slow' ? TOO_SLOW : HEIC_UNREADABLE], { cause: error });
  }
}

/** Length of a PNG's signature and IHDR chunk, after which a profile may follow. */
const HEAD = 8 + 25;

/**
 * Adds a colour profile to a PNG and leaves its pixels unchanged. Sharp can convert colours into a profile, but cannot
 * declare the profile of raw pixels; a file can.
 */
function withProfile(png: Buffer, profile: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from('photo\0\0', 'latin1'), deflateSync(profile)]);
  return Buffer.concat([png.subarray(0, HEAD), pngChunk('iCCP', named), png.subarray(HEAD)]);
}

/**
 * Converts a HEIC photo to a PNG in the same colours, with their profile, scaled down to the size that is kept, and without
 * other metadata. After that it is treated like any other photo. The caller must have checked its limits. Throws
 * `ProblemError`.
 */
export async function openHeic(bytes: Uint8Array, head: HeicHead, decode: DecodeHeic): Promise<Buffer> {
  const profile = await profileOf(bytes, head.profile);
  const { pixels, width, height } = await decoded(decode, bytes, head);
  const photo = sharp(pixels, { raw: { width, height, channels: 4 } });
  // Encoding with transparency takes three times as long, so it is done only for photos with an alpha channel.
  if (!head.hasAlpha) photo.removeAlpha();
  const png = await photo
    .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 0 })
    .toBuffer();
  return profile ? withProfile(png, profile) : png;
}
