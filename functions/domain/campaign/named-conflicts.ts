import type { ConflictReason, PlanConflict } from './plan.ts';

/** So many conflicts of one reason are kept whole; beyond them, one for each member and each product. */
const MOST_OF_A_REASON = 3_000;

interface OfReason {
  kept: number;
  readonly members: Set<string>;
  readonly products: Set<string>;
}

/**
 * Collects what a plan leaves out. In a community of thousands, each product on each page of each member would be hundreds
 * of thousands of lines that nobody reads: beyond three thousand of a reason, only what names another member or another
 * product is kept, so that nobody and nothing is left out in silence.
 */
export class NamedConflicts {
  readonly #reasons = new Map<ConflictReason, OfReason>();
  readonly #kept: PlanConflict[] = [];

  get all(): readonly PlanConflict[] {
    return this.#kept;
  }

  add(conflicts: readonly PlanConflict[]): void {
    for (const conflict of conflicts) {
      const { reason, member = '', product } = conflict;
      const known = this.#reasons.get(reason) ?? { kept: 0, members: new Set(), products: new Set() };
      this.#reasons.set(reason, known);
      const isNew = !known.members.has(member) || !known.products.has(product);
      if (known.kept >= MOST_OF_A_REASON && !isNew) continue;
      known.kept += 1;
      known.members.add(member);
      known.products.add(product);
      this.#kept.push(conflict);
    }
  }
}
