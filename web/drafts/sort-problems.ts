import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import type { ProductForm } from './draft.ts';

export type FormField = keyof ProductForm;

/** The API's names of inputs, and the field of the form in which each was typed. */
const FIELDS: Readonly<Record<string, FormField>> = {
  kind: 'kind',
  name: 'name',
  price: 'price',
  unit: 'unit',
  net: 'net',
  fromPeople: 'people',
  words: 'words',
  ingredients: 'ingredients',
  permit: 'permit',
  halal: 'halal',
  expiry: 'expiry',
  badges: 'badges',
  bundle: 'bundle',
  orderLink: 'orderLink',
  formerPrice: 'formerPrice',
  until: 'formerUntil',
  readyOn: 'readyOn',
  translations: 'translations',
};

/** The field in which something like `food.expiry.days` was typed. */
export function fieldOf(input: string | undefined): FormField | undefined {
  const parts = (input ?? '').split('.');
  // A translated name is no name: it was typed elsewhere.
  if (parts[0] === 'translations') return 'translations';
  const last = parts.findLast((part) => FIELDS[part]);
  return last === undefined ? undefined : FIELDS[last];
}

/** Problems by field; under `other` what belongs to none. */
export function sortProblems(
  lines: readonly ProblemLine[],
): Readonly<Partial<Record<FormField | 'other', readonly ProblemLine[]>>> {
  const sorted: Partial<Record<FormField | 'other', ProblemLine[]>> = {};
  for (const line of lines) (sorted[fieldOf(line.field) ?? 'other'] ??= []).push(line);
  return sorted;
}

/** Problems by the fields of a small form, each named as the API names it; under `other` what belongs to none. */
export function sortByField<F extends string>(
  lines: readonly ProblemLine[],
  fields: readonly F[],
): Readonly<Partial<Record<F | 'other', readonly ProblemLine[]>>> {
  const sorted: Partial<Record<F | 'other', ProblemLine[]>> = {};
  for (const line of lines)
    (sorted[fields.find((field) => field === line.field) ?? 'other'] ??= []).push(line);
  return sorted;
}
