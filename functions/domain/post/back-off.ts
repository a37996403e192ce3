import { HOUR, type Instant, MINUTE, SECOND } from '../time/instant.ts';
import type { Random } from '../seeded.ts';

const FIRST = 5 * SECOND;
const LONGEST = 5 * MINUTE;

/**
 * Returns when to try again after `retries` transient failures in a row: the wait doubles from 5 s up to at most 5 min,
 * with "equal jitter" (half fixed, half random), so that many workers do not retry at the same moment.
 */
export function backOff(now: Instant, retries: number, random: Random): Instant {
  const span = Math.min(LONGEST, FIRST * 2 ** Math.min(retries, 10));
  return now + Math.round(span / 2 + (span / 2) * random());
}

/** How long to wait for a call budget to refill when Meta names no time. */
export const BUDGET_WAIT = 15 * MINUTE;
/**
 * How long to wait when an account's daily number of posts is used up; Meta counts over a sliding day, so that posts
 * become free by the hour.
 */
export const QUOTA_WAIT = HOUR;
