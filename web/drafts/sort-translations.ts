import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import type { Translated, TypedTranslation } from './draft.ts';

type Part = keyof TypedTranslation;

/** What is wrong with a translation, by the part in which it was typed. */
export type TranslationProblems = Readonly<Partial<Record<Part, readonly ProblemLine[]>>>;

/**
 * Problems of translations, `translations.ar.name`, by language and part; under `other` what belongs to no field that is
 * shown.
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
