import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { faultsOfFile, gapsOf, type PhraseFault } from '../../domain/captions/check-phrase-book.ts';
import { Section, PhraseBook, type PhraseBooks, PhraseFile } from '../../domain/captions/phrase-book.ts';
import { Language } from '../../domain/language.ts';
import { type Problem, problem, refuseIfAny } from '../../domain/problem.ts';

interface ReadFile {
  readonly file: PhraseFile;
  readonly problems: readonly Problem[];
}

/** Returns a problem in a book; its field is like "id/openings.json: opening[0].say[2]". */
const bookProblem = (where: string, fault: string): Problem =>
  problem('captions.phraseBook', 'invalid', {
    field: where,
    id: `Buku kalimat, ${where}: ${fault}.`,
    en: `Phrase book, ${where}: ${fault}.`,
  });

const at = (name: string, { path, fault }: PhraseFault): Problem =>
  bookProblem(path === '' ? name : `${name}: ${path}`, fault);

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>(
    (before, key) =>
      typeof key === 'number' ? `${before}[${key}]` : `${before}${before && '.'}${String(key)}`,
    '',
  );

const parseJson = (text: string): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
};

async function readPhraseFile(folder: string, language: Language, file: string): Promise<ReadFile> {
  const name = `${language}/${file}`;
  const json = parseJson(await readFile(path.join(folder, name), 'utf8'));
  if ('fault' in json) return { file: {}, problems: [bookProblem(name, json.fault)] };
  const parsed = PhraseFile.safeParse(json.value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) =>
      at(name, { path: pathOf(issue.path), fault: issue.message }),
    );
    return { file: {}, problems };
  }
  return { file: parsed.data, problems: faultsOfFile(parsed.data, language).map((fault) => at(name, fault)) };
}

const mergeFiles = (files: readonly PhraseFile[]): PhraseBook =>
  PhraseBook.parse(
    Object.fromEntries(
      Section.options.map((section) => [section, files.flatMap((file) => file[section] ?? [])]),
    ),
  );

/** Reads one language's book. Gaps are checked only when all its files are valid: a broken file would report false gaps. */
async function readBook(
  folder: string,
  language: Language,
): Promise<{ book: PhraseBook; problems: readonly Problem[] }> {
  const names = (await readdir(path.join(folder, language))).filter((name) => name.endsWith('.json')).sort();
  const read = await Promise.all(names.map((name) => readPhraseFile(folder, language, name)));
  const problems = read.flatMap((one) => one.problems);
  const book = mergeFiles(read.map((one) => one.file));
  const gaps = problems.length > 0 ? [] : gapsOf(book).map((gap) => at(`${language}/*.json`, gap));
  return { book, problems: [...problems, ...gaps] };
}

/**
 * Reads `<folder>/<language>/*.json`. Throws one `ProblemError` with every fault, each with its file and path: invalid
 * JSON, a wrong shape, unknown slots, digits, claims, names, and situations without phrases.
 */
export async function loadPhraseBooks(folder: string): Promise<PhraseBooks> {
  const languages = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const books: Partial<Record<Language, PhraseBook>> = {};
  const problems: Problem[] = [];
  for (const { name } of languages) {
    const language = Language.safeParse(name);
    if (!language.success) {
      problems.push(bookProblem(name, `no language of ours; there are: ${Language.options.join(', ')}`));
      continue;
    }
    const read = await readBook(folder, language.data);
    books[language.data] = read.book;
    problems.push(...read.problems);
  }
  const { id, en } = books;
  if (!id) problems.push(bookProblem('id', 'the Indonesian book is missing'));
  if (!en) problems.push(bookProblem('en', 'the English book is missing'));
  refuseIfAny(problems);
  if (!id || !en) throw new Error('unreachable: a missing book was refused above');
  return { ...books, id, en };
}
