import type { Totals } from './totals.ts';

export type TotalsById = Readonly<Record<string, Totals>>;

/** Sorts rows by reach, then by number of posts, the largest first. */
export const mostReachFirst = <T extends { readonly totals: Totals }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (b.totals.reach ?? 0) - (a.totals.reach ?? 0) || b.totals.posts - a.totals.posts);
