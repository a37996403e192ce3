import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { BookTerms } from '../../domain/captions/book-terms.ts';
import {
  type PhraseBooks,
  Phrases,
  Section,
  unreadIn,
  writableIn,
} from '../../domain/captions/phrase-book.ts';
import { Shape } from '../../domain/captions/shape.ts';
import { Language } from '../../domain/language.ts';
import { BookState, STATE_FILE } from './book-state.ts';
import type { OpenedBooks } from './load-phrase-books.ts';

const BOOKS_FILE = 'books.json';

const Book = z
  .record(Section, z.array(Phrases).readonly())
  .and(z.object({ shapes: z.array(Shape), terms: BookTerms, reader: z.string().optional() }));
const Books = z.partialRecord(Language, Book).and(z.object({ id: Book, en: Book }));

/** What is to be known of books without reading one. */
export const stateOf = ({ books, problems }: OpenedBooks): BookState => ({
  writable: writableIn(books),
  unread: unreadIn(books),
  problems,
});

/** Writes books that were checked, and their state, as the two files of a function. */
export async function buildBooks(opened: OpenedBooks, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await writeFile(path.join(to, STATE_FILE), JSON.stringify(BookState.parse(stateOf(opened))));
  await writeFile(path.join(to, BOOKS_FILE), JSON.stringify(opened.books));
}

/** Reads the books that `buildBooks` wrote. */
export const readBuiltBooks = async (folder: string): Promise<PhraseBooks> =>
  Books.parse(JSON.parse(await readFile(path.join(folder, BOOKS_FILE), 'utf8')));
