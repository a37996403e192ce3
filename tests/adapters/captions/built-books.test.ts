import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildBooks } from '../../../functions/adapters/captions/built-books.ts';
import { openPhraseBooks } from '../../../functions/adapters/captions/load-phrase-books.ts';
import { openBooks } from '../../../functions/adapters/captions/open-books.ts';
import { ROOT } from '../../architecture/source-files.ts';
import { makeFolder, removeFolder } from '../../embedded/table/temporary-folder.ts';

const SOURCES = join(ROOT, 'templates/captions');

let folder: string;
beforeEach(async () => void (folder = await makeFolder()));
afterEach(() => removeFolder(folder));

describe('the phrase books of a function', () => {
  it('are what their folder holds, in two files', async () => {
    const opened = await openPhraseBooks(SOURCES);
    await buildBooks(opened, folder);
    const { state, read } = await openBooks(folder);
    expect(await read()).toEqual(JSON.parse(JSON.stringify(opened.books)));
    const unbuilt = await openBooks(SOURCES);
    expect(state).toEqual(unbuilt.state);
    expect(await unbuilt.read()).toEqual(opened.books);
    expect(state.writable).toContain('id');
  });

  it('are not read before somebody asks for them, and told faults are those of when they were built', async () => {
    const opened = await openPhraseBooks(SOURCES);
    const fault = { code: 'captions.phraseBook', kind: 'invalid', retryable: false } as const;
    const problems = [{ ...fault, text: { id: 'salah', en: 'wrong' } }];
    await buildBooks({ ...opened, problems }, folder);
    await writeFile(join(folder, 'books.json'), '{');
    const { state, read } = await openBooks(folder);
    expect(state.problems).toEqual([{ text: { id: 'salah', en: 'wrong' } }]);
    await expect(read()).rejects.toThrow(SyntaxError);
  });
});
