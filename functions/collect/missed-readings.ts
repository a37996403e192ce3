import type { Collector, MissedReading } from '../domain/collector.ts';
import type { Instant } from '../domain/instant.ts';
import type { Reading } from './due-readings.ts';
import { isSaidGone } from './gone-posts.ts';
import type { ReadNumbers } from './read-numbers.ts';

/** A reading that failed is asked again in each of this many following hours. */
const TRIES = 6;
/** An item has a limit; what is beyond it has failed for hours and is given up, oldest first. */
const MOST_MISSED = 500;

/** What is to be asked again, and what no more. */
export interface Missed {
  readonly missed: MissedReading[];
  readonly givenUp: number;
  /** More than an item can hold has failed in this very hour: it must end, else it would find them again without end. */
  readonly isOver: boolean;
}

/** What was missed before and not asked now, and what failed now and may be asked again; the longest ago first. */
export function missedAfter(
  collector: Collector,
  numbers: readonly ReadNumbers[],
  gone: ReadonlySet<Reading>,
  hour: Instant,
): Missed {
  const asked = new Set(numbers.map(({ reading }) => `${reading.card.post} ${reading.age}`));
  const before = collector.missed.filter(({ post, age }) => !asked.has(`${post} ${age}`));
  const failed = numbers
    .filter((read) => read.outcome?.is !== 'done' && !gone.has(read.reading) && read.reading.tries < TRIES)
    .map((read) => missedReading(read, hour));
  const all = [...before, ...failed].sort((a, b) => a.askedIn - b.askedIn);
  const missed = all.slice(-MOST_MISSED);
  const givenUp = all.length - missed.length;
  return { missed, givenUp, isOver: givenUp > 0 && missed[0]?.askedIn === hour };
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
