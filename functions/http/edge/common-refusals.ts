import * as photo from '../../domain/picture/photo-problems.ts';
import { productChanged, productNotFound } from '../../domain/product/product-problems.ts';
import { uploadMissing, uploadNotAKey, uploadNotYours, uploadUsed } from '../../intake/from-upload.ts';
import { passkeyMissing, passkeyNotProven } from '../../people/passkeys/passkey-problems.ts';
import { communityNotFound } from '../../records/community-record.ts';
import { nothingToDraw } from '../../render/nothing-to-draw.ts';
import { forbidden } from '../caller.ts';
import { family, type Refusal } from './refusals.ts';

// Refusals that several operations share.

/** What the law forbids in any text or fact. */
export const UNLAWFUL = family(
  'law.*',
  'invalid',
  'A text or fact that the law forbids; `better` offers other words. The rules: docs/facts/law.md.',
);

/** The refusals of a caption that a person writes. */
export const CAPTION_TEXT: readonly Refusal[] = [
  family(
    'captions.*',
    'invalid',
    'The text does not fit the place: length, hashtags, mentions, broken characters.',
  ),
  UNLAWFUL,
];

/** The refusals of operations on a product that only its maker and coordinators may read or change in full. */
export const OWN_PRODUCT: readonly Refusal[] = [productNotFound, forbidden];
export const OWN_PRODUCT_EDIT: readonly Refusal[] = [...OWN_PRODUCT, productChanged];

/** The refusals of what coordinators and leaders do with a passkey alone (`demandProof`). */
export const PASSKEY_DEMANDED: readonly Refusal[] = [passkeyMissing, passkeyNotProven];

/** The refusals of a photo, whether it was sent here or as an upload. */
export const PHOTO: readonly Refusal[] = [
  ...Object.values(photo.OTHER_KINDS),
  photo.HEIC_UNREADABLE,
  photo.HEIC_COLOURS,
  photo.EMPTY,
  photo.DAMAGED,
  photo.TOO_SLOW,
  photo.TOO_MANY_SCANS,
  photo.tooFewPixels(640, 480),
  photo.TOO_MANY_PIXELS,
  photo.tooManyBytes(16 * 1024 * 1024),
  uploadNotAKey,
  uploadNotYours,
  uploadMissing,
  uploadUsed,
];

/** The refusals of operations that draw a product. */
export const DRAWING: readonly Refusal[] = [
  nothingToDraw,
  family('picture.*', 'invalid', 'A theme that is not there, or signs that no font of ours has.'),
];

/** Given only by a damaged installation, whose community is missing. */
export const NO_COMMUNITY: readonly Refusal[] = [communityNotFound];
