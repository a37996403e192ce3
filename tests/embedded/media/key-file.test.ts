import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KeyFileSealer } from '../../../embedded/media/key-file-sealer.ts';
import { deriveKey, readKeyFile } from '../../../embedded/media/key-file.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

it('makes a key of 256 bits that only its owner may read, and finds it again', async () => {
  const folder = join(await temporaryFolder(), 'new', 'data');
  const file = join(folder, 'key');
  const key = await readKeyFile(file);
  expect(key).toHaveLength(32);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readKeyFile(file)).toEqual(key);
  expect(await readdir(folder)).toEqual(['key']);
});

it('gives one key to all that make it at once', async () => {
  const file = join(await temporaryFolder(), 'key');
  const keys = await Promise.all(Array.from({ length: 20 }, () => readKeyFile(file)));
  expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
});

it('opens after a restart what was sealed before', async () => {
  const file = join(await temporaryFolder(), 'key');
  const sealed = await new KeyFileSealer({ file }).seal('token', 'channel#1');
  expect(await new KeyFileSealer({ file }).open(sealed, 'channel#1')).toBe('token');
});

it('seals the same text differently each time', async () => {
  const sealer = new KeyFileSealer({ file: join(await temporaryFolder(), 'key') });
  const sealed = await Promise.all(Array.from({ length: 50 }, () => sealer.seal('token', 'channel#1')));
  expect(new Set(sealed).size).toBe(50);
});

it.each(['', 'etalase-key-1:short\n', 'something else entirely'])(
  'says that a key file is damaged: %j',
  async (text) => {
    const file = join(await temporaryFolder(), 'key');
    await writeFile(file, text);
    await expect(readKeyFile(file)).rejects.toThrow('local.keyDamaged');
    await expect(new KeyFileSealer({ file }).seal('token', 'x')).rejects.toThrow('local.keyDamaged');
    expect(await readFile(file, 'utf8')).toBe(text);
  },
);

it('derives another key for each purpose, always the same', async () => {
  const master = await readKeyFile(join(await temporaryFolder(), 'key'));
  expect(deriveKey(master, 'media')).toHaveLength(32);
  expect(deriveKey(master, 'media')).toEqual(deriveKey(master, 'media'));
  expect(deriveKey(master, 'media')).not.toEqual(deriveKey(master, 'seal'));
});
