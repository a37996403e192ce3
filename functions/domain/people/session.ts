import { z } from 'zod';
import { Id } from '../identity.ts';
import { DAY, Instant, MINUTE } from '../time/instant.ts';

/**
 * How long the attempt that used a link up may repeat it, in milliseconds: over a weak signal the answer may be lost, and
 * whoever waits for it would need another link.
 */
export const REPEAT_FOR = 15 * MINUTE;

/** A link that lets a member in, once unless it is `reusable`. Only the digest of its secret is stored. */
export const Invitation = z.object({
  digest: z.string().length(64),
  community: Id,
  member: Id,
  expiresAt: Instant,
  /** For the links that the embedded system prints at start: trying it out takes more than one browser. */
  reusable: z.boolean().optional(),
  /** Present once it is used up: the digest of the attempt that did it, and until when that one may repeat it. */
  used: z.object({ attempt: z.string().length(64), until: Instant }).optional(),
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
