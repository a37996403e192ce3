import { z } from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';

/** A coordinator's consent at Meta, kept for the minutes in which she says whose page is whose. */
export const Connection = z.object({
  community: Id,
  id: Id,
  by: Id,
  /** Her long-lived token, sealed. */
  sealedToken: z.string().min(1),
  dataAccessUntil: Instant.optional(),
  expiresAt: Instant,
});
export type Connection = z.infer<typeof Connection>;
