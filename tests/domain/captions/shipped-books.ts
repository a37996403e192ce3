import path from 'node:path';
import { loadPhraseBooks } from '../../../functions/adapters/captions/load-phrase-books.ts';

/** Where the phrase books that we ship stand. */
export const BOOK_FOLDER = path.resolve(import.meta.dirname, '../../../templates/captions');

export const shippedBooks = () => loadPhraseBooks(BOOK_FOLDER);
