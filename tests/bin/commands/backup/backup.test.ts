import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeyFileSealer } from '../../../../embedded/media/key-file-sealer.ts';
import { MemorySealer } from '../../../../functions/adapters/memory/memory-sealer.ts';
import { SCHEMA_VERSION } from '../../../../functions/records/record.ts';
import { tokenContext } from '../../../../functions/records/channel-account.ts';
import { countStore, exportStore, importStore } from '../../../../bin/commands/backup/copy-store.ts';
import { backup, restore } from '../../../../bin/commands/backup/main.ts';
import { resealing, unchanged } from '../../../../bin/commands/backup/reseal.ts';
import { embeddedStore } from '../../../../bin/commands/backup/stores.ts';
import { temporaryFolder } from '../../../embedded/table/temporary-folder.ts';

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);

async function filled(): Promise<{ data: string; token: string }> {
  const data = await temporaryFolder();
  const sealer = new KeyFileSealer({ file: join(data, 'key') });
  const sealedToken = await sealer.seal('EAAB-1', tokenContext({ community: 'rukun', id: 'c1' }));
  const store = await embeddedStore(data);
  const members = Array.from({ length: 60 }, (_, index) => ({
    pk: 'community#rukun',
    sk: `member#${String(index)}`,
    name: `Anggota ${String(index)}`,
    nested: { list: [1, 'é', null] },
  }));
  await store.putItems([
    ...members,
    {
      pk: 'community#rukun',
      sk: 'channel#c1',
      community: 'rukun',
      id: 'c1',
      sealedToken,
      duePk: 'due#3',
      dueSk: 'x',
    },
  ]);
  await store.putMedia({ key: 'photos/rukun/a.jpg', bytes: JPEG });
  await store.close();
  return { data, token: sealedToken };
}

describe('a backup of an embedded system', () => {
  it('makes a fresh system that holds as much, item by item, file by file', async () => {
    const { data } = await filled();
    const [kept, fresh] = [join(await temporaryFolder(), 'backup'), join(await temporaryFolder(), 'fresh')];
    await backup(['--data', data, '--to', kept]);
    await restore(['--from', kept, '--data', fresh]);
    const [old, young] = [await embeddedStore(data), await embeddedStore(fresh)];
    try {
      expect(await countStore(young)).toEqual({
        items: 61,
        byKind: { channel: 1, member: 60 },
        media: 1,
        mediaBytes: 4,
      });
      const all = async (store: typeof old) => {
        const items = [];
        for await (const item of store.items()) items.push(item);
        return items;
      };
      expect(await all(young)).toEqual(await all(old));
    } finally {
      await old.close();
      await young.close();
    }
  });

  it('opens its tokens with the key that travelled with it', async () => {
    const { data, token } = await filled();
    const [kept, fresh] = [join(await temporaryFolder(), 'backup'), join(await temporaryFolder(), 'fresh')];
    await backup(['--data', data, '--to', kept]);
    await restore(['--from', kept, '--data', fresh]);
    const sealer = new KeyFileSealer({ file: join(fresh, 'key') });
    expect(await sealer.open(token, tokenContext({ community: 'rukun', id: 'c1' }))).toBe('EAAB-1');
  });

  it('is not put into a system that holds anything', async () => {
    const { data } = await filled();
    const kept = join(await temporaryFolder(), 'backup');
    await backup(['--data', data, '--to', kept]);
    await expect(restore(['--from', kept, '--data', data])).rejects.toThrow('The target is not empty');
  });

  it('of a newer version is refused in a sentence, before anything is written or opened', async () => {
    const { data } = await filled();
    const [kept, fresh] = [join(await temporaryFolder(), 'backup'), join(await temporaryFolder(), 'fresh')];
    await backup(['--data', data, '--to', kept]);
    const items = await readFile(join(kept, 'items.jsonl'), 'utf8');
    const newer = `{"schemaVersion":${SCHEMA_VERSION + 1},${items.slice(1)}`;
    await writeFile(join(kept, 'items.jsonl'), newer);
    await expect(restore(['--from', kept, '--data', fresh])).rejects.toThrow(
      /newer version of Etalase.*form of data.*nothing was written/,
    );
    await expect(readdir(fresh)).rejects.toThrow('ENOENT');
  });

  it('without its items, or with a line that was cut off, is none, and nothing is written', async () => {
    const { data } = await filled();
    const [kept, fresh] = [join(await temporaryFolder(), 'backup'), join(await temporaryFolder(), 'fresh')];
    await backup(['--data', data, '--to', kept]);
    const items = await readFile(join(kept, 'items.jsonl'), 'utf8');
    await writeFile(join(kept, 'items.jsonl'), items.slice(0, -10));
    const none = /no whole backup.*items\.jsonl is missing or cannot be read/;
    await expect(restore(['--from', kept, '--data', fresh])).rejects.toThrow(none);
    await rm(join(kept, 'items.jsonl'));
    await expect(restore(['--from', kept, '--data', fresh])).rejects.toThrow(none);
    await expect(readdir(fresh)).rejects.toThrow('ENOENT');
  });

  it('says so when something of it is missing', async () => {
    const { data } = await filled();
    const [kept, fresh] = [join(await temporaryFolder(), 'backup'), join(await temporaryFolder(), 'fresh')];
    await backup(['--data', data, '--to', kept]);
    const lines = (await readFile(join(kept, 'items.jsonl'), 'utf8')).split('\n');
    await writeFile(join(kept, 'items.jsonl'), lines.slice(1).join('\n'));
    await expect(restore(['--from', kept, '--data', fresh])).rejects.toThrow(/holds .*61.* but .*60/);
    await rm(fresh, { recursive: true });
  });
});

describe('moving from one system to another', () => {
  it('seals each channel’s token anew, for the same channel', async () => {
    const { data } = await filled();
    const from = new KeyFileSealer({ file: join(data, 'key') });
    const to = new MemorySealer();
    const store = await embeddedStore(data);
    const kept = join(await temporaryFolder(), 'moved');
    try {
      await exportStore(store, kept, resealing(from, to));
    } finally {
      await store.close();
    }
    const target = await embeddedStore(await temporaryFolder());
    try {
      await importStore(kept, target, unchanged);
      for await (const item of target.items()) {
        if (item['sk'] !== 'channel#c1') continue;
        const opened = await to.open(
          String(item['sealedToken']),
          tokenContext({ community: 'rukun', id: 'c1' }),
        );
        expect(opened).toBe('EAAB-1');
      }
    } finally {
      await target.close();
    }
  });

  it('leaves the wrapped key of fingerprints behind: nothing opens it where the items go', async () => {
    const carry = resealing(new MemorySealer(), new MemorySealer());
    const key = { pk: 'installation', sk: 'fingerprintKey', schemaVersion: 1, wrapped: 'AAAA' };
    expect(await carry(key)).toBeUndefined();
    const other = { pk: 'community#rukun', sk: 'community' };
    expect(await carry(other)).toEqual(other);
  });
});
