import sharp, { type Region, type Sharp } from 'sharp';
import { cropAround } from '../layout/crop.ts';
import { decodePixels } from '../photo/decode-pixels.ts';
import { type PhotoGrid, proposeFocus } from '../layout/propose-focus.ts';
import { isCutOff } from '../../domain/picture/heif-boxes.ts';
import { countScans } from '../../domain/picture/jpeg-scans.ts';
import { neededChunks } from '../../domain/picture/png-chunks.ts';
import { kindOfPhoto, type OtherKind, type PhotoKind } from '../../domain/picture/photo-kind.ts';
import {
  KEPT_SIDE,
  LEAST_SIDE,
  LONGEST_SHAPE,
  LONGEST_DECODING,
  MOST_BYTES,
  MOST_PIXELS,
  MOST_SCANS,
} from '../../domain/picture/photo-limits.ts';
import {
  DAMAGED,
  EMPTY,
  HEIC_UNREADABLE,
  OTHER_KINDS,
  TOO_MANY_PIXELS,
  TOO_MANY_SCANS,
  TOO_SLOW,
  tooFewPixels,
  tooManyBytes,
} from '../../domain/picture/photo-problems.ts';
import { type Problem, ProblemError } from '../../domain/problem.ts';
import type { CleanPhoto } from '../../ports/pictures.ts';
import type { DecodeHeic } from '../heic/decode-heic.ts';
import { openHeic } from '../heic/open-heic.ts';
import type { Rgb } from '../../domain/picture/rgb.ts';

const QUALITY = 90;
/** Points along the longer side of the grid in which the subject is searched. */
const FOCUS_SIDE = 40;

const isOther = (kind: PhotoKind | OtherKind): kind is OtherKind => kind in OTHER_KINDS;

function refuse(problem: Problem, cause?: unknown): never {
  throw new ProblemError([problem], cause === undefined ? undefined : { cause });
}

/** Throws one of our problems for an error of libvips, whose message is kept as the cause for the log. */
function refuseUnreadable(error: unknown): never {
  const message = error instanceof Error ? error.message : '';
  if (message.includes('exceeds pixel limit')) return refuse(TOO_MANY_PIXELS, error);
  return refuse(message.startsWith('timeout') ? TOO_SLOW : DAMAGED, error);
}

function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, autoOrient: true });
}

/** Checks the file by its bytes without decoding it, cheapest check first. */
function checkFile(bytes: Uint8Array): PhotoKind {
  if (bytes.length === 0) refuse(EMPTY);
  if (bytes.length > MOST_BYTES) refuse(tooManyBytes(bytes.length));
  const kind = kindOfPhoto(bytes);
  if (isOther(kind)) return refuse(OTHER_KINDS[kind]);
  if (kind === 'heic' && isCutOff(bytes)) refuse(DAMAGED);
  if (kind === 'jpeg' && countScans(bytes, MOST_SCANS + 1) > MOST_SCANS) refuse(TOO_MANY_SCANS);
  return kind;
}

/** Checks the size that the file declares, and returns bytes that libvips can decode. */
async function openable(bytes: Uint8Array, kind: PhotoKind, decodeHeic: DecodeHeic): Promise<Uint8Array> {
  const { autoOrient, compression, icc, hasAlpha } = await open(bytes).metadata().catch(refuseUnreadable);
  const { width, height } = autoOrient;
  if (width * height > MOST_PIXELS) refuse(TOO_MANY_PIXELS);
  if (Math.min(width, height) < LEAST_SIDE) refuse(tooFewPixels(width, height));
  if (compression === 'hevc') return openHeic(bytes, { width, height, profile: icc, hasAlpha }, decodeHeic);
  // A HEIC container may hold AV1, which is AVIF under another name. Nothing else in it can be decoded.
  if (kind === 'heic' && compression !== 'av1') refuse(HEIC_UNREADABLE);
  return bytes;
}

/** Returns a photo reduced to a grid of at most `side` points along its longer side. */
async function colourGrid(photo: Uint8Array, side: number): Promise<PhotoGrid> {
  const { width, height, data } = await decodePixels(photo, side);
  const colours = Array.from({ length: width * height }, (_, index): Rgb => {
    const at = index * 3;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  });
  return { width, height, colours };
}

/**
 * Returns the part of a panorama that is kept: around what stands out, in the longest shape. Undefined for any other photo.
 * Reduced as a whole, a panorama of 20,000 by 400 pixels would be a strip of 2,000 by 40.
 */
async function partOfPanorama(photo: Uint8Array): Promise<Region | undefined> {
  const { autoOrient: size } = await open(photo).metadata();
  const { width, height } = size;
  if (Math.max(width, height) <= LONGEST_SHAPE * Math.min(width, height)) return undefined;
  const shape = width > height ? { width: LONGEST_SHAPE, height: 1 } : { width: 1, height: LONGEST_SHAPE };
  const focus = proposeFocus(await colourGrid(photo, FOCUS_SIDE * LONGEST_SHAPE));
  const { x, y, ...part } = cropAround(size, shape, focus, { x: 0.5, y: 0.5 });
  return { left: x, top: y, ...part };
}

/**
 * Checks a photo from a person, cheapest check first, and converts it to an upright sRGB JPEG without metadata. Throws a
 * `ProblemError` with an `intake.*` code and the field `photo`.
 */
export async function cleanPhoto(bytes: Uint8Array, decodeHeic: DecodeHeic): Promise<CleanPhoto> {
  const kind = checkFile(bytes);
  const photo = await openable(kind === 'png' ? neededChunks(bytes) : bytes, kind, decodeHeic);
  const part = await partOfPanorama(photo).catch(refuseUnreadable);
  const opened = open(photo);
  const { data, info } = await (part ? opened.extract(part) : opened)
    .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY })
    .timeout({ seconds: LONGEST_DECODING })
    .toBuffer({ resolveWithObject: true })
    .catch(refuseUnreadable);
  const focus = proposeFocus(await colourGrid(data, FOCUS_SIDE));
  return { bytes: data, width: info.width, height: info.height, focus };
}
