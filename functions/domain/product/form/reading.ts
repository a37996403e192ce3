import type { Bilingual } from '../../bilingual.ts';
import { type Problem, problem } from '../../problem.ts';

/** The result of reading one field: its value (undefined when the field was empty), or its problem. */
export type Reading<T> = { readonly value: T | undefined } | { readonly problem: Problem };

/** Returns the reading of a value; undefined for an empty field. */
export const read = <T>(value: T | undefined): Reading<T> => ({ value });

/** Returns the value of a field that could be read; problems are collected separately. */
export const valueOf = <T>(reading: Reading<T>): T | undefined =>
  'value' in reading ? reading.value : undefined;

/** Returns a refusal of one field. `reason` is the second part of the code `product.<reason>`. */
export const refused = (
  reason: string,
  field: string,
  text: Bilingual,
  better?: Bilingual,
): { readonly problem: Problem } => ({
  problem: problem(`product.${reason}`, 'invalid', { field, ...text, ...(better && { better }) }),
});

/** Returns typed text in quotes, cut to 40 characters so that it fits into a sentence. */
export const echo = (typed: string): string => `"${typed.length > 40 ? `${typed.slice(0, 40)}…` : typed}"`;
