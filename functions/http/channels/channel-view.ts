import type { Channel } from '../../domain/channel/channel.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import { EXPIRY_NOTICE } from '../../domain/post/probing.ts';
import type { Table } from '../../ports/table.ts';
import type { Caller } from '../caller.ts';
import type { ChannelList, ChannelRow } from '../contract/channels.ts';
import { type Names, readNames } from '../views/names.ts';

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

/** Told while there is time to find a quiet evening for it. What is broken already says for itself what to do. */
function connectAgainBefore({ health, dataAccessUntil: until }: Channel, now: Instant): string | undefined {
  const isSoon = health.state === 'healthy' && until !== undefined && until <= now + EXPIRY_NOTICE;
  return isSoon ? toIso(until) : undefined;
}

/** Who asks, and when. */
interface Onlooker {
  readonly caller: Caller;
  readonly now: Instant;
}

function channelRow(channel: Channel, names: Names, { caller, now }: Onlooker): ChannelRow {
  const { id, platform, name, owner, connectedAt, dataAccessUntil } = channel;
  const before = connectAgainBefore(channel, now);
  return {
    id,
    platform,
    name,
    ...(owner !== undefined && { owner: names.member(owner) }),
    mine: owner === caller.actor.member,
    health: healthOf(channel),
    connectedAt: toIso(connectedAt),
    ...(dataAccessUntil !== undefined && { dataAccessUntil: toIso(dataAccessUntil) }),
    ...(before !== undefined && { connectAgainBefore: before }),
  };
}

/** Channels with their health in words; of the token nothing. */
export async function channelsView(
  table: Table,
  channels: readonly Channel[],
  onlooker: Onlooker,
): Promise<ChannelList> {
  const names = await readNames(table, onlooker.caller.actor.community, {
    members: channels.map(({ owner }) => owner),
  });
  return { channels: channels.map((channel) => channelRow(channel, names, onlooker)) };
}
