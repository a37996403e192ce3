import * as z from 'zod';
import { HOUR, Instant, MINUTE } from '../time/instant.ts';
import type { Role } from './roles.ts';
import { ForeignLink, type Session } from './session.ts';

/** The longest id of a credential: WebAuthn allows 1023 bytes. */
const CREDENTIAL_ID = 1364;

/** Bytes as text, as WebAuthn writes them in JSON: base64url without padding. */
export const Base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/, { error: 'use base64url without padding' });

/** The id of a credential, which the authenticator chose. */
export const CredentialId = Base64Url.max(CREDENTIAL_ID);

/** A key in a phone, computer or security key, with which its member proves that it is she. It belongs to one host. */
export const Passkey = z.object({
  /** The SHA-256 of the credential's id, in hex. */
  digest: z.string().length(64),
  credential: CredentialId,
  /** A COSE key. */
  publicKey: Base64Url.max(2_000),
  /** How often the key was used, as it counts itself; synchronised keys always say 0. */
  counter: z.number().int().nonnegative(),
  /** The host for which it was made: no browser uses it for another. */
  host: z.string().min(1).max(253),
  createdAt: Instant,
  usedAt: Instant,
  /** The link of another person on which the session rested in which the key was added. */
  restsOn: ForeignLink.optional(),
});
export type Passkey = z.infer<typeof Passkey>;

/** ES256 and RS256, of which every authenticator offers one, by their numbers in COSE. */
export const PASSKEY_ALGORITHMS: readonly number[] = [-7, -257];

/** More than a person has devices for: so many for one host, and as many for hosts that are gone. */
export const MOST_PASSKEYS = 5;

/** The name of a passkey in lists and paths: the beginning of its digest. */
export const passkeyName = ({ digest }: Pick<Passkey, 'digest'>): string => digest.slice(0, PASSKEY_NAME);
/** How many characters a passkey's name has. */
export const PASSKEY_NAME = 16;

/**
 * Whether a key has counted backwards or stood still, which a copy of it does. Keys that do not count say 0 for ever
 * (WebAuthn level 3, 6.1.1).
 */
export const isCopied = (before: number, after: number): boolean =>
  (before > 0 || after > 0) && after <= before;

/** How long a question to a passkey may be answered. */
export const CHALLENGE_LIFE = 5 * MINUTE;

/** How long a passkey proves who holds a session, in milliseconds: a working day. */
const PROVEN_FOR = 8 * HOUR;

/** Whether a passkey was used in a session within `PROVEN_FOR`. */
export const isProven = ({ provenAt }: Pick<Session, 'provenAt'>, now: Instant): boolean =>
  provenAt !== undefined && now - provenAt < PROVEN_FOR;

/** Whether a person of these roles reaches what belongs to others, so that her passkey may be demanded. */
export const isOfficer = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'member');
