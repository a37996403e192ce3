import { z } from 'zod';
import { Due } from './due.ts';
import { Id } from '../identity.ts';
import { PostId } from '../campaign/plan.ts';

/** The kind of item that one write changed, and whose posts must be brought in line with the change. */
export const SweepSubject = z.enum(['campaign', 'channel', 'member', 'product']);
export type SweepSubject = z.infer<typeof SweepSubject>;

/**
 * Carries a decision (pause, cancel, sold out, withdrawn, broken, reconnected) to the posts that it affects. The gate
 * obeys the decision at once, whether or not a sweep runs; the sweep makes it visible and releases held posts.
 */
export const Sweep = z.object({
  community: Id,
  subject: SweepSubject,
  id: Id,
  /** Workers that read the old decision may still write for a minute, so each sweep runs twice. */
  roundsLeft: z.number().int().nonnegative(),
  /** The last post that this round has checked. */
  after: PostId.optional(),
  due: Due.optional(),
  fence: z.number().int().nonnegative(),
});
export type Sweep = z.infer<typeof Sweep>;
