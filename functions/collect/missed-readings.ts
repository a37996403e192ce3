import type { MissedReading } from '../domain/insights/collector.ts';
import type { Instant } from '../domain/time/instant.ts';
import { isSaidGone } from './gone-posts.ts';
import type { ReadNumbers } from './read-numbers.ts';

/** A failed reading is retried in each of this many following hours. */
const TRIES = 6;
/** The most missed readings in a collector, since an item's size is limited; those that failed longest ago are dropped. */
const MOST_MISSED = 500;

/** The readings to retry, and how many were dropped for want of capacity. */
export interface Missed {
  readonly missed: MissedReading[];
  readonly givenUp: number;
}

/** Returns the missed readings that were not retried now and the readings that failed now with tries left, oldest first. */
export function missedAfter(
  before: readonly MissedReading[],
  retried: readonly MissedReading[],
  failed: readonly ReadNumbers[],
  hour: Instant,
): Missed {
  const left = before.filter((missed) => !retried.includes(missed));
  const again = failed
    .filter(({ reading }) => reading.tries < TRIES)
    .map((numbers) => missedReading(numbers, hour));
  const all = [...left, ...again].sort((a, b) => a.askedIn - b.askedIn);
  const missed = all.slice(-MOST_MISSED);
  return { missed, givenUp: all.length - missed.length };
}

function missedReading({ reading, outcome }: ReadNumbers, hour: Instant): MissedReading {
  const { postMetrics, age, tries, saidGone } = reading;
  return {
    post: postMetrics.post,
    day: postMetrics.day,
    commitAt: postMetrics.commitAt,
    shape: postMetrics.shape,
    age,
    tries: tries + 1,
    ...((saidGone || isSaidGone(outcome)) && { saidGone: true }),
    askedIn: hour,
  };
}
