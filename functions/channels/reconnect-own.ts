import type { Channel } from '../domain/channel/channel.ts';
import { ProblemError } from '../domain/problem.ts';
import { listChannels } from '../records/channels.ts';
import { connectionRecord, deleteConnection } from '../records/connection-record.ts';
import { keys } from '../records/keys.ts';
import { load } from '../records/record.ts';
import { connectChannels, type ConnectDeps } from './connect-channels.ts';
import { ownPageMissing } from './connecting-problems.ts';
import { openConnection, type OpenConnectionDeps } from './open-connection.ts';

/** Returns the pages of which every account that is connected here is the member's own. */
const pagesOf = (channels: readonly Channel[], member: string): ReadonlySet<string> => {
  const others = new Set(channels.filter(({ owner }) => owner !== member).map(({ page }) => page));
  return new Set(channels.map(({ page }) => page).filter((page) => !others.has(page)));
};

/**
 * Connects again the pages of the member who returned from Meta with a code: those that are hers here and that she may
 * manage there, and no others. Nobody chooses owners, so it takes one request, and her token is not kept. Returns her
 * channels; throws `ownPageMissing` when none of her pages is among those that she allowed.
 */
export const reconnectOwn =
  (deps: ConnectDeps & OpenConnectionDeps) =>
  async (request: {
    readonly community: string;
    readonly by: string;
    readonly code: string;
    readonly redirectUri: string;
  }): Promise<Channel[]> => {
    const { community, by } = request;
    const { connection, pages } = await openConnection(deps)(request);
    try {
      const hers = pagesOf(await listChannels(deps.table, community), by);
      const owners = pages.filter(({ id }) => hers.has(id)).map(({ id }) => [id, by] as const);
      if (owners.length === 0) throw new ProblemError([ownPageMissing]);
      return await connectChannels(deps)({ community, by, connection, owners: Object.fromEntries(owners) });
    } finally {
      const stored = await load(deps.table, connectionRecord, keys.connection(community, connection));
      if (stored) await deleteConnection(deps.table, stored);
    }
  };
