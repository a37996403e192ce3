import { join } from 'node:path';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { deriveKey, readKeyFile } from '../media/key-file.ts';

/** The app that a Graph server knows Etalase as. */
export interface MetaApp {
  readonly id: string;
  readonly secret: string;
}

/**
 * Returns the app that the own sandbox of a data folder knows. Its secret is made of the random key of the folder, which its
 * owner alone may read: with the one that stands in the sandbox's code anybody could sign callbacks as Meta does, as soon as a
 * tunnel leads here.
 */
export const appOfFolder = async (folder: string): Promise<MetaApp> =>
  appOfKey(await readKeyFile(join(folder, 'key')));

/** The same, of the key alone. */
export const appOfKey = (key: Uint8Array): MetaApp => ({
  id: DEFAULT_APP.id,
  secret: Buffer.from(deriveKey(key, 'app of the sandbox')).toString('hex'),
});
