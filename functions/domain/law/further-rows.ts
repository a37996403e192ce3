import * as z from 'zod';
import { Language } from '../language.ts';
import further from './rows/further.json' with { type: 'json' };

const Words = z.array(z.string().min(1)).min(1);
/** Words of rows in languages that were added later, by language and id of the row. */
const Further = z.partialRecord(
  Language,
  z.record(
    z.string(),
    z.strictObject({
      claims: Words,
      innocent: Words.optional(),
      /** Examples, which a test tries. */
      refused: Words,
      allowed: Words,
    }),
  ),
);
/** The words of further languages with their examples. */
export const FURTHER = Object.entries(Further.parse(further));
