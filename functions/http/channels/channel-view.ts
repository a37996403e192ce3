import type { Channel } from '../../domain/channel/channel.ts';
import { connectAgainBefore, mendsByConnecting } from '../../domain/channel/channel-health.ts';
import { withoutPermissions } from '../../domain/channel/permissions.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import type { Table } from '../../ports/table.ts';
import type { Caller } from '../caller.ts';
import type { ChannelList, ChannelRow } from '../contract/channels.ts';
import { type Names, readNames } from '../views/names.ts';

const healthOf = ({ health, sealedToken }: Channel): ChannelRow['health'] =>
  health.state === 'healthy'
    ? {
        state: 'healthy',
        connected: true,
        text: { id: 'Tersambung dan siap dipakai.', en: 'Connected and ready.' },
        since: toIso(health.checkedAt),
      }
    : {
        state: 'broken',
        connected: sealedToken !== undefined,
        text: health.reason,
        nextStep: health.nextStep,
        reconnect: mendsByConnecting(health),
        since: toIso(health.since),
      };

const WITHHELD = {
  text: {
    id: 'Facebook tidak mengizinkan kami membaca angka kiriman di sini; laporan memakai angka terakhir yang diketahui.',
    en: 'Facebook does not let us read the numbers of posts here; reports use the last known ones.',
  },
  nextStep: {
    id: 'Pemilik halaman atau koordinator: tekan "Sambungkan lagi" dan izinkan semua yang diminta Facebook.',
    en: 'The owner of the page or a coordinator: press "Reconnect" and allow everything that Facebook asks for.',
  },
};

const numbersOf = ({ insightsWithheldSince: since }: Channel): Pick<ChannelRow, 'numbers'> =>
  since === undefined ? {} : { numbers: { ...WITHHELD, since: toIso(since) } };

const ALLOW_ALL = {
  id: 'Pemilik halaman atau koordinator: tekan "Sambungkan lagi" dan izinkan semua yang diminta Facebook. Kalau tetap kurang, periksa App Review di Meta.',
  en: 'The owner of the page or a coordinator: press "Reconnect" and allow everything that Facebook asks for. If it still lacks something, look at App Review at Meta.',
};

const missingOf = ({ missingPermissions: permissions = [] }: Channel): Pick<ChannelRow, 'missing'> =>
  permissions.length === 0
    ? {}
    : { missing: { permissions, text: withoutPermissions(permissions), nextStep: ALLOW_ALL } };

/** The caller and the time of the request. */
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
    ...numbersOf(channel),
    ...missingOf(channel),
    connectedAt: toIso(connectedAt),
    ...(dataAccessUntil !== undefined && { dataAccessUntil: toIso(dataAccessUntil) }),
    ...(before !== undefined && { connectAgainBefore: toIso(before) }),
  };
}

/** Returns channels with their health as text, and without their tokens. */
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
