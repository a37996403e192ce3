import { type Claim, claimAmong, type NamedSample } from './claims.ts';
import type { TotalsById } from './people-in-report.ts';
import type { PeriodReport } from './period-report.ts';
import { addSamples, type Compared, NO_SAMPLE, type Sample, sampleOf } from './spread.ts';
import { partsOfWeekHour } from './week-hour.ts';

/** What a claim is about: a part of the report, or the week's hours by day or by hour of the day. */
export interface NamedClaim extends Claim {
  readonly about: Exclude<Compared, 'hour'> | 'weekday' | 'hour';
}

type Compares = Pick<
  PeriodReport,
  'byPlatform' | 'byAudience' | 'byLanguage' | 'byShape' | 'byTheme' | 'byHour' | 'squares'
>;

/** Adds up hours of the week that have the same name. */
function regroup(hours: readonly NamedSample[], nameOf: (at: string) => number): NamedSample[] {
  const sums = new Map<number, Sample>();
  for (const { name, sample } of hours) {
    const to = nameOf(name);
    sums.set(to, addSamples(sums.get(to) ?? NO_SAMPLE, sample));
  }
  return [...sums].map(([name, sample]) => ({ name: String(name), sample }));
}

/** Returns what may be claimed of a period: one kind of posts at most for each part. */
export function claimsOf(report: Compares): NamedClaim[] {
  const samples = (part: Compared, groups: TotalsById): NamedSample[] =>
    Object.entries(groups).map(([name, totals]) => ({
      name,
      sample: sampleOf(totals, report.squares[part]?.[name]),
    }));
  const hours = samples('hour', report.byHour);
  const compared: readonly (readonly [NamedClaim['about'], readonly NamedSample[]])[] = [
    ['hour', regroup(hours, (at) => partsOfWeekHour(at).hour)],
    ['weekday', regroup(hours, (at) => partsOfWeekHour(at).weekday)],
    ['shape', samples('shape', report.byShape)],
    ['theme', samples('theme', report.byTheme)],
    ['platform', samples('platform', report.byPlatform)],
    ['audience', samples('audience', report.byAudience)],
    ['language', samples('language', report.byLanguage)],
  ];
  return compared.flatMap(([about, groups]) => {
    const claim = claimAmong(groups);
    return claim ? [{ about, ...claim }] : [];
  });
}
