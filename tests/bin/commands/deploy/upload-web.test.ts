import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uploadWeb, type WebFile } from '../../../../bin/commands/deploy/upload-web.ts';
import { temporaryFolder } from '../../../embedded/table/temporary-folder.ts';

async function built(files: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'assets'));
  for (const file of files) await writeFile(join(folder, file), file);
  return folder;
}

const nothing = async (): Promise<void> => undefined;

describe('uploading the web app', () => {
  it('puts the page last, keeps hashed files for ever and has the others asked for anew', async () => {
    const put: WebFile[] = [];
    const folder = await built(['index.html', 'index.html.br', 'robots.txt', 'assets/app-1a2b.js']);
    await uploadWeb(async (file) => put.push(file), folder);
    expect(put.map(({ key, caching, type }) => [key, caching, type])).toEqual([
      ['assets/app-1a2b.js', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8'],
      ['robots.txt', 'no-cache', 'text/plain; charset=utf-8'],
      ['index.html', 'no-cache', 'text/html; charset=utf-8'],
    ]);
  });

  it('refuses a file of which it does not know the kind, because browsers would guess', async () => {
    const folder = await built(['index.html', 'photo.heic']);
    await expect(uploadWeb(nothing, folder)).rejects.toThrow('photo.heic');
  });
});
