import { hasGranted } from '../people/consent.ts';
import { addTotals, NO_TOTALS, type Totals } from './totals.ts';
import type { Member } from '../people/member.ts';

/** One person's results, or, without a name, the sum over those who may not be named. */
export interface PersonTotals {
  readonly id?: string;
  readonly name?: string;
  readonly count: number;
  readonly totals: Totals;
}

export type TotalsById = Readonly<Record<string, Totals>>;

/** Sorts rows by reach, then by number of posts, the largest first. */
export const mostReachFirst = <T extends { readonly totals: Totals }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (b.totals.reach ?? 0) - (a.totals.reach ?? 0) || b.totals.posts - a.totals.posts);

/**
 * Returns results by person. With `seesNames` every member is named; otherwise only those who granted it. The others are
 * added up in one row, always the last, so that its position reveals nothing.
 */
export function peopleRows(
  totals: TotalsById,
  members: ReadonlyMap<string, Member>,
  seesNames: boolean,
): PersonTotals[] {
  const named: PersonTotals[] = [];
  let rest: PersonTotals = { count: 0, totals: NO_TOTALS };
  for (const [id, own] of Object.entries(totals)) {
    const member = members.get(id);
    if (seesNames || (member && hasGranted(member.consents, 'nameInReports')))
      named.push({ id, name: member?.name ?? id, count: 1, totals: own });
    else rest = { count: rest.count + 1, totals: addTotals(rest.totals, own) };
  }
  return [...mostReachFirst(named), ...(rest.count > 0 ? [rest] : [])];
}
