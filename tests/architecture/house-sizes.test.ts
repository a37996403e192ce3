import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, MODULE_FOLDERS, ROOT, sourceFiles } from './source-files.ts';

const sources = sourceFiles(...MODULE_FOLDERS).map((path) => ({
  path,
  lines: read(path).split('\n').length - 1,
}));

/** Made by commands, and never ours. */
const MADE = new Set(['node_modules', 'dist', 'cdk.out', 'out', 'coverage']);

describe('the list of modules', () => {
  it('names every folder that holds code, so that none escapes the types, the lint and these tests', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !MADE.has(entry.name))
      .map(({ name }) => name)
      .filter((name) => sourceFiles(name).length > 0);
    expect(folders.toSorted()).toEqual([...MODULE_FOLDERS, 'tests'].toSorted());
  });
});

describe('the size of source files', () => {
  it('is never over 300 lines', () => {
    expect(sources.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});
