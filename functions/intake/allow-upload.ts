import { type Instant, MINUTE } from '../domain/time/instant.ts';
import { MOST_BYTES } from '../domain/picture/photo-limits.ts';
import { tooManyBytes } from '../domain/picture/photo-problems.ts';
import { uploadKey, type UploadOwner } from '../domain/picture/upload-key.ts';
import type { UploadType } from '../domain/picture/upload-type.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { UploadPermission, Uploads } from '../ports/uploads.ts';

/** Long enough to start an upload over a weak signal. A retry requests another form. */
const UPLOAD_LIFE = 10 * MINUTE;

export interface AllowUploadDeps {
  readonly uploads: Pick<Uploads, 'allow'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly ids: Pick<Ids, 'next'>;
}

/** What its sender says of a photo, in bytes. */
interface PhotoToUpload {
  readonly bytes: number;
  readonly type: UploadType;
}

export interface AllowedUpload extends UploadPermission {
  readonly key: string;
  readonly expiresAt: Instant;
}

/**
 * Permits the upload of one photo of `bytes` and one type directly to the store, under an unguessable key of its owner's. Throws
 * if too large.
 */
export const allowUpload =
  ({ uploads, clock, ids }: AllowUploadDeps) =>
  async (owner: UploadOwner, { bytes, type }: PhotoToUpload): Promise<AllowedUpload> => {
    if (bytes > MOST_BYTES) throw new ProblemError([tooManyBytes(bytes)]);
    const key = uploadKey(owner, ids.next());
    const expiresAt = clock.now() + UPLOAD_LIFE;
    return { ...(await uploads.allow({ key, mostBytes: bytes, type, expiresAt })), key, expiresAt };
  };
