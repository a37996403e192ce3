import type { Channel } from '../../domain/channel.ts';
import { toIso } from '../../domain/instant.ts';
import type { Table } from '../../ports/table.ts';
import type { Caller } from '../caller.ts';
import type { ChannelList, ChannelRow } from '../contract/channels.ts';
import { type Names, readNames } from './names.ts';

const healthOf = ({ health }: Channel): ChannelRow['health'] =>
  health.state === 'healthy'
    ? {
        state: 'healthy',
        text: { id: 'Tersambung dan siap dipakai.', en: 'Connected and ready.' },
        since: toIso(health.checkedAt),
      }
    : {
        state: 'broken',
        text: health.reason,
        nextStep: health.nextStep,
        // A page that Facebook blocks has a token that works: only its owner can have it unblocked.
        reconnect: health.code !== 'channel.blocked',
        since: toIso(health.since),
      };

function channelRow(channel: Channel, names: Names, caller: Caller): ChannelRow {
  const { id, platform, name, owner, connectedAt, dataAccessUntil } = channel;
  return {
    id,
    platform,
    name,
    ...(owner !== undefined && { owner: names.member(owner) }),
    mine: owner === caller.actor.member,
    health: healthOf(channel),
    connectedAt: toIso(connectedAt),
    ...(dataAccessUntil !== undefined && { dataAccessUntil: toIso(dataAccessUntil) }),
  };
}

/** Channels with their health in words; of the token nothing. */
export async function channelsView(
  table: Table,
  channels: readonly Channel[],
  caller: Caller,
): Promise<ChannelList> {
  const names = await readNames(table, caller.actor.community, {
    members: channels.map(({ owner }) => owner),
  });
  return { channels: channels.map((channel) => channelRow(channel, names, caller)) };
}
