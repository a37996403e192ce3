import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckedBooks, type OpenBooks } from '../../../embedded/system/checked-books.ts';
import { TEMPLATES } from '../../../embedded/system/project-folders.ts';
import { openPhraseBooks } from '../../../functions/adapters/captions/load-phrase-books.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

/** Opens books as the system does, and counts how often they were checked. */
function counted() {
  const count = { checks: 0 };
  const open: OpenBooks = async (...folders) => {
    count.checks += 1;
    return openPhraseBooks(...folders);
  };
  return { count, openIn: (folder: string) => openCheckedBooks(folder, open) };
}

const keptIn = (folder: string) => readdir(join(folder, 'checked-books'));

describe('phrase books of a data folder', () => {
  it('are checked at the first start, and read at the next as they were', async () => {
    const folder = await temporaryFolder();
    const { count, openIn } = counted();
    const first = await openIn(folder);
    expect(await openIn(folder)).toEqual(first);
    expect(count.checks).toBe(1);
  });

  it('are checked anew when a community has changed a file, and its fault is told each time', async () => {
    const folder = await temporaryFolder();
    const { count, openIn } = counted();
    await openIn(folder);
    const own = join(folder, 'phrase-books/id');
    await mkdir(own, { recursive: true });
    await writeFile(join(own, 'mine.json'), '{"hook":[{"say":["Sembuhkan semua penyakit!"]}]}');
    const [problem] = (await openIn(folder)).problems;
    expect(problem?.text.en).toContain('phrase-books/id/mine.json');
    expect((await openIn(folder)).problems).toHaveLength(1);
    expect(count.checks).toBe(3);
  });

  it('are made anew where what was kept is damaged, and only the newest are kept', async () => {
    const folder = await temporaryFolder();
    const { count, openIn } = counted();
    const first = await openIn(folder);
    const [name = ''] = await keptIn(folder);
    const file = join(folder, 'checked-books', name, 'books.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, text.length / 2));
    expect(await openIn(folder)).toEqual(first);
    expect(count.checks).toBe(2);
    expect(await readFile(file, 'utf8')).toBe(text);

    await mkdir(join(folder, 'phrase-books'));
    await cp(join(TEMPLATES, 'captions/en'), join(folder, 'phrase-books/en'), { recursive: true });
    await openIn(folder);
    expect(count.checks).toBe(3);
    expect(await keptIn(folder)).toHaveLength(1);
  });
});
