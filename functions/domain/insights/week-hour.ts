import { type Instant, MINUTE } from '../time/instant.ts';
import { dayOf, type LocalDay, timeOf, type Zone } from '../time/local-day.ts';

const HOURS_A_DAY = 24;

/** Returns how many days a day is after Monday. By the calendar's own arithmetic it would take ten times as long. */
const daysAfterMonday = (day: LocalDay): number => (new Date(day).getUTCDay() + 6) % 7;

/**
 * Returns the local hour of the week in which a post went out, "0" (Monday 00) to "167". It may lie in the day after the
 * post's own: a post committed just before midnight counts for that day and is out in the next.
 */
export function hourOfWeek(publishedAt: Instant, zone: Zone): string {
  // Clocks change at whole minutes, and posts of one minute share what was computed.
  const minute = Math.floor(publishedAt / MINUTE) * MINUTE;
  const hour = Number(timeOf(minute, zone).slice(0, 2));
  return String(daysAfterMonday(dayOf(minute, zone)) * HOURS_A_DAY + hour);
}

/** Returns the weekday, 1 for Monday, and the hour of the day of an hour of the week. */
export const partsOfWeekHour = (hourOfWeek: string): { readonly weekday: number; readonly hour: number } => ({
  weekday: Math.floor(Number(hourOfWeek) / HOURS_A_DAY) + 1,
  hour: Number(hourOfWeek) % HOURS_A_DAY,
});
