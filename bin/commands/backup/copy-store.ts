import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import * as z from 'zod';
import { SCHEMA_VERSION } from '../../../functions/records/record.ts';
import { noBackup, notEmpty, ofNewerVersion, otherCount } from './backup-problems.ts';
import { Counting, Counts } from './counting.ts';
import { folderMedia } from './media-files.ts';
import type { RawItem, WholeStore } from './store.ts';

const Raw = z.record(z.string(), z.unknown());

/** A backup is a folder: one item per line, media by their keys, and a manifest with the counts. */
const FILES = { items: 'items.jsonl', media: 'media', manifest: 'manifest.json' } as const;

/**
 * Changes an item for its destination, such as by sealing a token with another key. Returns undefined to leave the item out.
 */
export type Carry = (item: RawItem) => Promise<RawItem | undefined>;

/**
 * Writes everything of a store into a folder. Returns the counts. A running system deletes a photo that was replaced, so
 * files are copied before the items that name them, and files that were added meanwhile are copied after the items.
 */
export async function exportStore(
  store: Pick<WholeStore, 'items' | 'media'>,
  folder: string,
  carry: Carry,
): Promise<Counts> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const counting = new Counting();
  const out = createWriteStream(join(folder, FILES.items), { mode: 0o600, flags: 'wx' });
  const target = folderMedia(join(folder, FILES.media));
  const kept = new Set<string>();
  const keepFiles = async (): Promise<void> => {
    for await (const file of store.media(kept)) {
      kept.add(file.key);
      counting.file(file);
      await target.putMedia(file);
    }
  };
  await keepFiles();
  for await (const item of store.items()) {
    const carried = await carry(item);
    if (!carried) continue;
    counting.item(carried);
    if (!out.write(`${JSON.stringify(carried)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  await keepFiles();
  const counts = counting.total();
  await writeFile(join(folder, FILES.manifest), `${JSON.stringify(counts, undefined, 2)}\n`, { mode: 0o600 });
  return counts;
}

/** Reads the manifest, which is written last: a folder without one is not a complete backup. Throws `ProblemError`. */
export async function readManifest(folder: string): Promise<Counts> {
  try {
    return Counts.parse(JSON.parse(await readFile(join(folder, FILES.manifest), 'utf8')));
  } catch (error) {
    throw noBackup(folder, error);
  }
}

const linesOf = (folder: string) => createInterface({ input: createReadStream(join(folder, FILES.items)) });

const Versioned = z.object({ schemaVersion: z.number().int() });

/** Returns the newest form of data among the items of a backup. Throws `ProblemError` when they cannot be read. */
async function newestVersion(folder: string): Promise<number> {
  let newest = 0;
  try {
    for await (const line of linesOf(folder))
      newest = Math.max(newest, Versioned.safeParse(JSON.parse(line)).data?.schemaVersion ?? 0);
  } catch (error) {
    throw noBackup(folder, error);
  }
  return newest;
}

/**
 * Throws when an item was stored by a version that is newer than this one. An older one's items are stored anew as they are
 * restored; what a newer one stored cannot be read, and would only show after the restore.
 */
export async function refuseNewer(folder: string): Promise<void> {
  const newest = await newestVersion(folder);
  if (newest > SCHEMA_VERSION) throw ofNewerVersion(newest, SCHEMA_VERSION);
}

const CHUNK = 500;

/**
 * Writes a backup into an empty store and counts what the store then contains. Throws when the store was not empty, or when
 * the counts differ from the backup's.
 */
export async function importStore(folder: string, store: WholeStore, carry: Carry): Promise<Counts> {
  for await (const item of store.items()) throw notEmpty(String(item['pk']));
  const expected = await readManifest(folder);
  let waiting: RawItem[] = [];
  for await (const line of linesOf(folder)) {
    const carried = await carry(Raw.parse(JSON.parse(line)));
    if (carried) waiting.push(carried);
    if (waiting.length === CHUNK) {
      await store.putItems(waiting);
      waiting = [];
    }
  }
  await store.putItems(waiting);
  for await (const file of folderMedia(join(folder, FILES.media)).media()) await store.putMedia(file);
  const found = await countStore(store);
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw otherCount(JSON.stringify(expected), JSON.stringify(found));
  return found;
}

/** Counts what a store contains. */
export async function countStore(store: WholeStore): Promise<Counts> {
  const counting = new Counting();
  for await (const item of store.items()) counting.item(item);
  for await (const file of store.media()) counting.file(file);
  return counting.total();
}
