import type { Channel } from '../domain/channel/channel.ts';
import type { Table } from '../ports/table.ts';
import { channelRecord } from './channel-record.ts';
import { keys, tenant } from './keys.ts';
import { loadEventually, loadManyEventually, list, load } from './record.ts';

/** Reads a channel, strongly consistent; undefined when there is none. */
export const loadChannel = (table: Table, community: string, id: string): Promise<Channel | undefined> =>
  load(table, channelRecord, keys.channel(community, id));

/** Reads a channel, eventually consistent: enough for reading at Meta, which rejects a dead token itself. */
export const loadChannelEventually = (
  table: Table,
  community: string,
  id: string,
): Promise<Channel | undefined> => loadEventually(table, channelRecord, keys.channel(community, id));

/** Returns all channels of a community, strongly consistent. */
export const listChannels = (table: Table, community: string): Promise<Channel[]> =>
  list(table, channelRecord, { pk: tenant(community), prefix: 'channel#' });

/** Returns some channels by id, eventually consistent. Those that do not exist are left out. */
export async function loadChannelsEventually(
  table: Table,
  community: string,
  ids: ReadonlySet<string>,
): Promise<Map<string, Channel>> {
  const wanted = [...ids].map((id) => keys.channel(community, id));
  const found = await loadManyEventually(table, channelRecord, wanted);
  return new Map(found.map((channel) => [channel.id, channel]));
}
