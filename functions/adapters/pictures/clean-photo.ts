import sharp, { type Sharp } from 'sharp';
import { proposeFocus } from '../../domain/drawing/propose-focus.ts';
import { countScans } from '../../domain/intake/jpeg-scans.ts';
import { kindOfPhoto, type OtherKind, type PhotoKind } from '../../domain/intake/photo-kind.ts';
import {
  KEPT_SIDE,
  LEAST_SIDE,
  MOST_BYTES,
  MOST_PIXELS,
  MOST_SCANS,
} from '../../domain/intake/photo-limits.ts';
import {
  DAMAGED,
  EMPTY,
  OTHER_KINDS,
  TOO_MANY_PIXELS,
  TOO_MANY_SCANS,
  tooFewPixels,
  tooManyBytes,
} from '../../domain/intake/photo-problems.ts';
import { type Problem, ProblemError } from '../../domain/problem.ts';
import type { CleanPhoto } from '../../ports/pictures.ts';
import { colourGrid } from './colour-grid.ts';

const QUALITY = 90;
/** Points along the longer side in which the subject is looked for. */
const FOCUS_SIDE = 40;

const isOther = (kind: PhotoKind | OtherKind): kind is OtherKind => kind in OTHER_KINDS;

function refuse(problem: Problem, cause?: unknown): never {
  throw new ProblemError([problem], cause === undefined ? undefined : { cause });
}

/** What libvips says becomes one of our sentences; its own words stay as the cause, for the log. */
function refuseUnreadable(error: unknown): never {
  const tooLarge = error instanceof Error && error.message.includes('exceeds pixel limit');
  return refuse(tooLarge ? TOO_MANY_PIXELS : DAMAGED, error);
}

function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, autoOrient: true });
}

/**
 * Checks what a person sent, cheapest check first, and makes an upright sRGB JPEG without any metadata from it.
 * Throws a `ProblemError` with an `intake.*` code and the field `photo`.
 */
export async function cleanPhoto(bytes: Uint8Array): Promise<CleanPhoto> {
  if (bytes.length === 0) refuse(EMPTY);
  if (bytes.length > MOST_BYTES) refuse(tooManyBytes(bytes.length));
  const kind = kindOfPhoto(bytes);
  if (isOther(kind)) refuse(OTHER_KINDS[kind]);
  if (kind === 'jpeg' && countScans(bytes, MOST_SCANS + 1) > MOST_SCANS) refuse(TOO_MANY_SCANS);

  const { autoOrient, compression } = await open(bytes).metadata().catch(refuseUnreadable);
  if (compression === 'hevc') refuse(OTHER_KINDS.heic);
  const { width, height } = autoOrient;
  if (width * height > MOST_PIXELS) refuse(TOO_MANY_PIXELS);
  if (Math.min(width, height) < LEAST_SIDE) refuse(tooFewPixels(width, height));

  const { data, info } = await open(bytes)
    .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
    .catch(refuseUnreadable);
  const focus = proposeFocus(await colourGrid(data, FOCUS_SIDE));
  return { bytes: data, width: info.width, height: info.height, focus };
}
