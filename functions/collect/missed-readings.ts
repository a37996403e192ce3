import type { MissedReading } from '../domain/insights/collector.ts';
import type { Instant } from '../domain/time/instant.ts';
import { isSaidGone } from './gone-posts.ts';
import type { ReadNumbers } from './read-numbers.ts';

/** A reading that failed is asked again in each of this many following hours. */
const TRIES = 6;
/** An item has a limit; what is beyond it is given up, what failed longest ago first. */
const MOST_MISSED = 500;

/** What is to be asked again, and how many no more. */
export interface Missed {
  readonly missed: MissedReading[];
  readonly givenUp: number;
}

/** What was missed before and not taken up now, and what failed now and may be asked again; the longest ago first. */
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
  const { card, age, tries, saidGone } = reading;
  return {
    post: card.post,
    day: card.day,
    commitAt: card.commitAt,
    shape: card.shape,
    age,
    tries: tries + 1,
    ...((saidGone || isSaidGone(outcome)) && { saidGone: true }),
    askedIn: hour,
  };
}
