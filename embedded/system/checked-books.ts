import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildBooks, readBuiltBooks } from '../../functions/adapters/captions/built-books.ts';
import { type OpenedBooks, openPhraseBooks } from '../../functions/adapters/captions/load-phrase-books.ts';
import { PROJECT, TEMPLATES } from './project-folders.ts';

const SHIPPED = join(TEMPLATES, 'captions');
/** What decides what is found in a book: the code that checks it, with the rows of the law. */
const CHECKS = ['functions/domain', 'functions/adapters/captions'].map((folder) => join(PROJECT, folder));

/** The digest of what stays the same as long as the process runs. */
let ofProgram: Promise<string> | undefined;

/** Opens the phrase books, which takes seconds. */
export type OpenBooks = (folder: string, own: string) => Promise<OpenedBooks>;

/**
 * Opens the phrase books, with the files that the communities of a data folder changed. Searching them for claims takes seconds
 * of a processor, so books without a fault are kept in the data folder, and are read from there until anything changes that
 * decides what is found in them. Kept books that cannot be read are made anew. Throws as `openPhraseBooks` does.
 */
export async function openCheckedBooks(
  folder: string,
  open: OpenBooks = openPhraseBooks,
): Promise<OpenedBooks> {
  const own = join(folder, 'phrase-books');
  const all = join(folder, 'checked-books');
  ofProgram ??= digestOf([SHIPPED, ...CHECKS]);
  const kept = join(all, `${await ofProgram}-${await digestOf([own])}`);
  try {
    return { books: await readBuiltBooks(kept), problems: [] };
  } catch {
    const opened = await open(SHIPPED, own);
    await rm(all, { recursive: true, force: true });
    if (opened.problems.length === 0) await keep(opened, kept);
    return opened;
  }
}

/** Writes books so that a crash leaves none that are half written. */
async function keep(opened: OpenedBooks, kept: string): Promise<void> {
  await buildBooks(opened, `${kept}.new`);
  await rename(`${kept}.new`, kept);
}

/** A digest of all files of folders, with their names. A folder that is not there has none. */
async function digestOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const [at, folder] of folders.entries())
    for (const file of await filesIn(folder)) {
      const text = await readFile(file);
      hash.update(`${String(at)} ${relative(folder, file)} ${String(text.length)}\n`).update(text);
    }
  return hash.digest('hex').slice(0, 32);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
