import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../functions/domain/captions/audience.ts';
import { lawfulCaption } from '../../../functions/domain/captions/lawful-caption.ts';
import { bookOf, type PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { LANGUAGES } from '../../../functions/domain/language.ts';
import { brief, PRODUCTS } from './demo-briefs.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const CASES = LANGUAGES.flatMap((language) =>
  AUDIENCES.flatMap((audience) =>
    Object.values(PRODUCTS).map(({ facts, maker }) => ({ language, audience, product: facts, maker })),
  ),
);
const QUESTION = /[?？؟]$/u;

describe('a campaign that asks its readers', () => {
  it('asks one lawful question in every caption, as its last word, and others ask none of these', () => {
    for (const [at, what] of CASES.entries()) {
      const tone = at % 2 === 0 ? ('warm' as const) : ('plain' as const);
      const { text, problems } = lawfulCaption(brief({ ...what, tone, seed: `${at}`, asks: true }), books);
      expect(problems).toEqual([]);
      const asked = new Set(bookOf(what.language, books).question.flatMap(({ say }) => say));
      const shown = (text.split('\n\n—')[0] ?? '')
        .split('\n')
        .map((line) => line.replace('Giriwening', '{home}'));
      const lines = shown.filter(
        (line) =>
          asked.has(line.replace(/ ?\{home\} ?/, '{home}')) ||
          asked.has(line.replaceAll(/[\u2066-\u2069]/g, '')),
      );
      expect({ text, count: lines.length }).toEqual({ text, count: 1 });
      expect(lines[0]).toMatch(QUESTION);
      const quiet = lawfulCaption(brief({ ...what, tone, seed: `${at}` }), books).text;
      expect(quiet).not.toContain(lines[0] ?? '?');
    }
  });
});
