import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { KmsSealer } from '../../functions/adapters/aws/kms-sealer.ts';
import { readKeyFile } from '../../functions/adapters/embedded/key-file.ts';
import { KeyFileSealer } from '../../functions/adapters/embedded/key-file-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { type Problem, ProblemError } from '../../functions/domain/problem.ts';
import { readOptions } from '../cli/read-options.ts';
import { type Carry, type Counts, exportStore, importStore } from './copy-store.ts';
import { resealing, unchanged } from './reseal.ts';
import { deployedStore, embeddedStore, type OpenStore } from './stores.ts';

const KEY = 'key';
const PLACE = ['data', 'table', 'bucket', 'key', 'region'] as const;
type Place = Partial<Record<(typeof PLACE)[number], string>>;

const incomplete = (what: 'to' | 'from'): Problem => ({
  code: 'backup.incomplete',
  kind: 'invalid',
  text: {
    id: `Sebutkan --${what} FOLDER dan --data FOLDER, atau --table, --bucket, --key (ARN) dan --region.`,
    en: `Name --${what} FOLDER, and either --data FOLDER or --table, --bucket, --key (an ARN) and --region.`,
  },
  retryable: false,
});

interface Opened {
  readonly store: OpenStore;
  /** Seals of a deployment; absent for a data folder, whose key file travels with it. */
  readonly sealer?: KmsSealer;
  readonly keyFile?: string;
}

async function open({ data, table, bucket, key, region }: Place, what: 'to' | 'from'): Promise<Opened> {
  if (data !== undefined)
    return { store: await embeddedStore(resolve(data)), keyFile: join(resolve(data), KEY) };
  if (table === undefined || bucket === undefined || key === undefined || region === undefined)
    throw new ProblemError([incomplete(what)]);
  return {
    store: deployedStore(table, bucket, region),
    sealer: new KmsSealer({ client: new KMSClient({ region }), keyId: key, table: new MemoryTable() }),
  };
}

const say = (done: string, { items, byKind, media, mediaBytes }: Counts): void => {
  const kinds = Object.entries(byKind).map(([kind, count]) => `${kind} ${String(count)}`);
  const size = `${String(media)} files of media, ${String(Math.round(mediaBytes / 1000))} KB`;
  process.stdout.write(`${done}: ${String(items)} items (${kinds.join(', ')}), ${size}\n`);
};

/** `npm run backup -- --data DIR --to FOLDER`: everything of a system in a folder that any other can be made from. */
export async function backup(args: readonly string[]): Promise<void> {
  const { texts } = readOptions(args, { texts: [...PLACE, 'to'], switches: [] });
  if (texts.to === undefined) throw new ProblemError([incomplete('to')]);
  const folder = resolve(texts.to);
  const { store, sealer, keyFile } = await open(texts, 'to');
  try {
    const own = new KeyFileSealer({ file: join(folder, KEY) });
    const carry: Carry = sealer ? resealing(sealer, own) : unchanged;
    say('kept', await exportStore(store, folder, carry));
    if (keyFile !== undefined) {
      await readKeyFile(keyFile);
      await copyFile(keyFile, join(folder, KEY));
    }
  } finally {
    await store.close();
  }
}

/** `npm run restore -- --from FOLDER --data DIR`: a fresh system from a backup, counted. */
export async function restore(args: readonly string[]): Promise<void> {
  const { texts } = readOptions(args, { texts: [...PLACE, 'from'], switches: [] });
  if (texts.from === undefined) throw new ProblemError([incomplete('from')]);
  const folder = resolve(texts.from);
  const { store, sealer, keyFile } = await open(texts, 'from');
  try {
    const own = new KeyFileSealer({ file: join(folder, KEY) });
    const carry: Carry = sealer ? resealing(own, sealer) : unchanged;
    say('restored', await importStore(folder, store, carry));
    if (keyFile !== undefined) await copyFile(join(folder, KEY), keyFile);
  } finally {
    await store.close();
  }
}
