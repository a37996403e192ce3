import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderMediaStore } from '../media/folder-media-store.ts';
import { InProcessQueue } from '../queue/in-process-queue.ts';
import { deriveKey, readKeyFile } from '../media/key-file.ts';
import { KeyFileSealer } from '../media/key-file-sealer.ts';
import { mediaHandler } from '../media/media-handler.ts';
import { SignedUploads, UPLOAD_PATH } from '../media/signed-uploads.ts';
import { uploadHandler } from '../media/upload-handler.ts';
import { VISIBILITY } from '../../functions/domain/work/due.ts';
import { MISSES_LIMIT } from '../../functions/domain/post/timing.ts';
import type { OpenServices, ServiceNeeds } from './services.ts';

/**
 * Enough that other messages fill the time in which one waits for Graph or the table: with eight, a sixth of the time was
 * idle.
 */
export const WORKERS = 16;

/** Where photos that came past the API wait, in a data folder. */
export const UPLOADS_FOLDER = 'uploads';

/** Opens media, queue and sealer in one folder and this process. */
export const openEmbeddedServices: OpenServices = async (needs) => {
  const { folder, clock, publicUrl, log, around, handle, onDeadLetter } = needs;
  const keyFile = join(folder, 'key');
  const master = await readKeyFile(keyFile);
  const key = deriveKey(master, 'media addresses');
  const media = new FolderMediaStore({ folder: join(folder, 'media'), baseUrl: publicUrl, key });
  const { uploads, serveUpload } = await openUploads(needs, deriveKey(master, 'uploads'));
  const serveMedia = mediaHandler({ store: media, key, clock });
  return {
    media,
    uploads,
    serveMedia: (request) =>
      new URL(request.url).pathname.endsWith(UPLOAD_PATH) ? serveUpload(request) : serveMedia(request),
    queue: new InProcessQueue({
      clock,
      handle: (message) => around(() => handle(message)),
      visibilityMs: VISIBILITY,
      maxReceives: MISSES_LIMIT,
      workers: WORKERS,
      onDeadLetter,
      log,
    }),
    sealer: new KeyFileSealer({ file: keyFile }),
    close: async () => undefined,
  };
};

/** Opens uploads in a folder of their own. Opening empties it: photos wait there for minutes only. */
async function openUploads({ folder, clock, publicUrl: baseUrl }: ServiceNeeds, key: Uint8Array) {
  const waiting = join(folder, UPLOADS_FOLDER);
  await rm(waiting, { recursive: true, force: true });
  const store = new FolderMediaStore({ folder: waiting, baseUrl, key });
  const uploads = new SignedUploads({ store, key, baseUrl, clock });
  return { uploads, serveUpload: uploadHandler({ uploads, key, clock }) };
}
