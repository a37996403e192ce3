import { timingSafeEqual } from 'node:crypto';
import { type Instant, MINUTE } from '../../domain/time/instant.ts';
import type { Sealer } from '../../ports/sealer.ts';

/** How long a coordinator may take in Meta's consent dialog. */
const STATE_LIFE = 30 * MINUTE;

type Fingerprints = Pick<Sealer, 'fingerprint'>;

const proofOf = (sealer: Fingerprints, session: string, expiresAt: string): Promise<string> =>
  sealer.fingerprint(`${session}|${expiresAt}`, 'connect-state');

/**
 * Returns OAuth's parameter `state`, by which we know that a browser that comes back from Meta was sent there by us (RFC 6749,
 * 10.12). It is valid for this session only and for `STATE_LIFE`. The server stores nothing for it.
 */
export async function makeState(sealer: Fingerprints, session: string, now: Instant): Promise<string> {
  const expiresAt = String(now + STATE_LIFE);
  return `${expiresAt}.${await proofOf(sealer, session, expiresAt)}`;
}

/** Whether a `state` was made for this session and has not expired. */
export async function isOurState(
  sealer: Fingerprints,
  session: string,
  state: string,
  now: Instant,
): Promise<boolean> {
  const [expiresAt = '', proof = ''] = state.split('.');
  const expected = Buffer.from(await proofOf(sealer, session, expiresAt));
  const given = Buffer.from(proof);
  return given.length === expected.length && timingSafeEqual(given, expected) && now < Number(expiresAt);
}
