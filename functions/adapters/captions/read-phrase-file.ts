import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { BookTerms } from '../../domain/captions/book-terms.ts';
import { faultsOfFile, faultsOfTerms, type PhraseFault } from '../../domain/captions/check-phrase-book.ts';
import { PhraseFile } from '../../domain/captions/phrase-book.ts';
import { Shape } from '../../domain/captions/shape.ts';
import type { Language } from '../../domain/language.ts';
import { type Problem, problem } from '../../domain/problem.ts';

/** What a file of a phrase book holds, without what is faulty in it, and a problem for each fault. */
export interface ReadFile {
  readonly file: PhraseFile;
  readonly shapes: readonly Shape[];
  readonly terms: BookTerms;
  readonly reader?: string | undefined;
  readonly problems: readonly Problem[];
}

/** What a file may hold beside its sections. */
const Beside = z.object({
  shapes: z.array(Shape).min(1).optional(),
  terms: BookTerms.optional(),
  /** The native speaker who read the book and found it right. */
  reader: z.string().trim().min(1).max(80).optional(),
});

/** A section of older books, for which captions have no place any more; it is read over. */
const RETIRED = 'readyMessage';

/** Returns a problem in a book; its field is like "id/openings.json: opening[0].say[2]". */
export const bookProblem = (where: string, fault: string): Problem =>
  problem('captions.phraseBook', 'invalid', {
    field: where,
    id: `Buku kalimat, ${where}: ${fault}.`,
    en: `Phrase book, ${where}: ${fault}.`,
  });

/** Returns the problem of a fault at a path in a file, or in the files that a pattern names. */
export const faultProblem = (name: string, { path, fault }: PhraseFault): Problem =>
  bookProblem(path === '' ? name : `${name}: ${path}`, fault);

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>(
    (before, key) =>
      typeof key === 'number' ? `${before}[${key}]` : `${before}${before && '.'}${String(key)}`,
    '',
  );

/** Returns why the operating system could not read a file or folder, for example ENOENT. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

async function readJson(file: string): Promise<{ readonly value: unknown } | { readonly fault: string }> {
  try {
    return { value: JSON.parse(await readFile(file, 'utf8')) };
  } catch (error) {
    const isRead = error instanceof SyntaxError;
    return { fault: isRead ? `not JSON (${error.message})` : `cannot be read (${codeOf(error)})` };
  }
}

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
export async function readPhraseFile(file: string, shown: string, language: Language): Promise<ReadFile> {
  const json = await readJson(file);
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
    problems: [...phrases.faults, ...extraFaults, ...inPhrases, ...inTerms].map((fault) =>
      faultProblem(shown, fault),
    ),
  };
}
