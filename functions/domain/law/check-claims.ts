import { isTraditionalMedicineNumber } from '../labels/numbers.ts';
import type { Halal, ProductFacts, ProductKind } from '../product/product.ts';
import { type Problem, problem } from '../problem.ts';
import type { ClaimRow, RecordedFact } from './claim-row.ts';
import { fieldName } from './field-names.ts';
import { findClaims, type FoundClaim } from './find-claims.ts';

/** What the law needs to know about the subject of a text. */
export interface ClaimContext {
  readonly kind: ProductKind;
  /** The halal state in the form; absent when none was given. */
  readonly halal?: Halal | undefined;
  /** The permit number in the form, as typed. */
  readonly permit?: string | undefined;
  /** What a bundle that is sold as one holds, as typed. */
  readonly bundle?: string | undefined;
  /** People and places that a text may name although their names contain a claim word. Brands are not exempt. */
  readonly names?: readonly string[] | undefined;
  /** The text is an address, in which claim words are names. */
  readonly isAddress?: boolean | undefined;
}

/** Returns what the law needs to know about a product's texts. `names` are the people and places that they may name. */
export const claimContextOf = (
  { kind, food, bundle }: ProductFacts,
  names: readonly string[] = [],
): ClaimContext => ({ kind, halal: food?.halal, permit: food?.permit, bundle, names });

const IS_RECORDED: Readonly<Record<RecordedFact, (context: ClaimContext) => boolean>> = {
  halalNumber: ({ halal }) => halal?.state === 'certified',
  notHalal: ({ halal }) => halal?.state === 'notHalal',
  permit: ({ permit }) => permit !== undefined,
  traditionalMedicinePermit: ({ permit }) => permit !== undefined && isTraditionalMedicineNumber(permit),
  bundle: ({ bundle }) => bundle !== undefined,
};

const applies = ({ kinds, unless }: ClaimRow, context: ClaimContext): boolean =>
  kinds.includes(context.kind) && !(unless && IS_RECORDED[unless](context));

const MOST_QUOTED = 3;
const quoted = (quotes: readonly string[]): string =>
  quotes
    .slice(0, MOST_QUOTED)
    .map((word) => `"${word}"`)
    .join(', ');

/** Returns the claims in a text, typed or generated, that may not be published about its subject. */
export const claimsIn = (text: string, context: ClaimContext): readonly FoundClaim[] =>
  findClaims(text, context).filter(({ row }) => applies(row, context));

/**
 * Returns one problem per row of the law (`law.<row id>`), which names the field and quotes the text, with the reason and
 * a better wording.
 */
export function problemsOf(claims: readonly FoundClaim[], field: string): readonly Problem[] {
  const called = fieldName(field);
  return claims.map(({ row, quotes }) =>
    problem(`law.${row.id}`, 'invalid', {
      field,
      id: `Tulisan ${quoted(quotes)} di kolom ${called.id} tidak boleh dipakai. ${row.reason.id}`,
      en: `The words ${quoted(quotes)} in the ${called.en} may not be used. ${row.reason.en}`,
      better: row.better,
      quotes,
    }),
  );
}

/** Returns the claims in a text that may not be published, as problems. */
export const checkClaims = (
  text: string,
  { field, ...context }: ClaimContext & { readonly field: string },
): readonly Problem[] => problemsOf(claimsIn(text, context), field);
