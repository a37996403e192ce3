import { z } from 'zod';
import { Id } from '../identity.ts';
import { DAY, Instant, MINUTE } from '../time/instant.ts';
import type { Member } from './member.ts';
import type { Role } from './roles.ts';

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

/** How long a session lives from its last use, in milliseconds. Who can touch what is others' signs in more often. */
export const lifeOf = (roles: readonly Role[]): number =>
  roles.some((role) => role !== 'member') ? OFFICER_SESSION : MEMBER_SESSION;

/**
 * Where a session that is used now has its end; undefined when it was put there within the last day. Mostly that is
 * later than before; for who was made coordinator meanwhile it is sooner.
 */
export function movedEnd(expiresAt: Instant, roles: readonly Role[], now: Instant): Instant | undefined {
  const end = now + lifeOf(roles);
  return Math.abs(end - expiresAt) >= DAY ? end : undefined;
}

/** Whether a session counts: it has not ended, and she was not signed out of all devices since it began. */
export const isGoodSession = (
  { createdAt, expiresAt }: Session,
  { signedOutAt = 0 }: Pick<Member, 'signedOutAt'>,
  now: Instant,
): boolean => expiresAt > now && createdAt > signedOutAt;

/** Who opens a link: the digest of her device's attempt, absent when it named none. */
export interface Opening {
  readonly member: Pick<Member, 'signedOutAt'>;
  readonly attempt: string | undefined;
  readonly now: Instant;
}

/** Whether a link lets somebody in: one that nobody used yet, or the very attempt that did, for a while. */
export const letsIn = (invitation: Invitation, opening: Opening): boolean =>
  invitation.used ? mayRepeat(invitation.used, opening) : opening.now < invitation.expiresAt;

/**
 * Whether an attempt is the one that used a link up, and may do so once more. Nobody who was signed out of all devices since
 * comes in again. Digests are compared, so the time that it takes tells nothing about what they were made from.
 */
export function mayRepeat(
  { attempt, until }: NonNullable<Invitation['used']>,
  { member, attempt: given, now }: Opening,
): boolean {
  return given === attempt && now < until && (member.signedOutAt ?? 0) < until - REPEAT_FOR;
}
