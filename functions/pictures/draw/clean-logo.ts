import sharp, { type Sharp } from 'sharp';
import { countScans } from '../../domain/picture/jpeg-scans.ts';
import {
  LOGO_DAMAGED,
  LOGO_EMPTY,
  LOGO_FORMAT,
  LOGO_INVISIBLE,
  LOGO_LIMITS,
  LOGO_TOO_LARGE,
  LOGO_TOO_MANY_PIXELS,
  LOGO_TOO_SMALL,
} from '../../domain/picture/logo-problems.ts';
import { neededChunks } from '../../domain/picture/png-chunks.ts';
import { kindOfPhoto } from '../../domain/picture/photo-kind.ts';
import { LONGEST_DECODING, MOST_PIXELS, MOST_SCANS } from '../../domain/picture/photo-limits.ts';
import { type Problem, ProblemError } from '../../domain/problem.ts';
import type { CleanLogo } from '../../ports/pictures.ts';

const KINDS: ReadonlySet<string> = new Set(['png', 'jpeg', 'webp']);

function refuse(problem: Problem, cause?: unknown): never {
  throw new ProblemError([problem], cause === undefined ? undefined : { cause });
}

function refuseUnreadable(error: unknown): never {
  const tooLarge = error instanceof Error && error.message.includes('exceeds pixel limit');
  return refuse(tooLarge ? LOGO_TOO_MANY_PIXELS : LOGO_DAMAGED, error);
}

const open = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, autoOrient: true });

/**
 * Checks a logo, cheapest check first, and converts it to an upright sRGB PNG without metadata; transparency is kept.
 * Throws a `ProblemError` with an `intake.logo…` code and the field `logo`.
 */
export async function cleanLogo(file: Uint8Array): Promise<CleanLogo> {
  if (file.length === 0) refuse(LOGO_EMPTY);
  if (file.length > LOGO_LIMITS.bytes) refuse(LOGO_TOO_LARGE);
  const kind = kindOfPhoto(file);
  if (!KINDS.has(kind)) refuse(LOGO_FORMAT);
  const bytes = kind === 'png' ? neededChunks(file) : file;
  if (kind === 'jpeg' && countScans(bytes, MOST_SCANS + 1) > MOST_SCANS) refuse(LOGO_DAMAGED);
  const { autoOrient } = await open(bytes).metadata().catch(refuseUnreadable);
  if (autoOrient.width * autoOrient.height > MOST_PIXELS) refuse(LOGO_TOO_MANY_PIXELS);
  if (Math.min(autoOrient.width, autoOrient.height) < LOGO_LIMITS.leastSide) refuse(LOGO_TOO_SMALL);
  const side = LOGO_LIMITS.keptSide;
  const { data, info } = await open(bytes)
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .png()
    .timeout({ seconds: LONGEST_DECODING })
    .toBuffer({ resolveWithObject: true })
    .catch(refuseUnreadable);
  const { channels } = await sharp(data).stats();
  if ((channels[3]?.max ?? 0) === 0) refuse(LOGO_INVISIBLE);
  return withoutMargins(data, info);
}

/** An edge of a logo that differs less from the corner's colour than this is margin. */
const MARGIN_DIFFERS = 12;

/** Cuts off the empty margins of a logo, so that what is drawn at a size has that size. A logo of one colour has none. */
async function withoutMargins(bytes: Uint8Array, { width, height }: { width: number; height: number }) {
  const { data, info } = await sharp(bytes)
    .trim({ threshold: MARGIN_DIFFERS })
    .png()
    .toBuffer({ resolveWithObject: true });
  const trimmed = Math.min(info.width, info.height) >= LEAST_TRIMMED;
  return trimmed ? { bytes: data, width: info.width, height: info.height } : { bytes, width, height };
}

/** A logo whose visible part is smaller than this, in pixels, keeps its margins: it may be a speck of dust. */
const LEAST_TRIMMED = 16;
