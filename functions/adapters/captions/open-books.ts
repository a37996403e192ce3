import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PhraseBooks } from '../../domain/captions/phrase-book.ts';
import { BookState, STATE_FILE } from './book-state.ts';

/** What is known of books, and the books, which are read when they are asked for. */
export interface OpenBooks {
  readonly state: BookState;
  readonly read: () => Promise<PhraseBooks>;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Opens the books of a function. Those that `buildBooks` wrote were checked when the function was built: to hold every phrase
 * to the law takes two seconds of a processor, more than all else in the start of the API. Without them, as in the sources,
 * the folder is checked here; then `ProblemError` is thrown as by `openPhraseBooks`. What reads books is loaded with them.
 */
export async function openBooks(folder: string): Promise<OpenBooks> {
  const state = await readIfThere(path.join(folder, STATE_FILE));
  if (state !== undefined)
    return {
      state: BookState.parse(JSON.parse(state)),
      read: async () => (await import('./built-books.ts')).readBuiltBooks(folder),
    };
  const { openPhraseBooks } = await import('./load-phrase-books.ts');
  const { stateOf } = await import('./built-books.ts');
  const opened = await openPhraseBooks(folder);
  return { state: stateOf(opened), read: () => Promise.resolve(opened.books) };
}
