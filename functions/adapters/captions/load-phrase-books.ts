import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import {
  faultsOfFile,
  faultsOfTerms,
  gapsOf,
  type PhraseFault,
} from '../../domain/captions/check-phrase-book.ts';
import { AppealTerms } from '../../domain/captions/appeal-terms.ts';
import {
  Section,
  type PhraseBook,
  type PhraseBooks,
  PhraseFile,
  Phrases,
} from '../../domain/captions/phrase-book.ts';
import { Shape } from '../../domain/captions/shape.ts';
import { Language } from '../../domain/language.ts';
import { type Problem, problem, refuseIfAny } from '../../domain/problem.ts';

interface ReadFile {
  readonly file: PhraseFile;
  readonly shapes: readonly Shape[];
  readonly terms: AppealTerms;
  readonly problems: readonly Problem[];
}

/** What a file may hold beside its sections. */
const Beside = z.object({ shapes: z.array(Shape).min(1).optional(), terms: AppealTerms.optional() });

/** A section of older books, for which captions have no place any more; it is read over. */
const RETIRED = 'readyMessage';

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

const withoutFile = (problems: readonly Problem[]): ReadFile => ({
  file: {},
  shapes: [],
  terms: {},
  problems,
});

const isBeside = ([key]: readonly [string, unknown]): boolean => key in Beside.shape;

/** Divides a file into its sections and what stands beside them. */
function divided(value: unknown): { readonly beside: unknown; readonly sections: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { beside: {}, sections: value };
  const entries = Object.entries(value).filter(([key]) => key !== RETIRED);
  return {
    beside: Object.fromEntries(entries.filter(isBeside)),
    sections: Object.fromEntries(entries.filter((entry) => !isBeside(entry))),
  };
}

async function readPhraseFile(folder: string, language: Language, file: string): Promise<ReadFile> {
  const name = `${language}/${file}`;
  const json = parseJson(await readFile(path.join(folder, name), 'utf8'));
  if ('fault' in json) return withoutFile([bookProblem(name, json.fault)]);
  const { beside, sections } = divided(json.value);
  const parsed = PhraseFile.safeParse(sections);
  const extra = Beside.safeParse(beside);
  if (!parsed.success || !extra.success) {
    const issues = [...(parsed.error?.issues ?? []), ...(extra.error?.issues ?? [])];
    return withoutFile(issues.map((issue) => at(name, { path: pathOf(issue.path), fault: issue.message })));
  }
  const { shapes = [], terms = {} } = extra.data;
  const faults = [...faultsOfFile(parsed.data, language), ...faultsOfTerms(terms, language)];
  return { file: parsed.data, shapes, terms, problems: faults.map((fault) => at(name, fault)) };
}

/** Merges the terms of several files; of two terms for one fact the later file's holds. */
const mergeTerms = (all: readonly AppealTerms[]): AppealTerms =>
  all.reduce<AppealTerms>(
    (merged, { taste, texture, spice, occasions, season }) => ({
      taste: { ...merged.taste, ...taste },
      texture: { ...merged.texture, ...texture },
      spice: { ...merged.spice, ...spice },
      occasions: { ...merged.occasions, ...occasions },
      season: { ...merged.season, ...season },
    }),
    {},
  );

const mergeFiles = (files: readonly ReadFile[]): PhraseBook => ({
  ...mergeSections(files.map(({ file }) => file)),
  shapes: files.flatMap(({ shapes }) => shapes),
  terms: mergeTerms(files.map(({ terms }) => terms)),
});

const Sections = z.record(Section, z.array(Phrases).readonly());
const mergeSections = (files: readonly PhraseFile[]): z.infer<typeof Sections> =>
  Sections.parse(
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
  const book = mergeFiles(read);
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
