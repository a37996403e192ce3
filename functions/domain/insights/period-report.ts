import type { DayReport } from './day-report.ts';
import type { LocalDay } from '../time/local-day.ts';
import { type Extremes, joinExtremes, NO_EXTREMES } from './extremes.ts';
import { addSquares, type ReachSquares } from './spread.ts';
import { addToldDays, NO_TOLD_DAY, type ToldDay } from './told-sums.ts';
import { addRows, NamedTotals, rowOf, type Totals } from './totals.ts';

/** The results of a period. Reach is summed over posts: a person who saw two posts counts twice. */
export interface PeriodReport {
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly total: Totals;
  /** Posts that may be out although no search shows them; they are in none of the sums. */
  readonly mayBeOut: number;
  /** Days whose stored sums cannot be read: they are in none of the sums. */
  readonly damaged: readonly LocalDay[];
  readonly days: readonly Pick<DayReport, 'day' | 'total' | 'byPlatform'>[];
  readonly byPlatform: Readonly<Record<string, Totals>>;
  readonly byMaker: Readonly<Record<string, Totals>>;
  readonly bySeller: Readonly<Record<string, Totals>>;
  readonly byProduct: Readonly<Record<string, Totals>>;
  readonly byAudience: Readonly<Record<string, Totals>>;
  readonly byLanguage: Readonly<Record<string, Totals>>;
  readonly byShape: Readonly<Record<string, Totals>>;
  readonly byTheme: Readonly<Record<string, Totals>>;
  readonly byCampaign: Readonly<Record<string, Totals>>;
  /** By local hour of the week, "0" = Monday 00:00. */
  readonly byHour: Readonly<Record<string, Totals>>;
  /** What people told of orders and questions: no platform knows of them. */
  readonly told: ToldDay;
  readonly squares: ReachSquares;
  readonly extremes: Extremes;
}

function merge(groups: readonly Readonly<Partial<Record<string, Totals>>>[]): Record<string, Totals> {
  const merged = new NamedTotals();
  for (const group of groups)
    for (const [name, totals] of Object.entries(group)) if (totals) merged.add(name, rowOf(totals));
  return merged.byName();
}

/** Adds up aggregated days. Days without an item had no posts. */
export function periodReport(
  from: LocalDay,
  to: LocalDay,
  days: readonly DayReport[],
  damaged: readonly LocalDay[] = [],
): PeriodReport {
  return {
    from,
    to,
    total: addRows(days.map((day) => rowOf(day.total))),
    mayBeOut: days.reduce((sum, { mayBeOut }) => sum + mayBeOut, 0),
    damaged,
    days: days.map(({ day, total, byPlatform }) => ({ day, total, byPlatform })),
    byPlatform: merge(days.map((day) => day.byPlatform)),
    byMaker: merge(days.map((day) => day.byMaker)),
    bySeller: merge(days.map((day) => day.bySeller)),
    byProduct: merge(days.map((day) => day.byProduct)),
    byAudience: merge(days.map((day) => day.byAudience)),
    byLanguage: merge(days.map((day) => day.byLanguage)),
    byShape: merge(days.map((day) => day.byShape)),
    byTheme: merge(days.map((day) => day.byTheme)),
    byCampaign: merge(days.map((day) => day.byCampaign)),
    byHour: merge(days.map((day) => day.byHour)),
    told: addToldDays(days.map((day) => day.told)),
    squares: addSquares(days.map((day) => day.squares)),
    extremes: joinExtremes(days.map((day) => day.extremes)),
  };
}

/** The parts of a day of which the sums by campaign know nothing. */
const NO_PARTS = {
  byPlatform: {},
  byMaker: {},
  bySeller: {},
  byProduct: {},
  byAudience: {},
  byLanguage: {},
  byShape: {},
  byTheme: {},
  byCampaign: {},
  byHour: {},
  told: NO_TOLD_DAY,
  squares: {},
  extremes: NO_EXTREMES,
};

/** Returns what the posts of one campaign brought: totals by day, without the other parts. */
export function campaignReport(
  campaign: string,
  { from, to }: { readonly from: LocalDay; readonly to: LocalDay },
  { days, damaged }: { readonly days: readonly DayReport[]; readonly damaged: readonly LocalDay[] },
): PeriodReport {
  const itsDays = days.flatMap((day): DayReport[] => {
    const total = day.byCampaign[campaign];
    return total ? [{ ...day, ...NO_PARTS, total, mayBeOut: 0 }] : [];
  });
  return periodReport(from, to, itsDays, damaged);
}
