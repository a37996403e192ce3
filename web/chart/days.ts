/** Reach of the posts that went out on a day, apart by platform where that is known. */
export interface ReachDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly facebook: number;
  readonly instagram: number;
}

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

/** Days without posts filled in with nothing, so that the time axis does not lie. */
export function fillDays(from: string, to: string, days: readonly ReachDay[]): ReachDay[] {
  const known = new Map(days.map((day) => [day.day, day]));
  return daysBetween(from, to).map((day) => known.get(day) ?? { day, facebook: 0, instagram: 0 });
}

/** Days put together in equal runs so that at most `most` bars stand side by side; each carries its first day. */
export function groupDays(
  days: readonly ReachDay[],
  most: number,
): { readonly every: number; readonly bars: readonly ReachDay[] } {
  const every = Math.max(1, Math.ceil(days.length / most));
  const bars: ReachDay[] = [];
  for (let at = 0; at < days.length; at += every) {
    const run = days.slice(at, at + every);
    bars.push({
      day: run[0]?.day ?? '',
      facebook: run.reduce((sum, { facebook }) => sum + facebook, 0),
      instagram: run.reduce((sum, { instagram }) => sum + instagram, 0),
    });
  }
  return { every, bars };
}
