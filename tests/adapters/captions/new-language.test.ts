import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import type { Problem } from '../../../functions/domain/problem.ts';
import { brief, COFFEE } from '../../domain/captions/demo-briefs.ts';
import { BOOK_FOLDER } from '../../domain/captions/shipped-books.ts';
import { LANGUAGES_WITH_TOY, TOY, TOY_BOOK, toyLaw } from './toy-language.ts';

/** Loads the modules anew, as after the files of a language were added; `law` is what `further.json` then holds. */
async function loadWith(law: unknown) {
  vi.resetModules();
  vi.doMock('../../../functions/domain/languages.json', () => ({ default: LANGUAGES_WITH_TOY }));
  vi.doMock('../../../functions/domain/law/rows/further.json', () => ({ default: law }));
  const { Language, languageName } = await import('../../../functions/domain/language.ts');
  const { CLAIM_ROWS } = await import('../../../functions/domain/law/claim-rows.ts');
  const { claimsIn } = await import('../../../functions/domain/law/check-claims.ts');
  const { openPhraseBooks } = await import('../../../functions/adapters/captions/load-phrase-books.ts');
  const { writableIn, unreadIn } = await import('../../../functions/domain/captions/phrase-book.ts');
  const { lawfulCaption } = await import('../../../functions/domain/captions/lawful-caption.ts');
  return {
    Language,
    languageName,
    CLAIM_ROWS,
    claimsIn,
    openPhraseBooks,
    writableIn,
    unreadIn,
    lawfulCaption,
  };
}

let folder: string;
let ids: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'new-language-'));
  await cp(BOOK_FOLDER, folder, { recursive: true });
  await mkdir(path.join(folder, TOY));
  await writeFile(path.join(folder, TOY, 'book.json'), JSON.stringify(TOY_BOOK));
  ids = (await loadWith({})).CLAIM_ROWS.map(({ id }) => id);
});
afterAll(async () => {
  vi.doUnmock('../../../functions/domain/languages.json');
  vi.doUnmock('../../../functions/domain/law/rows/further.json');
  vi.resetModules();
  await rm(folder, { recursive: true });
});

describe('a language that is added by files alone', () => {
  let added: Awaited<ReturnType<typeof loadWith>>;
  let books: PhraseBooks;
  let faults: readonly Problem[];
  beforeAll(async () => {
    added = await loadWith(toyLaw(ids));
    const opened = await added.openPhraseBooks(folder);
    ({ books, problems: faults } = opened);
  });

  it('is written in, and marked until a native speaker has read its book', () => {
    expect(faults).toEqual([]);
    expect(added.writableIn(books)).toContain(TOY);
    expect(added.unreadIn(books)).toContain(TOY);
  });

  it('composes a lawful caption, with its units and the Indonesian half', () => {
    const language = added.Language.parse(TOY);
    const { text, problems } = added.lawfulCaption(brief({ language, product: COFFEE }), books);
    expect(problems).toEqual([]);
    expect(text).toContain('Kopi bubuk');
    expect(text).toMatch(/6 monatoj/);
    expect(text).toMatch(/Legu antaŭ ol aĉeti\.[\s\S]+\n—\n[\s\S]+Teliti sebelum membeli\./);
    expect(
      added.claimsIn(text, { kind: 'food', halal: COFFEE.food?.halal, permit: COFFEE.food?.permit }),
    ).toEqual([]);
  });

  it('has its claims refused, in any disguise', () => {
    const refused = (text: string) => added.claimsIn(text, { kind: 'food' }).map(({ row }) => row.id);
    expect(refused('Nia kafo sanigas vin')).toEqual(['health']);
    expect(refused('Nia kafo s a n i g a s vin')).toEqual(['health']);
    expect(refused('La plej bona kafo')).toEqual(['superlative']);
    expect(refused('Nia kafo estas el la vilaĝo')).toEqual([]);
  });

  it('is named in problems of what is typed in it', () => {
    expect(added.languageName(added.Language.parse(TOY)).id).toBe('bahasa Esperanto');
  });
});

describe('a language whose claims the law does not know', () => {
  it('is not written in, and the coordinator reads which rows lack words', async () => {
    const { health: _left, ...rest } = toyLaw(ids)[TOY] ?? {};
    const added = await loadWith({ [TOY]: rest });
    const { books, problems } = await added.openPhraseBooks(folder);
    expect(added.writableIn(books)).not.toContain(TOY);
    expect(problems.map(({ text }) => text.en)).toEqual([
      'Phrase book, eo: is not used: functions/domain/law/rows/further.json has no words in this language for health.',
    ]);
  });
});
