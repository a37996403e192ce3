import { communityOfUpload } from '../domain/picture/upload-key.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Log } from '../ports/log.ts';
import type { Uploads } from '../ports/uploads.ts';
import { uploadMissing, uploadNotAKey, uploadNotYours } from './upload-problems.ts';

export interface FromUploadDeps {
  readonly uploads: Pick<Uploads, 'read' | 'remove'>;
  readonly log: Log;
}

/**
 * Does something with the bytes of an upload and removes it then, also when they were refused: what came in is never
 * kept. It stays only where trying again may help, until its store empties itself.
 */
export async function fromUpload<T>(
  { uploads, log }: FromUploadDeps,
  { community, key }: { readonly community: string; readonly key: string },
  use: (bytes: Uint8Array) => Promise<T>,
): Promise<T> {
  const owner = communityOfUpload(key);
  if (owner === undefined) throw new ProblemError([uploadNotAKey]);
  if (owner !== community) throw new ProblemError([uploadNotYours]);
  const bytes = await uploads.read(key);
  if (!bytes) throw new ProblemError([uploadMissing]);
  const remove = (): Promise<void> =>
    uploads.remove(key).catch((error: unknown) => {
      // The photo itself was dealt with; within a day or two its store removes what is left.
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

const isFinal = (error: unknown): boolean =>
  error instanceof ProblemError && error.problems.some(({ retryable }) => !retryable);
