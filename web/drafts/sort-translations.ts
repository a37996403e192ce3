import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import type { Translated, TypedTranslation } from './draft.ts';

type Part = keyof TypedTranslation;

/** The problems of a translation, by part. */
export type TranslationProblems = Readonly<Partial<Record<Part, readonly ProblemLine[]>>>;

/**
 * Groups problems of translations, such as `translations.ar.name`, by language and part; those of no visible field are under
 * `other`.
 */
export function sortTranslations(
  lines: readonly ProblemLine[],
  languages: readonly Translated[],
  parts: readonly Part[],
): Readonly<Partial<Record<Translated, TranslationProblems>>> & { readonly other: readonly ProblemLine[] } {
  const other: ProblemLine[] = [];
  const sorted: Partial<Record<Translated, Partial<Record<Part, ProblemLine[]>>>> = {};
  for (const line of lines) {
    const [, named, typedIn] = (line.field ?? '').split('.');
    const language = languages.find((one) => one === named);
    const part = parts.find((one) => one === typedIn);
    if (language && part) ((sorted[language] ??= {})[part] ??= []).push(line);
    else other.push(line);
  }
  return { ...sorted, other };
}
