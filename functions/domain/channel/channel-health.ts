import { EXPIRY_NOTICE } from '../post/probing.ts';
import type { Instant } from '../time/instant.ts';
import type { Channel, ChannelHealth } from './channel.ts';

/** Whether a channel is known not to work now. */
export const isBroken = ({ health }: Pick<Channel, 'health'>): boolean => health.state === 'broken';

/**
 * Whether connecting a broken page again repairs it. A page that Facebook blocks has a valid token: only its owner can
 * have it unblocked.
 */
export const mendsByConnecting = ({ code }: Pick<ChannelHealth & { state: 'broken' }, 'code'>): boolean =>
  code !== 'channel.blocked';

/**
 * Returns when a channel has to be connected again, early enough to find a quiet evening for it. Undefined for a broken
 * channel, whose health already says what to do.
 */
export function connectAgainBefore(
  { health, dataAccessUntil: until }: Pick<Channel, 'health' | 'dataAccessUntil'>,
  now: Instant,
): Instant | undefined {
  const isSoon = health.state === 'healthy' && until !== undefined && until <= now + EXPIRY_NOTICE;
  return isSoon ? until : undefined;
}
