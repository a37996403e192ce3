const DAY = 24 * 60 * 60 * 1000;

/** Returns every calendar day from one to another, both included, counted in UTC. */
export function listDays(from: string, to: string): string[] {
  const days: string[] = [];
  const last = Date.parse(to);
  for (let at = Date.parse(from); at <= last; at += DAY) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Returns the day that is a number of days before another. */
export const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10);
