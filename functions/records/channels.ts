import type { Channel } from '../domain/channel/channel.ts';
import type { Instant } from '../domain/time/instant.ts';
import { afterBlock } from '../domain/post/probing.ts';
import { REASONS } from '../domain/post/reasons.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { channelRecord } from './channel-record.ts';
import { keys, tenant } from './keys.ts';
import { change, glance, glanceAtMany, list, load } from './record.ts';
import { requestSweep } from './sweeps.ts';

export const loadChannel = (table: Table, community: string, id: string): Promise<Channel | undefined> =>
  load(table, channelRecord, keys.channel(community, id));

/** As it was a moment ago: enough for reading at Meta, where a token that has died says so itself. */
export const glanceAtChannel = (table: Table, community: string, id: string): Promise<Channel | undefined> =>
  glance(table, channelRecord, keys.channel(community, id));

export const listChannels = (table: Table, community: string): Promise<Channel[]> =>
  list(table, channelRecord, { pk: tenant(community), prefix: 'channel#' });

/** Some channels by id, as they were a moment ago. Those that do not exist are left out. */
export async function glanceAtChannels(
  table: Table,
  community: string,
  ids: ReadonlySet<string>,
): Promise<Map<string, Channel>> {
  const wanted = [...ids].map((id) => keys.channel(community, id));
  const found = await glanceAtMany(table, channelRecord, wanted);
  return new Map(found.map((channel) => [channel.id, channel]));
}

/** Codes under which a channel can be broken. */
export type BrokenCode = 'channel.tokenDead' | 'channel.blocked';

/**
 * Marks a channel broken: one write, which the gate of every post there obeys. It holds only for the channel as it was
 * read: `overtaken` means that somebody has just reconnected, noted or broken it, which is the newer truth.
 */
export async function breakChannel(
  deps: { readonly table: Table; readonly dispatch: Dispatch },
  channel: Channel,
  code: BrokenCode,
  now: Instant,
): Promise<'broken' | 'overtaken'> {
  const { health } = channel;
  // A block passes; a dead token does not, and asks for something else of people.
  const isWorse =
    health.state === 'broken' && health.code === 'channel.blocked' && code === 'channel.tokenDead';
  if (health.state === 'broken' && !isWorse) return 'broken';
  await requestSweep(deps, { community: channel.community, subject: 'channel', id: channel.id }, now);
  const { text, nextStep } = REASONS[code];
  const broken = await change(
    deps.table,
    channelRecord,
    channel,
    {
      health: { state: 'broken', since: now, code, reason: text, nextStep },
      ...(code === 'channel.blocked' && { due: afterBlock(now) }),
      revision: channel.revision + 1,
    },
    [{ attribute: 'revision', is: '=', value: channel.revision }],
  );
  return broken ? 'broken' : 'overtaken';
}
