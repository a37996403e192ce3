import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import type { Translated, TypedTranslation } from './draft.ts';

type TranslatedField = keyof TypedTranslation;

/** The problems of a translation, by field. */
export type TranslationProblems = Readonly<Partial<Record<TranslatedField, readonly ProblemLine[]>>>;

/**
 * Groups problems of translations, such as `translations.ar.name`, by language and field; those of no visible field are under
 * `other`.
 */
export function sortTranslations(
  lines: readonly ProblemLine[],
  languages: readonly Translated[],
  fields: readonly TranslatedField[],
): Readonly<Partial<Record<Translated, TranslationProblems>>> & { readonly other: readonly ProblemLine[] } {
  const other: ProblemLine[] = [];
  const sorted: Partial<Record<Translated, Partial<Record<TranslatedField, ProblemLine[]>>>> = {};
  for (const line of lines) {
    const [, named, typedIn] = (line.field ?? '').split('.');
    const language = languages.find((one) => one === named);
    const field = fields.find((one) => one === typedIn);
    if (language && field) ((sorted[language] ??= {})[field] ??= []).push(line);
    else other.push(line);
  }
  return { ...sorted, other };
}
