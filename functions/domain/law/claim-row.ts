import type { Bilingual } from '../bilingual.ts';
import { PRODUCT_KINDS, type ProductKind } from '../product/product.ts';
import type { Patterns } from './patterns.ts';

/**
 * A fact in the form of a product that makes a claim lawful: a halal certificate's number, the statement that food is not
 * halal, a permit number of any kind, a number for traditional medicine, and that several are sold as one bundle.
 */
export type RecordedFact = 'halalNumber' | 'notHalal' | 'permit' | 'traditionalMedicinePermit' | 'bundle';

/** One kind of claim that may not be published, as data. */
export interface ClaimRow {
  /** Second part of the problem's code: `law.<id>`. */
  readonly id: string;
  /** The rule that it enforces, as we summarise it. "(memory)" marks a rule whose source was not found again. */
  readonly source: string;
  readonly kinds: readonly ProductKind[];
  readonly patterns: Patterns;
  /** Longer phrases in which the same text is no claim ("best before", "paling lambat"). */
  readonly innocent?: Patterns;
  /** The words are also names of people and places: after a title ("Bu Murni", "Dusun Segar") they are allowed. */
  readonly alsoAName?: true;
  /**
   * In a sentence that gives notice the words are no claim ("Beri tahu kami kalau punya diabetes", "Dilarang membawa
   * minuman keras").
   */
  readonly notice?: true;
  /**
   * The words also tell why the family's shop is closed or has moved ("Suami kena stroke, jadi kami pindah ke teras"): in a
   * sentence that says so they are no claim.
   */
  readonly news?: true;
  /** The words are also the matter of lessons ("Kosakata: obat, dokter"): in a sentence that says so they are no claim. */
  readonly lesson?: true;
  /** The words name goods that may not be offered: that a product is free of them is lawful ("tanpa alkohol"). */
  readonly goods?: true;
  /** The recorded fact that makes the claim lawful. */
  readonly unless?: RecordedFact;
  readonly reason: Bilingual;
  /** A wording that would be accepted. */
  readonly better: Bilingual;
}

export const FOOD: readonly ProductKind[] = ['food'];
export const EVERYTHING: readonly ProductKind[] = PRODUCT_KINDS;
