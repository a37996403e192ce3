import type { Language } from '../language.ts';
import { ALL_ROWS } from './all-rows.ts';
import type { ClaimRow } from './claim-row.ts';

/** Every claim that may not be published: the law as one table. Not legal advice. */
export const CLAIM_ROWS: readonly ClaimRow[] = ALL_ROWS;

/** Returns the ids of the rows that have no words in a language: its claims of that kind would not be found. */
export const rowsWithoutWords = (language: Language): readonly string[] =>
  CLAIM_ROWS.filter(({ patterns }) => patterns[language] === undefined).map(({ id }) => id);
