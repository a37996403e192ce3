import type { Channel } from '../domain/channel/channel.ts';
import { brokenSince } from '../domain/channel/outages.ts';
import { afterBlock } from '../domain/post/probing.ts';
import { REASONS } from '../domain/post/reasons.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { channelRecord } from '../records/channel-record.ts';
import { change } from '../records/record.ts';
import { requestReconciliation } from './request-reconciliation.ts';

/** Why a channel can be broken. */
export type BrokenCode = 'channel.tokenDead' | 'channel.blocked';

/**
 * Declares a channel broken, in one conditional write that the gate of each of its posts respects. Returns `overtaken` when
 * the channel was reconnected, changed or broken since it was read: the newer state is kept.
 */
export async function breakChannel(
  deps: { readonly table: Table; readonly dispatch: Dispatch },
  channel: Channel,
  code: BrokenCode,
  now: Instant,
): Promise<'broken' | 'overtaken'> {
  const { health } = channel;
  // A block passes by itself; a dead token does not and needs another action by a person.
  const isWorse =
    health.state === 'broken' && health.code === 'channel.blocked' && code === 'channel.tokenDead';
  if (health.state === 'broken' && !isWorse) return 'broken';
  await requestReconciliation(
    deps,
    { community: channel.community, subject: 'channel', id: channel.id },
    now,
  );
  const { text, nextStep } = REASONS[code];
  const broken = await change(
    deps.table,
    channelRecord,
    channel,
    {
      health: { state: 'broken', since: brokenSince(channel, now), code, reason: text, nextStep },
      ...(code === 'channel.blocked' && { due: afterBlock(now) }),
      revision: channel.revision + 1,
    },
    [{ attribute: 'revision', is: '=', value: channel.revision }],
  );
  return broken ? 'broken' : 'overtaken';
}
