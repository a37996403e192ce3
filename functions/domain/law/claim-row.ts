import type { Bilingual } from '../bilingual.ts';
import { PRODUCT_KINDS, type ProductKind } from '../product/product.ts';
import type { Patterns } from './patterns.ts';

/** One kind of claim that may not be published, as data. */
export interface ClaimRow {
  /** Second part of the problem's code: `law.<id>`. */
  readonly id: string;
  /** Which rule it keeps, in our words. "(memory)" marks what was not found again in a source. */
  readonly source: string;
  readonly kinds: readonly ProductKind[];
  readonly patterns: Patterns;
  /** Longer phrases in which the same words claim nothing ("best before", "paling lambat"). */
  readonly innocent?: Patterns;
  /** The words are also names of people and places: after a title ("Bu Murni", "Dusun Segar") they are let through. */
  readonly alsoAName?: true;
  /** What makes the claim lawful. */
  readonly unless?: 'halalNumber';
  readonly reason: Bilingual;
  /** Wording that would be accepted. */
  readonly better: Bilingual;
}

export const FOOD: readonly ProductKind[] = ['food'];
export const EVERYTHING: readonly ProductKind[] = PRODUCT_KINDS;
