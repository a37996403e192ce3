import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPhraseBooks, openPhraseBooks } from '../../../functions/adapters/captions/load-phrase-books.ts';
import { Section } from '../../../functions/domain/captions/phrase-book.ts';
import { LANGUAGES } from '../../../functions/domain/language.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { BOOK_FOLDER } from '../../domain/captions/shipped-books.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'phrase-books-'));
  await cp(BOOK_FOLDER, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

async function faults(): Promise<readonly string[]> {
  const error = await loadPhraseBooks(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ProblemError ? error.problems.map((problem) => problem.text.en) : [];
}

describe('the phrase books that we ship', () => {
  it.each(LANGUAGES)('are whole and sound in %s', async (language) => {
    const book = (await loadPhraseBooks(BOOK_FOLDER))[language];
    for (const section of Section.options) expect(book?.[section] ?? []).not.toEqual([]);
  });

  it('keep to plain words: no "kampanye", "konten", "kanal", "insight" or "engagement"', async () => {
    const names = ['openings', 'makers', 'facts', 'food', 'orders', 'closings', 'alt-text'];
    const files = await Promise.all(
      names.map((name) => readFile(path.join(BOOK_FOLDER, 'id', `${name}.json`), 'utf8')),
    );
    expect(files.join('\n')).not.toMatch(/kampanye|konten|kanal|insight|engagement/i);
  });
});

describe('a phrase book that members edit', () => {
  it('takes further files and adds their phrases', async () => {
    await write('id/tambahan.json', { caution: [{ say: ['Periksa dulu sebelum membeli.'] }] });
    const books = await loadPhraseBooks(folder);
    expect(books.id.caution.flatMap((phrases) => phrases.say)).toEqual([
      'Teliti sebelum membeli.',
      'Periksa dulu sebelum membeli.',
    ]);
  });

  it('does without the languages that a community has no use for', async () => {
    await rm(path.join(folder, 'ar'), { recursive: true });
    expect((await loadPhraseBooks(folder)).ar).toBeUndefined();
  });

  it('names file and path of every fault at once', async () => {
    await write('id/food.json', '{ "caution": ');
    await write('en/food.json', {
      caution: [{ say: ['Healthy and {cheap}.', 'Over 3 kinds.'], for: { voice: ['nobody'] } }],
      surprise: [],
    });
    const found = await faults();
    expect(found[0]).toMatch(/^Phrase book, en\/food\.json: caution\[0\]\.for\.voice\[0\]: /);
    expect(found[1]).toMatch(/^Phrase book, en\/food\.json: surprise: |^Phrase book, en\/food\.json: /);
    expect(found.at(-1)).toMatch(/^Phrase book, id\/food\.json: not JSON/);
  });

  it('refuses unknown slots, digits and claims, each by its path', async () => {
    await write('en/food.json', {
      caution: [{ say: ['Fine.', 'Healthy.', 'Over 3 kinds.', 'So {cheap}.'] }],
    });
    expect(await faults()).toEqual([
      'Phrase book, en/food.json: caution[0].say[1]: a claim that may not be published: Healthy.',
      'Phrase book, en/food.json: caution[0].say[2]: a digit: numbers come from the form alone.',
      'Phrase book, en/food.json: caution[0].say[3]: unknown slot {cheap}; here are: none.',
    ]);
  });

  it('says who would be left without a phrase', async () => {
    await write('id/closings.json', {
      closing: [{ for: { audience: ['linking'] }, say: ['Salam hormat.'] }],
    });
    expect(await faults()).toEqual([
      'Phrase book, id/*.json: closing: no phrase for audience bonding.',
      'Phrase book, id/*.json: hashtag: no phrase for any situation.',
    ]);
  });

  it('says so too when a member binds a part to something and forgets the rest', async () => {
    await write('zh-Hant/food.json', {
      caution: [{ for: { region: ['TW'] }, say: ['購買前請詳閱產品資訊。'] }],
    });
    const found = await faults();
    expect(found).toContain('Phrase book, zh-Hant/*.json: caution: no phrase for region HK.');
  });

  it('misses a language that must be there, and refuses one that is none', async () => {
    await rm(path.join(folder, 'en'), { recursive: true });
    await mkdir(path.join(folder, 'klingon'));
    expect(await faults()).toEqual([
      'Phrase book, klingon: no language of ours; there are: id, en, zh-Hant, ar.',
      'Phrase book, en: the English book is missing.',
    ]);
  });
});

describe('a faulty book while posts are due', () => {
  let own: string;
  beforeEach(async () => {
    own = await mkdtemp(path.join(tmpdir(), 'kalimat-'));
  });
  afterEach(() => rm(own, { recursive: true }));

  const change = async (name: string, content: unknown): Promise<void> => {
    await mkdir(path.dirname(path.join(own, name)), { recursive: true });
    await writeFile(path.join(own, name), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const opened = async () => {
    const { books, problems } = await openPhraseBooks(folder, own);
    return { books, told: problems.map(({ text }) => text.en) };
  };
  const shipped = () => loadPhraseBooks(BOOK_FOLDER);

  it('is none: what the community changed replaces a file of the same name, or adds to the book', async () => {
    await change('id/food.json', JSON.parse(await readFile(path.join(BOOK_FOLDER, 'id/food.json'), 'utf8')));
    await change('id/kami.json', { caution: [{ say: ['Periksa dulu sebelum membeli.'] }] });
    const { books, told } = await opened();
    expect(told).toEqual([]);
    expect(books.id.caution.flatMap(({ say }) => say)).toEqual([
      'Teliti sebelum membeli.',
      'Periksa dulu sebelum membeli.',
    ]);
    expect(books.en).toEqual((await shipped()).en);
  });

  it.each([
    [
      'a slot that is missing',
      { price: [{ say: ['Harganya {harga}.'] }] },
      /id\/kami\.json: price\[0\]\.say\[0\]: unknown slot \{harga\}/,
    ],
    [
      'choices within choices, without an end',
      { price: [{ say: ['[a|[b|[a]]] {price}.'] }] },
      /id\/kami\.json: price\[0\]\.say\[0\]: a brace or bracket is not closed, or choices stand inside one another/,
    ],
    [
      'a claim of its own',
      { price: [{ say: ['Paling murah, {price}.'] }] },
      /id\/kami\.json: price\[0\]\.say\[0\]: a claim/,
    ],
    [
      'a shape that says a part twice',
      { shapes: [{ name: 'putar', lead: 'opening', lines: [['lead'], ['lead'], ['words']] }] },
      /id\/kami\.json: shapes\[0\]\.lines/,
    ],
    ['half a file', '{ "price": [', /id\/kami\.json: not JSON/],
  ])(
    '(%s) makes its language use the shipped book, and is told by file and place',
    async (_what, content, fault) => {
      await change('id/kami.json', content);
      const { books, told } = await opened();
      expect(told.join('\n')).toMatch(fault);
      expect(books).toEqual(await shipped());
    },
  );

  it('that cannot be read is told, too, and the shipped book is used', async () => {
    await mkdir(path.join(own, 'id/kami.json'), { recursive: true });
    const { books, told } = await opened();
    expect(told.join('\n')).toMatch(/id\/kami\.json: cannot be read \(EISDIR\)/);
    expect(books).toEqual(await shipped());
  });

  it('is told when the folder of the community cannot be read, but not when there is none', async () => {
    await writeFile(path.join(own, 'berkas'), '');
    const { books, problems } = await openPhraseBooks(folder, path.join(own, 'berkas'));
    expect(problems.map(({ text }) => text.en)).toEqual(['Phrase book, berkas: cannot be read (ENOTDIR).']);
    expect(books).toEqual(await shipped());
    expect((await openPhraseBooks(folder, path.join(own, 'tidak-ada'))).problems).toEqual([]);
  });

  it('of the shipped files themselves loses the faulty phrase alone', async () => {
    const food = JSON.parse(await readFile(path.join(folder, 'id/food.json'), 'utf8'));
    await write('id/food.json', {
      ...food,
      permit: [{ say: [...food.permit[0].say, 'Sehat, {permit}.'] }],
      kosong: [],
    });
    const { books, told } = await opened();
    expect(told).toHaveLength(2);
    expect(books).toEqual(await shipped());
  });

  it('stops us only when nothing whole is left of a language that must be there', async () => {
    await rm(path.join(folder, 'en/orders.json'));
    await rm(path.join(folder, 'ar/orders.json'));
    await expect(openPhraseBooks(folder)).rejects.toBeInstanceOf(ProblemError);
    await cp(path.join(BOOK_FOLDER, 'en/orders.json'), path.join(folder, 'en/orders.json'));
    const { books, told } = await opened();
    expect(books.ar).toBeUndefined();
    expect(told.join('\n')).toContain('Phrase book, ar/*.json: order: no phrase');
  });
});
