import type { Channel } from '../domain/channel/channel.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { SealBrokenError, type Sealer } from '../ports/sealer.ts';

/** Returns the encryption context of a channel's token, which binds the token to the channel. */
export const tokenContext = (channel: Pick<Channel, 'community' | 'id'>): string =>
  `channel-token|${channel.community}|${channel.id}`;

/** Thrown when a channel's token cannot be decrypted, or was erased. */
export class TokenSealBrokenError extends SealBrokenError {
  /** The channel as it was read; it may have been connected again since, with another token. */
  readonly channel: Channel;

  constructor(channel: Channel, cause: SealBrokenError) {
    super(cause.message, { cause });
    this.channel = channel;
  }
}

/**
 * Returns a channel's account with its decrypted token. Keep it in memory for one call; never log it. Throws
 * `TokenSealBrokenError` if the key is lost or was replaced by another.
 */
export async function openAccount(sealer: Pick<Sealer, 'open'>, channel: Channel): Promise<GraphAccount> {
  try {
    const { sealedToken } = channel;
    if (sealedToken === undefined)
      throw new SealBrokenError('the token of a disconnected channel was erased');
    const token = await sealer.open(sealedToken, tokenContext(channel));
    return { remoteId: channel.remoteId, token };
  } catch (error) {
    throw error instanceof SealBrokenError ? new TokenSealBrokenError(channel, error) : error;
  }
}

/** Like `openAccount`, but returns undefined if the token cannot be decrypted. */
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
