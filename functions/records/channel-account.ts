import type { Channel } from '../domain/channel.ts';
import type { GraphAccount } from '../ports/graph.ts';
import type { Sealer } from '../ports/sealer.ts';

/** What a channel's token is bound to when it is sealed: the channel itself. */
export const tokenContext = (channel: Pick<Channel, 'community' | 'id'>): string =>
  `channel-token|${channel.community}|${channel.id}`;

/** The account behind a channel, with its token open. Keep it in memory for one call; never log it. */
export const openAccount = async (sealer: Pick<Sealer, 'open'>, channel: Channel): Promise<GraphAccount> => ({
  remoteId: channel.remoteId,
  token: await sealer.open(channel.sealedToken, tokenContext(channel)),
});
