import type { Halal, ProductKind } from '../product/product.ts';
import { type Problem, problem } from '../problem.ts';
import type { ClaimRow } from './claim-row.ts';
import { fieldName } from './field-names.ts';
import { findClaims, type FoundClaim } from './find-claims.ts';

/** What a text is about, as far as the law asks. */
export interface ClaimContext {
  readonly kind: ProductKind;
  /** The halal state of the form; absent when nothing was said. */
  readonly halal?: Halal | undefined;
  /** People and places that may be named although a claim word is in their name. Brands are not exempt. */
  readonly names?: readonly string[];
}

const applies = (row: ClaimRow, { kind, halal }: ClaimContext): boolean =>
  row.kinds.includes(kind) && !(row.unless === 'halalNumber' && halal?.state === 'certified');

const MOST_QUOTED = 3;
const quoted = (words: readonly string[]): string =>
  words
    .slice(0, MOST_QUOTED)
    .map((word) => `"${word}"`)
    .join(', ');

/** Claims in a text that may not be published about what it is about, typed or generated. */
export const claimsIn = (text: string, context: ClaimContext): readonly FoundClaim[] =>
  findClaims(text, context.names).filter(({ row }) => applies(row, context));

/**
 * What is told of claims: one problem per row of the law (`law.<row id>`), naming the field and the very words, with the
 * reason and a better wording.
 */
export function problemsOf(claims: readonly FoundClaim[], field: string): readonly Problem[] {
  const called = fieldName(field);
  return claims.map(({ row, words }) =>
    problem(`law.${row.id}`, 'invalid', {
      field,
      id: `Tulisan ${quoted(words)} di kolom ${called.id} tidak boleh dipakai. ${row.reason.id}`,
      en: `The words ${quoted(words)} in the ${called.en} may not be used. ${row.reason.en}`,
      better: row.better,
    }),
  );
}

/** The claims in a text that may not be published, as problems. */
export const checkClaims = (
  text: string,
  { field, ...context }: ClaimContext & { readonly field: string },
): readonly Problem[] => problemsOf(claimsIn(text, context), field);
