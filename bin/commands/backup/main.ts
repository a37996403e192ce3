import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { KmsSealer } from '../../../functions/adapters/aws/kms-sealer.ts';
import { readKeyFile } from '../../../embedded/media/key-file.ts';
import { KeyFileSealer } from '../../../embedded/media/key-file-sealer.ts';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { refuseWithoutSystem } from '../../../embedded/system/data-folder.ts';
import { readFolder, readOptions } from '../../kit/read-options.ts';
import { folderInUse, incomplete } from './backup-problems.ts';
import { type Carry, exportStore, importStore, readManifest, refuseNewer } from './copy-store.ts';
import type { Counts } from './counting.ts';
import { renewing, resealing, unchanged } from './reseal.ts';
import { deployedStore, embeddedStore, type OpenStore } from './stores.ts';

const KEY = 'key';
const LOCATION_OPTIONS = ['data', 'table', 'bucket', 'key', 'region'] as const;
type StoreLocation = Partial<Record<(typeof LOCATION_OPTIONS)[number], string>>;

interface Opened {
  readonly store: OpenStore;
  /** The sealer of a deployment; absent for a data folder, whose key file is copied with it. */
  readonly sealer?: KmsSealer;
  readonly keyFile?: string;
}

async function open(
  { data, table, bucket, key, region }: StoreLocation,
  what: 'to' | 'from',
): Promise<Opened> {
  const deployment = [table, bucket, key, region];
  if (data !== undefined && deployment.every((name) => name === undefined)) {
    const folder = readFolder('data', data);
    if (what === 'to') await refuseWithoutSystem(folder);
    return { store: await embeddedStore(folder), keyFile: join(folder, KEY) };
  }
  if (data !== undefined || !table || !bucket || !key || !region) throw incomplete(what);
  return {
    store: deployedStore(table, bucket, region),
    sealer: new KmsSealer({ client: new KMSClient({ region }), keyId: key, table: new MemoryTable() }),
  };
}

/** Throws when the folder is not empty: two backups in one folder would both be unusable. */
export async function refuseFilled(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length > 0) throw folderInUse(folder);
}

/** Says how much was copied. */
export const sayCounts = (done: string, { items, byKind, media, mediaBytes }: Counts): void => {
  const kinds = Object.entries(byKind).map(([kind, count]) => `${kind} ${String(count)}`);
  const size = `${String(media)} files of media, ${String(Math.round(mediaBytes / 1000))} KB`;
  process.stdout.write(`${done}: ${String(items)} items (${kinds.join(', ')}), ${size}\n`);
};

/**
 * Runs `npm run backup -- --data DIR --to FOLDER`: copies everything of a system into a folder from which another system can
 * be made.
 */
export async function backup(args: readonly string[]): Promise<void> {
  const { texts } = readOptions(args, { texts: [...LOCATION_OPTIONS, 'to'], switches: [] });
  if (texts.to === undefined) throw incomplete('to');
  const folder = readFolder('to', texts.to);
  await refuseFilled(folder);
  const { store, sealer, keyFile } = await open(texts, 'to');
  try {
    const own = new KeyFileSealer({ file: join(folder, KEY) });
    const carry: Carry = sealer ? resealing(sealer, own) : unchanged;
    sayCounts('kept', await exportStore(store, folder, carry));
    if (keyFile !== undefined) {
      await readKeyFile(keyFile);
      await copyFile(keyFile, join(folder, KEY));
    }
  } finally {
    await store.close();
  }
}

/** Runs `npm run restore -- --from FOLDER --data DIR`: makes a new system from a backup and checks the counts. */
export async function restore(args: readonly string[]): Promise<void> {
  const { texts } = readOptions(args, { texts: [...LOCATION_OPTIONS, 'from'], switches: [] });
  if (texts.from === undefined) throw incomplete('from');
  const folder = readFolder('from', texts.from);
  await readManifest(folder);
  await refuseNewer(folder);
  const { store, sealer, keyFile } = await open(texts, 'from');
  try {
    const own = new KeyFileSealer({ file: join(folder, KEY) });
    const carry: Carry = sealer ? resealing(own, sealer) : unchanged;
    sayCounts('restored', await importStore(folder, store, renewing(carry)));
    if (keyFile !== undefined) await copyFile(join(folder, KEY), keyFile);
  } finally {
    await store.close();
  }
}
