import * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';

/**
 * That a community is, or was, on this installation. It stands outside of the community and is kept when all of it is deleted:
 * it then says when the operator did so, and that nobody else gets the id.
 */
export const InstalledCommunity = z.object({
  community: Id,
  addedAt: Instant,
  deletion: z
    .object({
      beganAt: Instant,
      /** Absent while it is under way; after a crash the same command goes on. */
      doneAt: Instant.optional(),
      items: z.number().int().nonnegative(),
      /** How many of its posts were left on their pages. */
      postsLeft: z.number().int().nonnegative(),
      files: z.number().int().nonnegative(),
    })
    .optional(),
});
export type InstalledCommunity = z.infer<typeof InstalledCommunity>;
