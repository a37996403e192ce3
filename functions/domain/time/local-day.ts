import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Instant } from './instant.ts';

/** A calendar day in a community's zone, `YYYY-MM-DD`. */
export const LocalDay = z.iso.date().meta({ examples: ['2026-12-01'] });
export type LocalDay = z.infer<typeof LocalDay>;

/** A wall-clock time in a community's zone, `HH:MM`, 00:00 to 23:59. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type LocalTime = z.infer<typeof LocalTime>;

/** An IANA zone name that this runtime knows, for instance `Asia/Jakarta`. */
export const Zone = z.string().refine(isZone, { error: 'not an IANA time zone' });
export type Zone = z.infer<typeof Zone>;

/** Zone names that were checked before: creating a formatter costs a thousand times more than a look-up. */
const knownZones = new Map<string, boolean>();

function isZone(name: string): boolean {
  const known = knownZones.get(name) ?? isKnownToIntl(name);
  if (knownZones.size < 1_000) knownZones.set(name, known);
  return known;
}

function isKnownToIntl(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const at = (instant: Instant, zone: Zone) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

/** A moment as the calendar and the clock of a zone show it. */
interface LocalMoment {
  readonly day: LocalDay;
  readonly time: LocalTime;
}

/**
 * Local moments that were computed before, by zone: the same posts are asked about again and again, and computing a
 * moment costs a hundred times more than a look-up. All are dropped at once when there are too many.
 */
const knownMoments = new Map<string, LocalMoment>();
const MOST_MOMENTS = 10_000;

function localMoment(instant: Instant, zone: Zone): LocalMoment {
  const name = `${zone} ${String(instant)}`;
  const known = knownMoments.get(name);
  if (known) return known;
  const there = at(instant, zone);
  const moment = {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
  if (knownMoments.size >= MOST_MOMENTS) knownMoments.clear();
  knownMoments.set(name, moment);
  return moment;
}

/** Returns the calendar day on which an instant falls in a zone. */
export const dayOf = (instant: Instant, zone: Zone): LocalDay => localMoment(instant, zone).day;

/** Returns the wall-clock time of an instant in a zone, without seconds. */
export const timeOf = (instant: Instant, zone: Zone): LocalTime => localMoment(instant, zone).time;

/**
 * Returns the instant of a wall-clock time on a day. A time that a clock change skips moves later by the gap; a time that
 * it repeats means the first occurrence (Temporal's "compatible" rule).
 */
export const instantOf = (day: LocalDay, time: LocalTime, zone: Zone): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;

/** Like `instantOf`, but a time that a clock change repeats means the second occurrence. */
export const lastInstantOf = (day: LocalDay, time: LocalTime, zone: Zone): Instant =>
  Temporal.PlainDate.from(day).toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'later' })
    .epochMilliseconds;

/** Returns the day that is a number of calendar days later (or earlier, when negative). */
export const addDays = (day: LocalDay, days: number): LocalDay =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Returns the whole calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** Returns the ISO weekday of a day, 1 = Monday to 7 = Sunday. */
export const weekdayOf = (day: LocalDay): number => Temporal.PlainDate.from(day).dayOfWeek;

/** Returns the first and the last instant of the days from `from` to `to`, both included. */
export const spanOfDays = (
  from: LocalDay,
  to: LocalDay,
  zone: Zone,
): { readonly from: Instant; readonly to: Instant } => ({
  from: instantOf(from, '00:00', zone),
  to: instantOf(addDays(to, 1), '00:00', zone) - 1,
});
