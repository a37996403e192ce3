import * as z from 'zod';
import { Id } from '../identity.ts';
import { DAY, Instant, MINUTE } from '../time/instant.ts';
import type { Member } from './member.ts';
import type { Role } from './roles.ts';

/**
 * How long the attempt that used a link may repeat it, in milliseconds. Over a weak signal the response may be lost, and
 * without a repetition the person would need another link.
 */
export const REPEAT_FOR = 15 * MINUTE;

/** A sign-in link that somebody other than the member made, who could therefore have opened it herself. */
export const ForeignLink = z.object({
  /** The member who made it; absent when an operator did. */
  by: Id.optional(),
  /** When it was opened, or made if it was not opened yet. */
  at: Instant,
});
export type ForeignLink = z.infer<typeof ForeignLink>;

/**
 * How a session begins. `link`: by a link that another member made · `operator`: by one made on the operator's machine ·
 * `ownLink`: by one that she made herself in a session of hers · `start`: by one that the system printed at its start ·
 * `passkey`: by a passkey of hers, which was added at `madeAt`.
 */
export const SessionOrigin = z.object({
  how: z.enum(['link', 'operator', 'ownLink', 'start', 'passkey']),
  /** When the link was made. */
  madeAt: Instant,
  /**
   * The link of another person that the session rests on. A session that was opened by her own link rests on the same as the
   * session in which she made it: else whoever opened that one could free it of its mark.
   */
  restsOn: ForeignLink.optional(),
});
export type SessionOrigin = z.infer<typeof SessionOrigin>;

/** A link that signs a member in, once. Only the digest of its secret is stored. */
export const Invitation = z.object({
  digest: z.string().length(64),
  community: Id,
  member: Id,
  expiresAt: Instant,
  origin: SessionOrigin,
  /** The session in which its owner made it for another device of hers: the link ends with that session. */
  madeIn: z.string().length(64).optional(),
  /** Present once the link was used: the digest of the attempt that used it, and until when that attempt may repeat it. */
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
  origin: SessionOrigin,
  /** When a passkey of hers was last used in this session. */
  provenAt: Instant.optional(),
});
export type Session = z.infer<typeof Session>;

/**
 * How long members stay signed in: long, as signing in again needs another person's help. Browsers keep cookies 400 days
 * at most.
 */
export const MEMBER_SESSION = 400 * DAY;
/** How long coordinators and leaders stay signed in: shorter, as they have access to what belongs to others. */
export const OFFICER_SESSION = 90 * DAY;

/** Returns how long a session lives from its last use, in milliseconds. */
export const lifeOf = (roles: readonly Role[]): number =>
  roles.some((role) => role !== 'member') ? OFFICER_SESSION : MEMBER_SESSION;

/**
 * Returns the new end of a session that is used now; undefined when it differs from the present end by less than a day.
 * The new end is mostly later; it is earlier for a member who was made a coordinator since.
 */
export function movedEnd(expiresAt: Instant, roles: readonly Role[], now: Instant): Instant | undefined {
  const end = now + lifeOf(roles);
  return Math.abs(end - expiresAt) >= DAY ? end : undefined;
}

/** Whether a session is valid: it has not ended, and its member was not signed out of all devices since it began. */
export const isGoodSession = (
  { createdAt, expiresAt }: Pick<Session, 'createdAt' | 'expiresAt'>,
  { signedOutAt = 0 }: Pick<Member, 'signedOutAt'>,
  now: Instant,
): boolean => expiresAt > now && createdAt > signedOutAt;

/**
 * The opening of a link by a member: `attempt` is the digest of her device's attempt, undefined when the device named
 * none.
 */
export interface Opening {
  readonly member: Pick<Member, 'signedOutAt'>;
  readonly attempt: string | undefined;
  readonly now: Instant;
}

/**
 * Whether a link signs somebody in: it was not used yet, or the attempt that used it repeats it in time. One that was made
 * before she was signed out of all devices does not.
 */
export const isValidFor = (invitation: Invitation, opening: Opening): boolean =>
  invitation.used
    ? mayRepeat(invitation.used, opening)
    : opening.now < invitation.expiresAt && invitation.origin.madeAt > (opening.member.signedOutAt ?? 0);

/** The name of a session in lists: the beginning of its digest, from which nobody finds its secret. */
export const sessionName = ({ digest }: Pick<Session, 'digest'>): string => digest.slice(0, SESSION_NAME);
/** How many characters a session's name has. */
export const SESSION_NAME = 16;

/**
 * Whether an attempt is the one that used a link, and may repeat it. A member who was signed out of all devices since may
 * not. Digests are compared, so the duration of the comparison reveals nothing about the secrets.
 */
export function mayRepeat(
  { attempt, until }: NonNullable<Invitation['used']>,
  { member, attempt: given, now }: Opening,
): boolean {
  return given === attempt && now < until && (member.signedOutAt ?? 0) < until - REPEAT_FOR;
}
