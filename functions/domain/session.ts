import { z } from 'zod';
import { Id } from './identity.ts';
import { DAY, Instant } from './instant.ts';

/** A link that lets a member in, once unless it is `reusable`. Only the digest of its secret is stored. */
export const Invitation = z.object({
  digest: z.string().length(64),
  community: Id,
  member: Id,
  expiresAt: Instant,
  /** For the links that the embedded system prints at start: trying it out takes more than one browser. */
  reusable: z.boolean().optional(),
});
export type Invitation = z.infer<typeof Invitation>;

/** A signed-in device. Only the digest of its cookie's secret is stored. */
export const Session = z.object({
  digest: z.string().length(64),
  community: Id,
  member: Id,
  createdAt: Instant,
  expiresAt: Instant,
});
export type Session = z.infer<typeof Session>;

/** Members stay signed in for long: signing in again needs somebody's help. Browsers keep cookies 400 days at most. */
export const MEMBER_SESSION = 400 * DAY;
/** Coordinators and leaders can touch what belongs to others. */
export const OFFICER_SESSION = 90 * DAY;
