import { readUploadKey, type UploadOwner } from '../domain/picture/upload-key.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import type { Uploads } from '../ports/uploads.ts';
import { isMarked, markUpload, unmarkUpload } from '../records/upload-marks.ts';

export interface FromUploadDeps {
  readonly uploads: Pick<Uploads, 'read' | 'remove'>;
  readonly table: Table;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/**
 * Passes the bytes of an upload to `use`, once, and then removes the upload, even if it was refused: original uploads are
 * never kept. It stays only after an error that a retry may resolve, until its store deletes it. After a crash it counts as
 * used, and its sender sends the photo again. Throws `uploadNotAKey`, `uploadNotYours`, `uploadMissing` and `uploadUsed`.
 */
export async function fromUpload<T>(
  { uploads, table, clock, log }: FromUploadDeps,
  { community, member, key }: UploadOwner & { readonly key: string },
  use: (bytes: Uint8Array) => Promise<T>,
): Promise<T> {
  const upload = readUploadKey(key);
  if (upload === undefined) throw new ProblemError([uploadNotAKey]);
  if (upload.community !== community || upload.member !== member) throw new ProblemError([uploadNotYours]);
  const orTell = (step: Promise<void>, message: string): Promise<void> =>
    step.catch((error: unknown) =>
      log.warn(message, { error: error instanceof Error ? error.name : 'unknown' }),
    );
  // What is left behind is deleted by the store within two days.
  const remove = (): Promise<void> => orTell(uploads.remove(key), 'an upload could not be removed');
  const bytes = await uploads.read(key);
  if (!bytes) throw new ProblemError([(await isMarked(table, upload)) ? uploadUsed : uploadMissing]);
  if (!(await markUpload(table, upload, clock.now()))) {
    // A form of S3 takes files until it ends, so that another file may stand here by now.
    await remove();
    throw new ProblemError([uploadUsed]);
  }
  try {
    const used = await use(bytes);
    await remove();
    return used;
  } catch (error) {
    await (isFinal(error)
      ? remove()
      : orTell(unmarkUpload(table, upload), 'the mark of an upload could not be removed'));
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

export const uploadUsed = problem('upload.used', 'gone', {
  field: 'upload',
  id: 'Foto yang dikirim ini sudah dipakai. Kirim sekali lagi.',
  en: 'The photo that was sent has been used already. Send it once more.',
});
