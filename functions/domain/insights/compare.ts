import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts';
import type { PeriodReport } from './period-report.ts';
import type { ComparedPeriod } from './period-sums.ts';
import { roundToParts } from './totals.ts';

/** The difference of a number to that of the period before. */
export interface Change {
  readonly by: number;
  /** Whole percent of the number before; absent where that was too small for a percentage to mean anything. */
  readonly percent?: number;
}

/** Under this number before, a percentage would shout about chance: from 1 to 3 is not "plus 200 %". */
const FEWEST_FOR_PERCENT = 10;

/** Returns how a number changed; undefined while one of both is not known. */
export function changeOf(now: number | null, before: number | null): Change | undefined {
  return now === null || before === null ? undefined : changeOfCount(now, before);
}

/** Returns how each of some numbers changed; one that is not known in one of both is absent. */
export function changesOf<Name extends string>(
  names: readonly Name[],
  now: Readonly<Record<Name, number | null>>,
  before: Readonly<Record<Name, number | null>>,
): Partial<Record<Name, Change>> {
  const changes: Partial<Record<Name, Change>> = {};
  for (const name of names) {
    const change = changeOf(now[name], before[name]);
    if (change) changes[name] = change;
  }
  return changes;
}

/** Returns how a number changed that is always known. */
export function changeOfCount(now: number, before: number): Change {
  const by = roundToParts(now - before);
  if (before < FEWEST_FOR_PERCENT) return { by };
  return { by, percent: Math.round((by / before) * 100) };
}

/** Returns the period of as many days that ends on the day before a period. */
export function periodBefore(
  from: LocalDay,
  to: LocalDay,
): { readonly from: LocalDay; readonly to: LocalDay } {
  const days = daysBetween(from, to) + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
}

/** What is known to have moved the reach, each with a count of posts or days. */
export type Cause =
  | { readonly is: 'morePosts' | 'fewerPosts'; readonly posts: number }
  | { readonly is: 'stillRising' | 'notReadYet' | 'lastKnown' | 'takenDown'; readonly posts: number }
  | { readonly is: 'damagedDays'; readonly days: number };

/** Within so many days a post gets nearly all of its reach: a newer one is compared with others that had their time. */
const RISING_DAYS = 7;

/** Returns how many posts of a period are so new that their numbers still rise. */
export const stillRising = ({ days }: Pick<PeriodReport, 'days'>, today: LocalDay): number =>
  days
    .filter(({ day }) => daysBetween(day, today) < RISING_DAYS)
    .reduce((posts, { total }) => posts + total.posts, 0);

/**
 * Returns what may explain the difference of a period to the one before; empty where nothing is known. `rising` is how many of
 * its posts are so new that their numbers still rise.
 */
export function causesOf(now: ComparedPeriod, before: ComparedPeriod, rising = 0): Cause[] {
  const posts = roundToParts(now.total.posts - before.total.posts);
  const more = (name: 'withoutReach' | 'earlierReach' | 'takenDown') =>
    now.total[name] > before.total[name] ? now.total[name] : 0;
  const [unread, lastKnown, takenDown] = [more('withoutReach'), more('earlierReach'), more('takenDown')];
  const days = now.damaged.length + before.damaged.length;
  return [
    ...(posts > 0 ? [{ is: 'morePosts', posts } as const] : []),
    ...(posts < 0 ? [{ is: 'fewerPosts', posts: -posts } as const] : []),
    ...(rising > 0 ? [{ is: 'stillRising', posts: rising } as const] : []),
    ...(unread > 0 ? [{ is: 'notReadYet', posts: unread } as const] : []),
    ...(lastKnown > 0 ? [{ is: 'lastKnown', posts: lastKnown } as const] : []),
    ...(takenDown > 0 ? [{ is: 'takenDown', posts: takenDown } as const] : []),
    ...(days > 0 ? [{ is: 'damagedDays', days } as const] : []),
  ];
}
