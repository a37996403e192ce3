import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderMedia } from '../../../../bin/commands/backup/media-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-media-'));
});
afterEach(async () => rm(folder, { recursive: true }));

const keysIn = async (path: string): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const file of folderMedia(path).media(new Set())) found.push(file);
  return found;
};

describe('the media of a folder', () => {
  it('are none where nothing was ever stored', async () => {
    expect(await keysIn(join(folder, 'none'))).toEqual([]);
  });

  it('are an error where they cannot be read, and no empty backup', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(keysIn(join(folder, 'file'))).rejects.toThrow('ENOTDIR');
  });
});
