import type { Bilingual } from '../../bilingual.ts';
import { type Problem, problem } from '../../problem.ts';

/** What became of one field: its value (absent when the field was empty), or what is wrong with it. */
export type Reading<T> = { readonly value: T | undefined } | { readonly problem: Problem };

export const read = <T>(value: T | undefined): Reading<T> => ({ value });

/** The value of a field that could be read; problems are gathered apart. */
export const valueOf = <T>(reading: Reading<T>): T | undefined =>
  'value' in reading ? reading.value : undefined;

/** A refusal of one field. `reason` is the second part of the code `product.<reason>`. */
export const refused = (
  reason: string,
  field: string,
  text: Bilingual,
  better?: Bilingual,
): { readonly problem: Problem } => ({
  problem: problem(`product.${reason}`, 'invalid', { field, ...text, ...(better && { better }) }),
});

/** What somebody typed, short enough to stand in a sentence. */
export const echo = (typed: string): string => `"${typed.length > 40 ? `${typed.slice(0, 40)}…` : typed}"`;
