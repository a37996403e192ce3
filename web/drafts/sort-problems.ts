import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import type { ProductForm } from './draft.ts';

export type FormField = keyof ProductForm;

/** The field of the form for each of the API's input names. */
const FIELDS: Readonly<Record<string, FormField>> = {
  kind: 'kind',
  name: 'name',
  price: 'price',
  unit: 'unit',
  net: 'net',
  fromPeople: 'people',
  words: 'words',
  taste: 'taste',
  texture: 'texture',
  spice: 'spice',
  occasions: 'occasions',
  season: 'season',
  use: 'use',
  story: 'story',
  own: 'own',
  does: 'does',
  sees: 'sees',
  takesHome: 'takesHome',
  left: 'left',
  ingredients: 'ingredients',
  permit: 'permit',
  halal: 'halal',
  expiry: 'expiry',
  badges: 'badges',
  bundle: 'bundle',
  pack: 'pack',
  packUse: 'packUse',
  orderLink: 'orderLink',
  formerPrice: 'formerPrice',
  until: 'formerUntil',
  readyOn: 'readyOn',
  translations: 'translations',
};

/** Returns the field for an input name such as `food.expiry.days`. */
export function fieldOf(input: string | undefined): FormField | undefined {
  const names = (input ?? '').split('.');
  // `translations.ar.name` is not the product's name: it has a field of its own.
  if (names[0] === 'translations') return 'translations';
  const last = names.findLast((name) => FIELDS[name]);
  return last === undefined ? undefined : FIELDS[last];
}

/** Groups problems by field; those of no field are under `other`. */
export function sortProblems(
  lines: readonly ProblemLine[],
): Readonly<Partial<Record<FormField | 'other', readonly ProblemLine[]>>> {
  const sorted: Partial<Record<FormField | 'other', ProblemLine[]>> = {};
  for (const line of lines) (sorted[fieldOf(line.field) ?? 'other'] ??= []).push(line);
  return sorted;
}

/** Groups problems by the fields of a small form, which have the API's names; those of no field are under `other`. */
export function sortByField<F extends string>(
  lines: readonly ProblemLine[],
  fields: readonly F[],
): Readonly<Partial<Record<F | 'other', readonly ProblemLine[]>>> {
  const sorted: Partial<Record<F | 'other', ProblemLine[]>> = {};
  for (const line of lines)
    (sorted[fields.find((field) => field === line.field) ?? 'other'] ??= []).push(line);
  return sorted;
}
