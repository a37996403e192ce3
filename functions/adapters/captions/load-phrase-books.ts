import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { BookTerms } from '../../domain/captions/book-terms.ts';
import { gapsOf } from '../../domain/captions/check-phrase-book.ts';
import {
  Section,
  type PhraseBook,
  type PhraseBooks,
  type PhraseFile,
  Phrases,
} from '../../domain/captions/phrase-book.ts';
import { Language } from '../../domain/language.ts';
import { rowsWithoutWords } from '../../domain/law/claim-rows.ts';
import { type Problem, refuseIfAny } from '../../domain/problem.ts';
import { bookProblem, codeOf, faultProblem, type ReadFile, readPhraseFile } from './read-phrase-file.ts';

/** Returns what is in a folder; nothing when it is not there. One that cannot be read is a problem. */
async function entriesOf(
  folder: string,
  shown: string,
): Promise<{ readonly entries: readonly Dirent[]; readonly problems: readonly Problem[] }> {
  try {
    return { entries: await readdir(folder, { withFileTypes: true }), problems: [] };
  } catch (error) {
    const code = codeOf(error);
    return {
      entries: [],
      problems: code === 'ENOENT' ? [] : [bookProblem(shown, `cannot be read (${code})`)],
    };
  }
}

/** Merges the terms of several files; of two terms for one fact the later file's holds. */
const mergeTerms = (all: readonly BookTerms[]): BookTerms =>
  all.reduce<BookTerms>(
    (merged, { taste, texture, spice, occasions, season, badges, units, feasts }) => ({
      taste: { ...merged.taste, ...taste },
      texture: { ...merged.texture, ...texture },
      spice: { ...merged.spice, ...spice },
      occasions: { ...merged.occasions, ...occasions },
      season: { ...merged.season, ...season },
      badges: { ...merged.badges, ...badges },
      units: { ...merged.units, ...units },
      feasts: { ...merged.feasts, ...feasts },
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
interface BookFiles {
  readonly files: ReadonlyMap<string, { readonly file: string; readonly shown: string }>;
  readonly problems: readonly Problem[];
}

const NO_FILES: BookFiles = { files: new Map(), problems: [] };

/** Returns the files of a language in a folder; none when the folder is not there. */
async function filesIn(folder: string, language: string, prefix = ''): Promise<BookFiles> {
  const shown = `${prefix}${language}`;
  const { entries, problems } = await entriesOf(path.join(folder, language), shown);
  const names = entries.map(({ name }) => name).filter((name) => name.endsWith('.json'));
  const files = names
    .sort()
    .map((name) => [name, { file: path.join(folder, language, name), shown: `${shown}/${name}` }] as const);
  return { files: new Map(files), problems };
}

interface ReadBook {
  readonly book: PhraseBook;
  readonly problems: readonly Problem[];
  /** Whether every situation has a phrase. */
  readonly isWhole: boolean;
}

/** Reads one language's book, without what is faulty in it. */
async function readBook({ files, problems: unread }: BookFiles, language: Language): Promise<ReadBook> {
  const read = await Promise.all(
    [...files.values()].map(({ file, shown }) => readPhraseFile(file, shown, language)),
  );
  const problems = [...unread, ...read.flatMap((one) => one.problems)];
  const book = mergeFiles(read);
  const gaps = gapsOf(book).map((gap) => faultProblem(`${language}/*.json`, gap));
  // A faulty file would report gaps that are only its own.
  return { book, isWhole: gaps.length === 0, problems: problems.length > 0 ? problems : gaps };
}

/**
 * Returns a language's book with the files of the community over the shipped ones; a file of the same name replaces the
 * shipped one. If the community's files hold any fault, the shipped book is used as it is.
 */
async function bookWith(shipped: BookFiles, own: BookFiles, language: Language): Promise<ReadBook> {
  const files = new Map([...shipped.files, ...own.files]);
  const both = await readBook({ files, problems: [...shipped.problems, ...own.problems] }, language);
  if (both.problems.length === 0) return both;
  const alone = await readBook(shipped, language);
  return { ...alone, problems: both.problems };
}

/** The folders in a folder of books, one for each language. */
interface Folders {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

const NO_FOLDERS: Folders = { names: [], problems: [] };

async function foldersIn(folder: string): Promise<Folders> {
  const { entries, problems } = await entriesOf(folder, path.basename(folder));
  return { names: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name), problems };
}

/** Why a language's book is not used: its claims could not be found. */
const withoutLaw = (rows: readonly string[]): string =>
  `is not used: functions/domain/law/rows/further.json has no words in this language for ${rows.join(', ')}`;

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
  const shippedFolders = await foldersIn(folder);
  const ownFolders = own === undefined ? NO_FOLDERS : await foldersIn(own);
  const problems = [...shippedFolders.problems, ...ownFolders.problems];
  const names = new Set([...shippedFolders.names, ...ownFolders.names]);
  for (const name of names) {
    const language = Language.safeParse(name);
    if (!language.success) {
      problems.push(bookProblem(name, `no language of ours; there are: ${Language.options.join(', ')}`));
      continue;
    }
    const shipped = await filesIn(folder, name);
    const isChanged = own !== undefined && ownFolders.names.includes(name);
    const changed = isChanged ? await filesIn(own, name, `${path.basename(own)}/`) : NO_FILES;
    const read = await bookWith(shipped, changed, language.data);
    problems.push(...read.problems);
    const lawless = rowsWithoutWords(language.data);
    if (lawless.length > 0) problems.push(bookProblem(name, withoutLaw(lawless)));
    else if (read.isWhole) books[language.data] = read.book;
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
