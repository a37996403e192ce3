import type { Channel } from '../domain/channel/channel.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { SealBrokenError, type Sealer } from '../ports/sealer.ts';

/** What a channel's token is bound to when it is sealed: the channel itself. */
export const tokenContext = (channel: Pick<Channel, 'community' | 'id'>): string =>
  `channel-token|${channel.community}|${channel.id}`;

/** The seal of a channel's token does not open. */
export class TokenSealBrokenError extends SealBrokenError {
  /** As it was read: it may have been connected again since, with another token. */
  readonly channel: Channel;

  constructor(channel: Channel, cause: SealBrokenError) {
    super(cause.message, { cause });
    this.channel = channel;
  }
}

/**
 * The account behind a channel, with its token open. Keep it in memory for one call; never log it. Throws
 * `TokenSealBrokenError` where the key is lost or another one's.
 */
export async function openAccount(sealer: Pick<Sealer, 'open'>, channel: Channel): Promise<GraphAccount> {
  try {
    const token = await sealer.open(channel.sealedToken, tokenContext(channel));
    return { remoteId: channel.remoteId, token };
  } catch (error) {
    throw error instanceof SealBrokenError ? new TokenSealBrokenError(channel, error) : error;
  }
}

/** The same; undefined where the seal does not open, since the key is lost or another one's. */
export async function accountIfOpen(
  sealer: Pick<Sealer, 'open'>,
  channel: Channel,
): Promise<GraphAccount | undefined> {
  try {
    return await openAccount(sealer, channel);
  } catch (error) {
    if (error instanceof SealBrokenError) return undefined;
    throw error;
  }
}
