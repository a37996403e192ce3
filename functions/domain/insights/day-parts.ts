import * as z from 'zod';
import { Id } from '../identity.ts';
import { LocalDay } from '../time/local-day.ts';
import type { DayReport } from './day-report.ts';
import { FiledTotals } from './totals.ts';

/** The sums that grow with the number of people and products. */
export const GROUPS = ['byMaker', 'bySeller', 'byProduct'] as const;
const Groups = {
  byMaker: z.record(Id, FiledTotals),
  bySeller: z.record(Id, FiledTotals),
  byProduct: z.record(Id, FiledTotals),
};

/** Some of the sums by maker, seller and product of a day, for a day with so many that one item cannot hold them. */
export const DayPart = z.object({
  community: Id,
  day: LocalDay,
  foldedVersion: z.number().int().nonnegative(),
  part: z.number().int().nonnegative(),
  ...Groups,
});
export type DayPart = z.infer<typeof DayPart>;

/** A sum takes up to 250 bytes, so that this many stay within 64 KB, a sixth of what DynamoDB allows (400 KB). */
const MOST_SUMS = 250;

type Row = readonly [group: (typeof GROUPS)[number], name: string, totals: DayPart['byMaker'][string]];

const rowsOf = (report: Pick<DayReport, (typeof GROUPS)[number]>): Row[] =>
  GROUPS.flatMap((group) =>
    Object.entries(report[group]).map(([name, totals]): Row => [group, name, totals]),
  );

const grouped = (rows: readonly Row[]): Pick<DayPart, (typeof GROUPS)[number]> => {
  const of = (wanted: Row[0]) =>
    Object.fromEntries(rows.filter(([group]) => group === wanted).map(([, name, totals]) => [name, totals]));
  return { byMaker: of('byMaker'), bySeller: of('bySeller'), byProduct: of('byProduct') };
};

/** Returns what is stored of a day: one item, or for a large day one without those sums and the parts that hold them. */
export function splitDay(report: DayReport): { readonly day: DayReport; readonly parts: readonly DayPart[] } {
  const rows = rowsOf(report);
  if (rows.length <= MOST_SUMS) return { day: report, parts: [] };
  const { community, day, foldedVersion } = report;
  const parts = Array.from({ length: Math.ceil(rows.length / MOST_SUMS) }, (_, part): DayPart => {
    const its = rows.slice(part * MOST_SUMS, (part + 1) * MOST_SUMS);
    return { community, day, foldedVersion, part, ...grouped(its) };
  });
  return { day: { ...report, ...grouped([]), parts: parts.length }, parts };
}

/** Returns a day with the sums of its parts; undefined when some of them are missing or of another version. */
export function joinDay(day: DayReport, all: readonly DayPart[]): DayReport | undefined {
  const { parts: count, ...report } = day;
  if (count === undefined) return report;
  const its = all.filter((part) => part.day === day.day && part.foldedVersion === day.foldedVersion);
  return its.length === count ? { ...report, ...grouped(its.flatMap(rowsOf)) } : undefined;
}
