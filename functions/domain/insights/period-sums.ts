import * as z from 'zod';
import { Id } from '../identity.ts';
import { ToldSum } from '../product/told.ts';
import { addDays, LocalDay } from '../time/local-day.ts';
import type { PeriodReport } from './period-report.ts';
import { FiledTotals } from './totals.ts';

/** A calendar month of a community's zone, `YYYY-MM`. */
const Month = z.string().regex(/^\d{4}-\d{2}$/);
export type Month = z.infer<typeof Month>;

const stamp = z.string().optional();

/**
 * By month, what changes whenever one of its days is aggregated, so that sums over its days are known to be out of date;
 * absent while none was.
 */
export const YearStamps = z.object({
  community: Id,
  year: z.string().regex(/^\d{4}$/),
  '01': stamp,
  '02': stamp,
  '03': stamp,
  '04': stamp,
  '05': stamp,
  '06': stamp,
  '07': stamp,
  '08': stamp,
  '09': stamp,
  '10': stamp,
  '11': stamp,
  '12': stamp,
});
export type YearStamps = z.infer<typeof YearStamps>;

/** The parts of a report that do not grow with the community. */
export const KEPT_PARTS = ['byPlatform', 'byAudience', 'byLanguage', 'byShape', 'byTheme'] as const;

/** The sums of a period, kept so that showing a report beside the period before does not read its days again. */
export const PeriodSums = z.object({
  community: Id,
  from: LocalDay,
  to: LocalDay,
  /** How many days it has: the last period of each length is kept. */
  days: z.number().int().positive(),
  total: FiledTotals,
  /** Absent in sums that were kept before it was: they are read anew. The same holds for the parts. */
  told: ToldSum.optional(),
  mayBeOut: z.number().int().nonnegative().optional(),
  /** What of a report does not grow with the community: some twenty rows, 4 KB. */
  parts: z.record(z.enum(KEPT_PARTS), z.record(z.string(), FiledTotals)).optional(),
  /** The stamps of its months when its days were read. */
  basis: z.string(),
});
export type PeriodSums = z.infer<typeof PeriodSums>;

/** What a comparison needs of a period. */
export type ComparedPeriod = Pick<
  PeriodReport,
  'from' | 'to' | 'total' | 'damaged' | 'mayBeOut' | (typeof KEPT_PARTS)[number]
> & {
  readonly told: { readonly total: ToldSum };
};

/** Returns the month of a day: "2026-11". */
export const monthOf = (day: LocalDay): Month => day.slice(0, 7);

/** Returns the months in which the days from one to another lie, in order. */
export function monthsOf(from: LocalDay, to: LocalDay): Month[] {
  const months = new Set([monthOf(from)]);
  for (let day = `${monthOf(from)}-28`; monthOf(day) < monthOf(to); day = `${monthOf(addDays(day, 10))}-28`)
    months.add(monthOf(addDays(day, 10)));
  return [...months];
}
