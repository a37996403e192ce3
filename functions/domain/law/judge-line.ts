import type { Bilingual } from '../bilingual.ts';
import { type ClaimContext, claimsIn } from './check-claims.ts';

/** What the law says of one line of a product's text. */
export type Judgement =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      /** Id of the row of the law that refuses it, the first if there are several. */
      readonly rule: string;
      readonly source: string;
      readonly quotes: readonly string[];
      /** A wording that passes. */
      readonly instead: Bilingual;
    };

/** Judges one line as the text of a product. */
export function judgeLine(line: string, context: ClaimContext): Judgement {
  const [claim] = claimsIn(line, context);
  if (!claim) return { allowed: true };
  const { row, quotes } = claim;
  return { allowed: false, rule: row.id, source: row.source, quotes, instead: row.better };
}
