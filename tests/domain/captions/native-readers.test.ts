import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bookOf, Section } from '../../../functions/domain/captions/phrase-book.ts';
import type { Language } from '../../../functions/domain/language.ts';
import { shippedBooks } from './shipped-books.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/native-readers.md');
/** The books that each part of the page quotes. */
const BOOKS: Readonly<Record<string, readonly Language[]>> = {
  'Traditional Chinese': ['zh-Hant'],
  Arabic: ['ar'],
  'Indonesian and English': ['id', 'en'],
};

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
/** "…" and slots stand for anything. */
const patternOf = (quote: string): RegExp =>
  new RegExp(
    quote
      .trim()
      .split(/…|\{\w+\}/u)
      .map(escaped)
      .join('.*'),
    'u',
  );

it('the page for native readers quotes what stands in the books', async () => {
  const [books, page] = [await shippedBooks(), await readFile(PAGE, 'utf8')];
  const saidIn = (language: Language): readonly string[] =>
    Section.options.flatMap((section) => bookOf(language, books)[section].flatMap(({ say }) => say));
  let quoted = 0;
  const lost = page.split('\n## ').flatMap((part) => {
    const said = (BOOKS[part.split('\n')[0] ?? ''] ?? []).flatMap(saidIn);
    if (said.length === 0) return [];
    // The terms of labels are no sentences of the books.
    const rows = part.split('\n').filter((line) => /^\| (?!where|-|label)/u.test(line));
    const quotes = rows.flatMap((row) => row.split(' | ')[1]?.split(' · ') ?? []);
    quoted += quotes.length;
    return quotes.filter((quote) => !said.some((text) => patternOf(quote).test(text)));
  });
  expect(lost).toEqual([]);
  expect(quoted).toBeGreaterThan(50);
});
