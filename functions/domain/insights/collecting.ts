import type { Collector } from './collector.ts';
import { dueAt } from '../work/due.ts';
import { HOUR, type Instant, MINUTE } from '../time/instant.ts';
import { SNAPSHOT_AGES, type SnapshotAge } from './metrics.ts';

/**
 * Returns the full hour at which the numbers of a post, committed at an instant, are read for an age. Posts of one hour
 * are read together.
 */
export const readingHour = (commitAt: Instant, age: SnapshotAge): Instant =>
  Math.ceil((commitAt + SNAPSHOT_AGES[age]) / HOUR) * HOUR;

/** The clocks of two workers differ by less than this. */
const SKEW = 5 * MINUTE;

/** Whether a collector has worked off hours that are still to come, because the clock was ahead. */
export const isAhead = ({ through, hour = 0 }: Collector, now: Instant): boolean =>
  Math.max(through, hour) > now + SKEW;

/** Returns the changes that make such a collector continue with this hour, at once. What it read too early stays read. */
export function collectorBroughtBack({ missed }: Collector, now: Instant) {
  const hour = Math.floor(now / HOUR) * HOUR;
  const through = hour - HOUR;
  return {
    through,
    missed: missed.map((reading) => ({ ...reading, askedIn: Math.min(reading.askedIn, through) })),
    hour: undefined,
    reached: undefined,
    wakeBy: undefined,
    due: dueAt('collect', hour),
  };
}
