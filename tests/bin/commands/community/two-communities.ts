import { join } from 'node:path';
import { community } from '../../../../bin/commands/community/main.ts';
import { folderMedia } from '../../../../bin/commands/backup/media-files.ts';
import { embeddedStore, type OpenStore } from '../../../../bin/commands/backup/stores.ts';
import { KeyFileSealer } from '../../../../embedded/media/key-file-sealer.ts';
import { MemoryTable } from '../../../../functions/adapters/memory/memory-table.ts';
import { mediaFoldersOf } from '../../../../functions/domain/picture/media-key.ts';
import { ProblemError } from '../../../../functions/domain/problem.ts';
import type { Item } from '../../../../functions/ports/table.ts';
import { tokenContext } from '../../../../functions/records/channel-account.ts';
import { temporaryFolder } from '../../../embedded/table/temporary-folder.ts';
import { isOf, PESISIR, settleNeighbour } from '../../../factories/neighbour.ts';

/** Its name begins with the whole name of the other. */
export const MUARA = `${PESISIR}-muara`;
const TWO = [PESISIR, MUARA] as const;

export const tokenOf = (id: string): string => `EAAB-${id}`;

/** Runs the command and returns what it says. */
export async function said(args: readonly string[], typed?: string): Promise<string[]> {
  const lines: string[] = [];
  await community(
    args,
    (line) => lines.push(line),
    async () => typed,
  );
  return lines;
}

/** Runs a command that is refused, and returns the code of each problem. */
export async function refused(args: readonly string[], typed?: string): Promise<string[]> {
  const error: unknown = await said(args, typed).catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemError)) throw new Error('it was not refused', { cause: error });
  return error.problems.map(({ code, field }) => (field === undefined ? code : `${field} ${code}`));
}

/** Opens what a folder holds while nothing runs in it. */
async function inFolder<T>(data: string, work: (store: OpenStore) => Promise<T>): Promise<T> {
  const store = await embeddedStore(data);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Everything that a folder holds, by key, as text. */
export const contentOf = (data: string): Promise<Map<string, string>> =>
  inFolder(data, async (store) => {
    const found = new Map<string, string>();
    for await (const item of store.items())
      found.set(`${String(item['pk'])} ${String(item['sk'])}`, JSON.stringify(sorted(item)));
    for await (const { key, bytes } of folderMedia(join(data, 'media')).media())
      found.set(`media ${key}`, Buffer.from(bytes).toString('hex'));
    return found;
  });

const sorted = (item: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** A folder with two communities that have everything, under the same ids, with files and tokens of their own. */
export async function folderOfTwo(change: (item: Item) => Item = (item) => item): Promise<string> {
  const data = await temporaryFolder();
  const table = new MemoryTable();
  const sealer = new KeyFileSealer({ file: join(data, 'key') });
  for (const id of TWO) await settleNeighbour(table, { id });
  await inFolder(data, async (store) => {
    const items = [];
    for (const item of table.everything()) items.push(change(await withToken(item, sealer)));
    await store.putItems(items.map((item) => Object.fromEntries(Object.entries(item))));
    for (const id of TWO)
      for (const folder of mediaFoldersOf(id))
        await store.putMedia({ key: `${folder}satu.jpg`, bytes: Buffer.from(`file of ${folder}`) });
  });
  return data;
}

async function withToken(item: Item, sealer: KeyFileSealer): Promise<Item> {
  const owner = TWO.find((id) => isOf(id, item));
  if (owner === undefined || !item.sk.startsWith('channel#')) return item;
  const context = tokenContext({ community: owner, id: item.sk.slice('channel#'.length) });
  return { ...item, sealedToken: await sealer.seal(tokenOf(owner), context) };
}
