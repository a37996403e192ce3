import * as z from 'zod';
import type { Channel } from '../domain/channel/channel.ts';
import { Platform } from '../domain/channel/platform.ts';
import { Id } from '../domain/identity.ts';
import type { Table } from '../ports/table.ts';
import { channelRecord } from './channel-record.ts';
import { listEntries } from './index-entries.ts';
import { keys, ownedChannelsPartition } from './keys.ts';
import { loadManyEventually } from './record.ts';

const Entry = z.object({
  timeSk: z
    .string()
    .transform((text) => text.split('#'))
    .pipe(z.tuple([Id, Id])),
  platform: Platform,
});

/** A member's channel as the list of owned channels stores it, so that the channel itself need not be read. */
export interface OwnedChannel extends Pick<Channel, 'id' | 'platform'> {
  readonly owner: string;
}

/** Reads the channels of the members from one id to another, both included, eventually consistent. */
export async function listOwnedChannels(
  table: Table,
  community: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<OwnedChannel[]> {
  const pk = ownedChannelsPartition(community);
  const entries = await listEntries(table, { index: 'byTime', pk, from: `${from}#`, to: `${to}#~` });
  return entries.map((entry) => {
    const {
      timeSk: [owner, id],
      platform,
    } = Entry.parse(entry);
    return { owner, id, platform };
  });
}

/** Reads a member's channels, eventually consistent, in order of their ids. */
export async function loadChannelsOf(table: Table, community: string, owner: string): Promise<Channel[]> {
  const owned = await listOwnedChannels(table, community, { from: owner, to: owner });
  const wanted = owned.map(({ id }) => keys.channel(community, id));
  const found = await loadManyEventually(table, channelRecord, wanted);
  return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}
