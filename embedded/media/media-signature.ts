import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../functions/domain/time/instant.ts';

/** The parts of a media address that are verified. */
export interface MediaClaim {
  readonly key: string;
  readonly expires: string;
  readonly signature: string;
}

/** Returns the signature that lets anyone fetch a file until an instant. */
export function signMedia(secret: Uint8Array, key: string, expires: string): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([key, expires]), 'utf8')
    .digest('base64url');
}

/**
 * Verifies the signature and the end of a media address. Compares in constant time; a forged one is never called expired.
 */
export function verifyMediaSignature(
  secret: Uint8Array,
  claim: MediaClaim,
  now: Instant,
): 'valid' | 'expired' | 'forged' {
  const expected = Buffer.from(signMedia(secret, claim.key, claim.expires), 'utf8');
  const given = Buffer.from(claim.signature, 'utf8');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  return now < Number(claim.expires) ? 'valid' : 'expired';
}
