import type { Instant } from '../time/instant.ts';
import { dayOf, timeOf, weekdayOf, type Zone } from '../time/local-day.ts';

const HOURS_A_DAY = 24;

/**
 * Returns the local hour of the week in which a post went out, "0" (Monday 00) to "167". It may lie in the day after the
 * post's own: a post committed just before midnight counts for that day and is out in the next.
 */
export const hourOfWeek = (publishedAt: Instant, zone: Zone): string =>
  String(
    (weekdayOf(dayOf(publishedAt, zone)) - 1) * HOURS_A_DAY + Number(timeOf(publishedAt, zone).slice(0, 2)),
  );

/** Returns the weekday, 1 for Monday, and the hour of the day of an hour of the week. */
export const partsOfWeekHour = (hourOfWeek: string): { readonly weekday: number; readonly hour: number } => ({
  weekday: Math.floor(Number(hourOfWeek) / HOURS_A_DAY) + 1,
  hour: Number(hourOfWeek) % HOURS_A_DAY,
});
