import { type Problem, problem, refuseIfAny } from '../problem.ts';
import { DAY, type Instant } from './instant.ts';
import { daysBetween, type LocalDay } from './local-day.ts';

/**
 * How far from today a day or moment may lie that a person chooses: two years. What lies farther is a slip of the finger, and
 * the years beyond 9999 have another form in sort keys, which would damage the item.
 */
const FARTHEST_DAYS = 731;

const tooFar = (field: string): Problem =>
  problem('input.tooFar', 'invalid', {
    field,
    id: 'Tanggal ini terlalu jauh dari hari ini; paling jauh dua tahun ke depan.',
    en: 'This day is too far from today; at most two years ahead.',
  });

type Days = Readonly<Record<string, LocalDay | undefined>>;

/** Returns a problem for each field whose day lies farther from today than two years. An absent day has none. */
export const farDays = (days: Days, today: LocalDay): readonly Problem[] =>
  farFrom(days, today, FARTHEST_DAYS);

/** Throws a problem for each field whose day lies farther from today than two years. */
export const refuseFarDays = (days: Days, today: LocalDay): void => refuseIfAny(farDays(days, today));

/** The same for days by which something is read: what is older may still be read, as far back as anything can be. */
export const refuseFarDaysOfReading = (days: Days, today: LocalDay): void =>
  refuseIfAny(farFrom(days, today, OLDEST_DAYS));

/** Longer than any installation is old: twenty years. */
const OLDEST_DAYS = 20 * 366;

function farFrom(days: Days, today: LocalDay, back: number): readonly Problem[] {
  return Object.entries(days).flatMap(([field, day]) => {
    const ahead = day === undefined ? 0 : daysBetween(today, day);
    return ahead > FARTHEST_DAYS || -ahead > back ? [tooFar(field)] : [];
  });
}

/** Returns a problem when a moment lies farther from now than two years. */
export const farMoment = (field: string, moment: Instant, now: Instant): readonly Problem[] =>
  Math.abs(moment - now) > FARTHEST_DAYS * DAY ? [tooFar(field)] : [];
