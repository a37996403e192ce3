import { filedTotals, type Totals } from '../domain/insights/totals.ts';
import type { AttributeValue } from '../ports/table.ts';

type Sums = Readonly<Partial<Record<string, Totals>>>;

/**
 * Returns groups of sums as they are stored, without what reading adds by itself: half of a day's numbers, which every report
 * over that day would read.
 */
export const filedSums = <Name extends string>(
  groups: Readonly<Record<Name, Sums>>,
  names: readonly Name[],
): Readonly<Record<string, AttributeValue>> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        Object.entries<Totals | undefined>(groups[name]).flatMap(([id, totals]) =>
          totals ? [[id, filedTotals(totals)]] : [],
        ),
      ),
    ]),
  );
