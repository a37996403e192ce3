import * as z from 'zod';
import { changesOf } from './compare.ts';
import type { TotalsById } from './people-in-report.ts';
import { NO_TOTALS, type Totals } from './totals.ts';

/** The numbers of a row that stand beside those of the period before: those that are columns of every table. */
export const COMPARED_TOTALS = ['posts', 'reach', 'views', 'engagement'] as const;

/** How a row differs from the same row of the period before. A number that is not known in one of both is absent. */
export const RowChanges = z.partialRecord(
  z.enum(COMPARED_TOTALS),
  z.object({ by: z.number(), percent: z.number().int().optional() }),
);
export type RowChanges = z.infer<typeof RowChanges>;

type Compared = Pick<Totals, (typeof COMPARED_TOTALS)[number]>;
const NOTHING: Compared = { posts: 0, reach: 0, views: 0, engagement: 0 };

/** What had no post reached nobody, which is known. */
const known = (totals: Totals): Compared => (totals.posts === 0 ? NOTHING : totals);

/** Returns how a row differs. */
export function rowChanges(now: Totals, before: Totals = NO_TOTALS): RowChanges {
  return changesOf(COMPARED_TOTALS, known(now), known(before));
}

/** A row of a part of a report, and how it differs; `changes` is absent where there was nothing before. */
export interface ComparedRow {
  readonly name: string;
  readonly totals: Totals;
  readonly changes?: RowChanges;
}

/**
 * Returns the rows of a part of a report with how they differ from those of the period before. A row that had posts then and
 * has none now is one, too: that it is gone is the difference.
 */
export function comparedRows(now: TotalsById, before: TotalsById | undefined): ComparedRow[] {
  if (!before) return Object.entries(now).map(([name, totals]) => ({ name, totals }));
  const gone = Object.keys(before).filter((name) => !now[name] && (before[name]?.posts ?? 0) > 0);
  const all = [...Object.entries(now), ...gone.map((name) => [name, NO_TOTALS] as const)];
  return all.map(([name, totals]) => ({ name, totals, changes: rowChanges(totals, before[name]) }));
}
