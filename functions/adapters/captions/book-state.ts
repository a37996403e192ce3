import * as z from 'zod';
import { Language } from '../../domain/language.ts';

/** What the API says of phrase books to whoever signs in. It needs no book for that. */
export const BookState = z.object({
  /** Languages in which captions can be written. */
  writable: z.array(Language).readonly(),
  /** Languages whose book no native speaker has read. */
  unread: z.array(Language).readonly(),
  /** What is wrong with the files of books; the shipped phrases are used instead. */
  problems: z.array(z.object({ text: z.object({ id: z.string(), en: z.string() }) })).readonly(),
});
export type BookState = z.infer<typeof BookState>;

/** Where it stands beside the books of a function. */
export const STATE_FILE = 'state.json';
