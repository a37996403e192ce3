import { EXPIRY_NOTICE } from '../post/probing.ts';
import type { Instant } from '../time/instant.ts';
import type { Channel, ChannelHealth } from './channel.ts';

/** Whether a channel is known not to work now. */
export const isBroken = ({ health }: Pick<Channel, 'health'>): boolean => health.state === 'broken';

/**
 * Whether connecting a broken page again mends it. One that Facebook blocks has a token that works: only its owner can have
 * it unblocked.
 */
export const mendsByConnecting = ({ code }: Pick<ChannelHealth & { state: 'broken' }, 'code'>): boolean =>
  code !== 'channel.blocked';

/**
 * When a channel has to be connected again, told while there is time to find a quiet evening for it. What is broken already
 * says for itself what to do.
 */
export function connectAgainBefore(
  { health, dataAccessUntil: until }: Pick<Channel, 'health' | 'dataAccessUntil'>,
  now: Instant,
): Instant | undefined {
  const isSoon = health.state === 'healthy' && until !== undefined && until <= now + EXPIRY_NOTICE;
  return isSoon ? until : undefined;
}
