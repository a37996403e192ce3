/** Calendar days as `YYYY-MM-DD`, without a time and so without a zone. */

const DAY_MS = 24 * 60 * 60_000;
const WEEK = 7;

const at = (day: string): Date => new Date(`${day}T12:00:00Z`);
const nameOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Returns the day so many days later, or earlier when the number is negative. */
export const addDays = (day: string, days: number): string =>
  nameOf(new Date(at(day).getTime() + days * DAY_MS));

/** Returns the same day of a month so many months later, or that month's last day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = [at(day).getUTCFullYear(), at(day).getUTCMonth(), at(day).getUTCDate()];
  const last = new Date(Date.UTC(year, month + months + 1, 0, 12)).getUTCDate();
  return nameOf(new Date(Date.UTC(year, month + months, Math.min(date, last), 12)));
}

/** Returns the Monday of a day's week. */
const mondayOf = (day: string): string => addDays(day, -((at(day).getUTCDay() + 6) % WEEK));

/** Returns the seven days of a day's week, from Monday. */
export const weekOf = (day: string): readonly string[] =>
  Array.from({ length: WEEK }, (_, index) => addDays(mondayOf(day), index));

/** Returns the days of the whole weeks that hold a day's month: 28 to 42, from a Monday to a Sunday. */
export function monthGrid(day: string): readonly string[] {
  const first = mondayOf(`${day.slice(0, 7)}-01`);
  const last = weekOf(addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1))[WEEK - 1] ?? day;
  const count = Math.round((at(last).getTime() - at(first).getTime()) / DAY_MS) + 1;
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** Whether two days are in the same month. */
export const isSameMonth = (a: string, b: string): boolean => a.slice(0, 7) === b.slice(0, 7);
