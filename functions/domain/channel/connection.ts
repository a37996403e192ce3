import * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { MetaId } from './meta-id.ts';

/**
 * A coordinator's permission at Meta to manage pages, stored while the coordinator assigns the pages to their owners: at most
 * an hour (`CONNECTION_LIFE`).
 */
export const Connection = z.object({
  community: Id,
  id: Id,
  /** The coordinator; no other member may use the connection. */
  by: Id,
  /** The coordinator's long-lived token at Meta, encrypted. */
  sealedToken: z.string().min(1),
  /** The coordinator's id at Meta for our app; absent when Meta did not tell. */
  metaUser: MetaId.optional(),
  /** The permissions of ours that she did not give; absent when she gave all. */
  missingPermissions: z.array(z.string().max(100)).max(50).optional(),
  /** Until when Meta lets us read data with this permission; absent when Meta did not tell. */
  dataAccessUntil: Instant.optional(),
  /** When the connection, not the token, stops being valid. */
  expiresAt: Instant,
});
export type Connection = z.infer<typeof Connection>;
