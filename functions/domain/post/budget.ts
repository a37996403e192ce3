import { z } from 'zod';
import { DAY, type Instant, Instant as InstantSchema, MINUTE } from '../time/instant.ts';
import { ownShare } from '../seeded.ts';
import { BUDGET_WAIT } from './back-off.ts';

/** How much of one of Meta's call budgets is used, as its answers last said. Shared by all workers. */
export const Budget = z.object({
  /** `app`, or the id of a Page or an Instagram account. */
  name: z.string().min(1).max(64),
  percent: z.number().nonnegative(),
  /** Until when this matters: a budget refills by itself. */
  until: InstantSchema,
});
export type Budget = z.infer<typeof Budget>;

/** From here on calls that can wait are spread. */
export const SLOW_AT = 75;
/** From here on nothing is called until the budget is back: calls made while throttled only prolong it. */
export const STOP_AT = 95;
/** From here on Meta itself refuses. */
const THROTTLED_AT = 100;
/** Budgets of Meta slide over a day at most: what is to last for longer was noted by a clock that was ahead. */
const LONGEST = 2 * DAY;
/** How long a reading counts when Meta names no time. */
const FRESH = 5 * MINUTE;

/** What is worth remembering of a usage reading; undefined below the first threshold. */
export function budgetFrom(
  name: string,
  { percent, regainMinutes = 0 }: { readonly percent: number; readonly regainMinutes?: number },
  now: Instant,
): Budget | undefined {
  if (percent < SLOW_AT) return undefined;
  const unnamed = percent >= THROTTLED_AT ? BUDGET_WAIT : FRESH;
  return {
    name,
    percent,
    until: now + (regainMinutes > 0 ? Math.max(regainMinutes * MINUTE, FRESH) : unnamed),
  };
}

/**
 * When a call may go out under some budgets: at once, at its own time among those that can wait while one is nearly used
 * up, or when the last of those that are used up is back. What people were promised for an hour gives `now` for its own.
 */
export function allowedAt(budgets: readonly Budget[], now: Instant, ownTime: Instant): Instant {
  const live = budgets.filter(({ until }) => until > now && until <= now + LONGEST);
  const stopped = live.filter(({ percent }) => percent >= STOP_AT).map(({ until }) => until);
  if (stopped.length > 0) return Math.max(...stopped);
  return live.length > 0 ? Math.max(now, ownTime) : now;
}

/** Over how long posts of one hour are spread; it leaves Instagram the minute that it needs to finish a container. */
const SPREAD = 3 * MINUTE;

/** When a post is prepared while a budget is nearly used up: each at its own time, once, and none after its hour. */
export const spreadTime = (post: string, preparesAt: Instant): Instant =>
  preparesAt + Math.floor(ownShare(post, SPREAD));
