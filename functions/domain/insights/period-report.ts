import type { DayReport } from './day-report.ts';
import type { LocalDay } from '../time/local-day.ts';
import { gini, topFifthShare } from './gini.ts';
import { addTotals, NO_TOTALS, type Totals } from './totals.ts';

/** How evenly reach is spread over the members with at least one post in the period. */
export interface Evenness {
  readonly members: number;
  readonly gini: number | undefined;
  readonly topFifthShare: number | undefined;
}

/** With fewer members than this, a comparison would expose one of them. */
const FEWEST = 3;
/** Gini indices up to which reach counts as even, and as fairly even; we chose the bounds. */
const EVEN = 0.25;
const FAIRLY = 0.45;

/** Returns the share of the top fifth and whether the spread is even. Undefined where there is too little to compare. */
export function verdictOn({
  members,
  gini,
  topFifthShare,
}: Evenness): { readonly topFifthShare: number; readonly is: 'even' | 'fairlyEven' | 'uneven' } | undefined {
  if (members < FEWEST || gini === undefined || topFifthShare === undefined) return undefined;
  if (gini <= EVEN) return { topFifthShare, is: 'even' };
  return { topFifthShare, is: gini <= FAIRLY ? 'fairlyEven' : 'uneven' };
}

/** The results of a period. Reach is summed over posts: a person who saw two posts counts twice. */
export interface PeriodReport {
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly total: Totals;
  /** Posts that may be out although no search shows them; they are in none of the sums. */
  readonly mayBeOut: number;
  readonly days: readonly Pick<DayReport, 'day' | 'total' | 'byPlatform'>[];
  readonly byPlatform: Readonly<Record<string, Totals>>;
  readonly byMaker: Readonly<Record<string, Totals>>;
  readonly bySeller: Readonly<Record<string, Totals>>;
  readonly byProduct: Readonly<Record<string, Totals>>;
  readonly byAudience: Readonly<Record<string, Totals>>;
  readonly byLanguage: Readonly<Record<string, Totals>>;
  readonly byHour: Readonly<Record<string, Totals>>;
  readonly makers: Evenness;
  readonly sellers: Evenness;
}

function merge(groups: readonly Readonly<Partial<Record<string, Totals>>>[]): Record<string, Totals> {
  const merged: Record<string, Totals> = {};
  for (const group of groups) {
    for (const [name, totals] of Object.entries(group)) {
      if (totals) merged[name] = addTotals(merged[name] ?? NO_TOTALS, totals);
    }
  }
  return merged;
}

function evenness(groups: Readonly<Record<string, Totals>>): Evenness {
  const reaches = Object.values(groups)
    .filter(({ posts }) => posts > 0)
    .map(({ reach }) => reach);
  return { members: reaches.length, gini: gini(reaches), topFifthShare: topFifthShare(reaches) };
}

/** Adds up aggregated days. Days without an item had no posts. */
export function periodReport(from: LocalDay, to: LocalDay, days: readonly DayReport[]): PeriodReport {
  const byMaker = merge(days.map((day) => day.byMaker));
  const bySeller = merge(days.map((day) => day.bySeller));
  return {
    from,
    to,
    total: days.map((day) => day.total).reduce(addTotals, NO_TOTALS),
    mayBeOut: days.reduce((sum, { mayBeOut }) => sum + mayBeOut, 0),
    days: days.map(({ day, total, byPlatform }) => ({ day, total, byPlatform })),
    byPlatform: merge(days.map((day) => day.byPlatform)),
    byMaker,
    bySeller,
    byProduct: merge(days.map((day) => day.byProduct)),
    byAudience: merge(days.map((day) => day.byAudience)),
    byLanguage: merge(days.map((day) => day.byLanguage)),
    byHour: merge(days.map((day) => day.byHour)),
    makers: evenness(byMaker),
    sellers: evenness(bySeller),
  };
}
