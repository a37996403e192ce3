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
};

/** The field in which something like `food.expiry.days` was typed. */
export function fieldOf(input: string | undefined): FormField | undefined {
  const parts = (input ?? '').split('.');
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
