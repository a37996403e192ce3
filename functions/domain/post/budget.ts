import * as z from 'zod';
import { DAY, type Instant, Instant as InstantSchema, MINUTE } from '../time/instant.ts';
import { ownShare } from '../seeded.ts';
import { BUDGET_WAIT } from './back-off.ts';

/** How much of one of Meta's call budgets is used, as Meta's last responses reported it. Shared by all workers. */
export const Budget = z.object({
  /** `app`, or the id of a Page or an Instagram account. */
  name: z.string().min(1).max(64),
  percent: z.number().nonnegative(),
  /** Until when this reading is valid: a budget refills by itself. */
  until: InstantSchema,
});
export type Budget = z.infer<typeof Budget>;

/** From this percentage on, calls that can wait are spread over time. */
const SLOW_AT = 75;
/**
 * From this percentage on, no call is made until the budget has refilled: calls made while throttled only prolong the
 * throttling.
 */
const STOP_AT = 95;
/** From this percentage on, Meta itself refuses calls. */
const THROTTLED_AT = 100;
/**
 * Meta's budgets slide over a day at most: a reading that claims to be valid for longer was written with a clock that was
 * ahead.
 */
const LONGEST = 2 * DAY;
/** How long a reading is valid when Meta names no time. */
const FRESH = 5 * MINUTE;

/** Returns the part of a usage reading that is worth storing; undefined below the first threshold. */
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
 * Returns when a call may be sent under some budgets: at once; at `ownTime`, for a call that can wait, while a budget is
 * nearly used up; or when the last of the used-up budgets has refilled. A caller whose call people were promised for a
 * certain time passes `now` as `ownTime`.
 */
export function allowedAt(budgets: readonly Budget[], now: Instant, ownTime: Instant): Instant {
  const live = budgets.filter(({ until }) => until > now && until <= now + LONGEST);
  const stopped = live.filter(({ percent }) => percent >= STOP_AT).map(({ until }) => until);
  if (stopped.length > 0) return Math.max(...stopped);
  return live.length > 0 ? Math.max(now, ownTime) : now;
}

/**
 * Over how long the preparation of posts with the same time is spread; it leaves Instagram the minute that it needs to
 * finish a container.
 */
const SPREAD = 3 * MINUTE;

/**
 * Returns when a post is prepared while a budget is nearly used up: always the same time for the same post, and never
 * after its hour.
 */
export const spreadTime = (post: string, preparesAt: Instant): Instant =>
  preparesAt + Math.floor(ownShare(post, SPREAD));
