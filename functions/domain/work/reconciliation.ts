import * as z from 'zod';
import { Due } from './due.ts';
import { Id } from '../identity.ts';
import { PostId } from '../campaign/plan.ts';

/** The kind of item that one write changed, and whose posts must be brought in line with the change. */
const ReconciliationSubject = z.enum(['campaign', 'channel', 'member', 'product']);
type ReconciliationSubject = z.infer<typeof ReconciliationSubject>;

/**
 * Carries a decision (pause, cancel, sold out, withdrawn, broken, reconnected) to the posts that it affects. The gate obeys
 * the decision at once, whether or not a reconciliation runs; the reconciliation makes it visible and releases held posts.
 */
export const Reconciliation = z.object({
  community: Id,
  subject: ReconciliationSubject,
  id: Id,
  /** Workers that read the old decision may still write for a minute, so each reconciliation runs twice. */
  roundsLeft: z.number().int().nonnegative(),
  /** The last post that this round has checked. */
  after: PostId.optional(),
  due: Due.optional(),
  fence: z.number().int().nonnegative(),
});
export type Reconciliation = z.infer<typeof Reconciliation>;
