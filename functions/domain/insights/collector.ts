import * as z from 'zod';
import { Due } from '../work/due.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { SnapshotAge } from './metrics.ts';
import { PostId } from '../campaign/plan.ts';
import { PostShape } from '../post/post-shape.ts';
import { LocalDay } from '../time/local-day.ts';

/** A reading that failed and is tried again in the next round. */
export const MissedReading = z.object({
  post: PostId,
  day: LocalDay,
  commitAt: Instant,
  shape: PostShape,
  age: SnapshotAge,
  tries: z.number().int().positive(),
  /** Meta said that the post does not exist. */
  saidGone: z.literal(true).optional(),
  /** The hour in which it was last tried. */
  askedIn: Instant,
});
export type MissedReading = z.infer<typeof MissedReading>;

/** A position in an hour's work: metrics items are read by age, within an age by day, within a day by sort key. */
export const Reached = z.object({ age: SnapshotAge, day: LocalDay, sk: z.string() });
export type Reached = z.infer<typeof Reached>;

/** The state of a community's collector, which reads numbers at full hours at which some post reaches an age. */
export const Collector = z.object({
  community: Id,
  /** Every metrics item that reached an age up to here has been read or is in `missed`. */
  through: Instant,
  missed: z.array(MissedReading).max(500),
  /** The hour that is being worked off, if that takes more than one delivery. */
  hour: Instant.optional(),
  /** Every metrics item of that hour up to here has been read or is in `missed`. */
  reached: Reached.optional(),
  /**
   * The first hour at which a post reaches an age that was published while the collector was at work: the next due is no
   * later.
   */
  wakeBy: Instant.optional(),
  due: Due.optional(),
  fence: z.number().int().nonnegative(),
});
export type Collector = z.infer<typeof Collector>;
