import { z } from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';

/** A coordinator's consent at Meta, stored for the minutes in which the coordinator assigns the pages to their owners. */
export const Connection = z.object({
  community: Id,
  id: Id,
  by: Id,
  /** The coordinator's long-lived token, sealed. */
  sealedToken: z.string().min(1),
  dataAccessUntil: Instant.optional(),
  expiresAt: Instant,
});
export type Connection = z.infer<typeof Connection>;
