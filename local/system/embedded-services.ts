import { join } from 'node:path';
import { FolderMediaStore } from '../../functions/adapters/embedded/folder-media-store.ts';
import { InProcessQueue } from '../../functions/adapters/embedded/in-process-queue.ts';
import { deriveKey, readKeyFile } from '../../functions/adapters/embedded/key-file.ts';
import { KeyFileSealer } from '../../functions/adapters/embedded/key-file-sealer.ts';
import { mediaHandler } from '../../functions/adapters/embedded/media-handler.ts';
import { VISIBILITY } from '../../functions/domain/due.ts';
import type { OpenServices } from './services.ts';

export const WORKERS = 4;

/** Media, queue and seals in one folder and this process. */
export const openEmbeddedServices: OpenServices = async (needs) => {
  const { folder, clock, publicUrl, log, around, handle, onDeadLetter } = needs;
  const keyFile = join(folder, 'key');
  const key = deriveKey(await readKeyFile(keyFile), 'media addresses');
  const media = new FolderMediaStore({ folder: join(folder, 'media'), baseUrl: publicUrl, key });
  return {
    media,
    serveMedia: mediaHandler({ store: media, key, clock }),
    queue: new InProcessQueue({
      clock,
      handle: (message) => around(() => handle(message)),
      visibilityMs: VISIBILITY,
      workers: WORKERS,
      onDeadLetter,
      log,
    }),
    sealer: new KeyFileSealer({ file: keyFile }),
    close: async () => undefined,
  };
};
