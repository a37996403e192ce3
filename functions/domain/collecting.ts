import { HOUR, type Instant } from './instant.ts';
import { SNAPSHOT_AGES, type SnapshotAge } from './metrics.ts';

/** The full hour at which a post committed at an instant is read for an age. Posts of one hour are read together. */
export const readingHour = (commitAt: Instant, age: SnapshotAge): Instant =>
  Math.ceil((commitAt + SNAPSHOT_AGES[age]) / HOUR) * HOUR;
