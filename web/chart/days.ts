const DAY = 24 * 60 * 60 * 1000;

/** Every calendar day from one to another, both included. The clock has no part in it: days are counted in UTC. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  const last = Date.parse(to);
  for (let at = Date.parse(from); at <= last; at += DAY) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** The day a number of days before another. */
export const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10);
