import { z } from 'zod';
import { Due } from '../work/due.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { SnapshotAge } from './metrics.ts';
import { PostId } from '../campaign/plan.ts';
import { PostShape } from '../post/post-shape.ts';
import { LocalDay } from '../time/local-day.ts';

/** A reading that failed and is asked again in the next round. */
export const MissedReading = z.object({
  post: PostId,
  day: LocalDay,
  commitAt: Instant,
  shape: PostShape,
  age: SnapshotAge,
  tries: z.number().int().positive(),
  /** Meta said that the post is not there. */
  saidGone: z.literal(true).optional(),
  /** The hour in which it was last asked. */
  askedIn: Instant,
});
export type MissedReading = z.infer<typeof MissedReading>;

/** A place in an hour's work: cards are read age by age, within an age day by day, within a day by sort key. */
export const Reached = z.object({ age: SnapshotAge, day: LocalDay, sk: z.string() });
export type Reached = z.infer<typeof Reached>;

/** A community's reader of numbers: it wakes at full hours at which some post comes of age. */
export const Collector = z.object({
  community: Id,
  /** Every card whose age fell due up to here has been read or stands in `missed`. */
  through: Instant,
  missed: z.array(MissedReading).max(500),
  /** The hour that is being worked off, while that takes more than one delivery. */
  hour: Instant.optional(),
  /** Every card of that hour up to here has been read or stands in `missed`. */
  reached: Reached.optional(),
  /** It was told of posts while it was at work, and sleeps no longer than to the first hour at which one comes of age. */
  wakeBy: Instant.optional(),
  due: Due.optional(),
  fence: z.number().int().nonnegative(),
});
export type Collector = z.infer<typeof Collector>;
