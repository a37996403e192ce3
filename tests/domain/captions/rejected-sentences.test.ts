import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bookOf, type PhraseBooks, Section } from '../../../functions/domain/captions/phrase-book.ts';
import { Language, LANGUAGES } from '../../../functions/domain/language.ts';
import { shippedBooks } from './shipped-books.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/rejected-sentences.md');

interface Rejected {
  readonly language: Language;
  readonly section: Section;
  readonly sentence: string;
}

/** Reads the tables of the page: one of each language, below a heading with its tag. */
function rejectedIn(page: string): readonly Rejected[] {
  let language: Language | undefined;
  return page.split('\n').flatMap((line) => {
    const heading = /^## .*\(`(.+)`\)$/u.exec(line)?.[1];
    if (heading !== undefined) language = Language.parse(heading);
    const [, section, sentence] = /^\| `(\w+)` \| (.+?) \| /u.exec(line) ?? [];
    if (language === undefined || section === undefined || sentence === undefined) return [];
    return [{ language, section: Section.parse(section), sentence: sentence.replaceAll('\\|', '|') }];
  });
}

let books: PhraseBooks;
let rejected: readonly Rejected[];
beforeAll(async () => {
  books = await shippedBooks();
  rejected = rejectedIn(await readFile(PAGE, 'utf8'));
});

it.each(LANGUAGES)('no sentence that a reader rejected stands in the book of %s', (language) => {
  const ours = rejected.filter((one) => one.language === language);
  expect(ours.length).toBeGreaterThan(40);
  const book = bookOf(language, books);
  // A price abroad is marked as rupiah; the sentence is the same.
  const bare = (say: string): string => say.replace('{price} (rupiah)', '{price}');
  const found = ours.filter(({ section, sentence }) =>
    book[section].some(({ say }) => say.map(bare).includes(sentence)),
  );
  expect(found).toEqual([]);
});
