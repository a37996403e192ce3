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
  readonly reader?: string | undefined;
  readonly problems: readonly Problem[];
}

/** What a file may hold beside its sections. */
const Beside = z.object({
  shapes: z.array(Shape).min(1).optional(),
  terms: AppealTerms.optional(),
  /** The native speaker who read the book and found it right. */
  reader: z.string().trim().min(1).max(80).optional(),
});

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

const NO_FILE: ReadFile = { file: {}, shapes: [], terms: {}, problems: [] };

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

/** Removes the entries of sections, and the values beside them, in which a schema found a fault. */
function withoutFaulty(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const faulty = (key: string, at?: number): boolean =>
    issues.some((issue) => {
      const [first, second] = issue.path;
      if (issue.code === 'unrecognized_keys' && first === undefined) return issue.keys.includes(key);
      return first === key && (at === undefined ? typeof second !== 'number' : second === at);
    });
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entries]): [string, unknown][] => {
      if (faulty(key)) return [];
      if (!Array.isArray(entries)) return [[key, entries]];
      const kept = entries.filter((_entry: unknown, at) => !faulty(key, at));
      return kept.length === 0 ? [] : [[key, kept]];
    }),
  );
}

/** Parses what a schema accepts of a value, with a fault for everything else. */
function readParts<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { readonly parts: z.infer<S>; readonly faults: readonly PhraseFault[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { parts: parsed.data, faults: [] };
  const { issues } = parsed.error;
  const rest = schema.safeParse(withoutFaulty(value, issues));
  return {
    parts: rest.success ? rest.data : schema.parse({}),
    faults: issues.map((issue) => ({ path: pathOf(issue.path), fault: issue.message })),
  };
}

/** Returns a file without the phrases in which a fault was found. */
const withoutPhrases = (file: PhraseFile, faults: readonly PhraseFault[]): PhraseFile =>
  PhraseFile.parse(
    Object.fromEntries(
      Object.entries(file).flatMap(([section, entries]) => {
        const kept = entries.flatMap((entry, at) => {
          const say = entry.say.filter(
            (_phrase, index) =>
              !faults.some(({ path: where }) => where === `${section}[${at}].say[${index}]`),
          );
          return say.length === 0 ? [] : [{ ...entry, say }];
        });
        return kept.length === 0 ? [] : [[section, kept]];
      }),
    ),
  );

/** Reads a file. What is faulty in it is left out, and each fault is a problem. `shown` is how problems name the file. */
async function readPhraseFile(file: string, shown: string, language: Language): Promise<ReadFile> {
  const json = parseJson(await readFile(file, 'utf8'));
  if ('fault' in json) return { ...NO_FILE, problems: [bookProblem(shown, json.fault)] };
  const { beside, sections } = divided(json.value);
  const phrases = readParts(PhraseFile, sections);
  const { parts: extra, faults: extraFaults } = readParts(Beside, beside);
  const { shapes = [], terms = {}, reader } = extra;
  const inPhrases = faultsOfFile(phrases.parts, language);
  const inTerms = faultsOfTerms(terms, language);
  return {
    file: withoutPhrases(phrases.parts, inPhrases),
    shapes,
    terms: inTerms.length > 0 ? {} : terms,
    reader,
    problems: [...phrases.faults, ...extraFaults, ...inPhrases, ...inTerms].map((fault) => at(shown, fault)),
  };
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
  reader: files.findLast(({ reader }) => reader !== undefined)?.reader,
});

const Sections = z.record(Section, z.array(Phrases).readonly());
const mergeSections = (files: readonly PhraseFile[]): z.infer<typeof Sections> =>
  Sections.parse(
    Object.fromEntries(
      Section.options.map((section) => [section, files.flatMap((file) => file[section] ?? [])]),
    ),
  );

/** Files of phrases by their names, and how a problem names each. */
type BookFiles = ReadonlyMap<string, { readonly file: string; readonly shown: string }>;

/** Returns the files of a language in a folder; none when the folder is not there. */
async function filesIn(folder: string, language: string, shown = ''): Promise<BookFiles> {
  const names = await readdir(path.join(folder, language)).catch((): string[] => []);
  return new Map(
    names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [
        name,
        { file: path.join(folder, language, name), shown: `${shown}${language}/${name}` },
      ]),
  );
}

interface ReadBook {
  readonly book: PhraseBook;
  readonly problems: readonly Problem[];
  /** Whether every situation has a phrase. */
  readonly isWhole: boolean;
}

/** Reads one language's book, without what is faulty in it. */
async function readBook(files: BookFiles, language: Language): Promise<ReadBook> {
  const read = await Promise.all(
    [...files.values()].map(({ file, shown }) => readPhraseFile(file, shown, language)),
  );
  const problems = read.flatMap((one) => one.problems);
  const book = mergeFiles(read);
  const gaps = gapsOf(book).map((gap) => at(`${language}/*.json`, gap));
  // A faulty file would report gaps that are only its own.
  return { book, isWhole: gaps.length === 0, problems: problems.length > 0 ? problems : gaps };
}

/**
 * Returns a language's book with the files of the community over the shipped ones; a file of the same name replaces the
 * shipped one. If the community's files hold any fault, the shipped book is used as it is.
 */
async function bookWith(shipped: BookFiles, own: BookFiles, language: Language): Promise<ReadBook> {
  if (own.size === 0) return readBook(shipped, language);
  const both = await readBook(new Map([...shipped, ...own]), language);
  if (both.problems.length === 0) return both;
  const alone = await readBook(shipped, language);
  return { ...alone, problems: both.problems };
}

const languageFolders = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The books that can be used, and everything that is wrong with their files. */
export interface OpenedBooks {
  readonly books: PhraseBooks;
  readonly problems: readonly Problem[];
}

/**
 * Reads `<folder>/<language>/*.json`, and over them `<own>/<language>/*.json`, the files that a community changed. A fault
 * never stops captions: a faulty file of the community makes its language use the shipped book, and a faulty phrase of the
 * shipped book is left out. Throws `ProblemError` only when nothing whole is left in Indonesian or English.
 */
export async function openPhraseBooks(folder: string, own?: string): Promise<OpenedBooks> {
  const books: Partial<Record<Language, PhraseBook>> = {};
  const problems: Problem[] = [];
  const shippedNames = await languageFolders(folder);
  const ownNames = own === undefined ? [] : await languageFolders(own).catch((): string[] => []);
  const names = new Set([...shippedNames, ...ownNames]);
  for (const name of names) {
    const language = Language.safeParse(name);
    if (!language.success) {
      problems.push(bookProblem(name, `no language of ours; there are: ${Language.options.join(', ')}`));
      continue;
    }
    const shipped = await filesIn(folder, name);
    const changed = own === undefined ? new Map() : await filesIn(own, name, `${path.basename(own)}/`);
    const read = await bookWith(shipped, changed, language.data);
    problems.push(...read.problems);
    if (read.isWhole) books[language.data] = read.book;
  }
  const { id, en } = books;
  if (!names.has('id')) problems.push(bookProblem('id', 'the Indonesian book is missing'));
  if (!names.has('en')) problems.push(bookProblem('en', 'the English book is missing'));
  if (id && en) return { books: { ...books, id, en }, problems };
  refuseIfAny(problems);
  throw new Error('unreachable: a book that is missing or not whole was refused above');
}

/**
 * Reads `<folder>/<language>/*.json`. Throws one `ProblemError` with every fault, each with its file and path: invalid
 * JSON, a wrong shape, unknown slots, digits, claims, names, and situations without phrases.
 */
export async function loadPhraseBooks(folder: string): Promise<PhraseBooks> {
  const { books, problems } = await openPhraseBooks(folder);
  refuseIfAny(problems);
  return books;
}
