import { ownerOfUpload, type UploadOwner } from '../domain/picture/upload-key.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Log } from '../ports/log.ts';
import type { Uploads } from '../ports/uploads.ts';

export interface FromUploadDeps {
  readonly uploads: Pick<Uploads, 'read' | 'remove'>;
  readonly log: Log;
}

/**
 * Passes the bytes of an upload to `use`, and then removes the upload, even if it was refused: original uploads are never
 * kept. It stays only after an error that a retry may resolve, until its store deletes it.
 */
export async function fromUpload<T>(
  { uploads, log }: FromUploadDeps,
  { community, member, key }: UploadOwner & { readonly key: string },
  use: (bytes: Uint8Array) => Promise<T>,
): Promise<T> {
  const owner = ownerOfUpload(key);
  if (owner === undefined) throw new ProblemError([uploadNotAKey]);
  if (owner.community !== community || owner.member !== member) throw new ProblemError([uploadNotYours]);
  const bytes = await uploads.read(key);
  if (!bytes) throw new ProblemError([uploadMissing]);
  const remove = (): Promise<void> =>
    uploads.remove(key).catch((error: unknown) => {
      // The photo was handled; the store deletes the upload within two days.
      log.warn('an upload could not be removed', { error: error instanceof Error ? error.name : 'unknown' });
    });
  try {
    const used = await use(bytes);
    await remove();
    return used;
  } catch (error) {
    if (isFinal(error)) await remove();
    throw error;
  }
}

/** A photo for a product that was changed meanwhile may be sent again for its newest revision. */
const isFinal = (error: unknown): boolean =>
  error instanceof ProblemError &&
  error.problems.some(({ kind, retryable }) => !retryable && kind !== 'stale');

export const uploadNotAKey = problem('upload.notAKey', 'invalid', {
  field: 'upload',
  id: 'Ini bukan nama foto yang dikirim. Kirim fotonya sekali lagi.',
  en: 'This is not the name of a photo that was sent. Send the photo once more.',
});

export const uploadNotYours = problem('upload.notYours', 'forbidden', {
  field: 'upload',
  id: 'Foto ini dikirim oleh orang lain.',
  en: 'This photo was sent by somebody else.',
});

export const uploadMissing = problem('upload.missing', 'gone', {
  field: 'upload',
  id: 'Foto yang dikirim tidak ada lagi atau belum sampai. Kirim sekali lagi.',
  en: 'The photo that was sent is not there any more, or has not arrived. Send it once more.',
});
