import type { Table } from '../../ports/table.ts';
import { loadChannelsOf } from '../../records/owned-channels.ts';
import { allow, type Caller, may } from '../caller.ts';

/**
 * Refuses Meta's dialog to whom it brings nothing: a coordinator connects any page, another member again what was hers before.
 * Throws `forbidden`.
 */
export async function allowConnecting(table: Table, caller: Caller): Promise<void> {
  if (may(caller, 'channel.connect')) return;
  const { community, member } = caller.actor;
  const own = await loadChannelsOf(table, community, member);
  allow(
    caller,
    'channel.reconnect',
    own.flatMap(({ owner }) => owner ?? []),
  );
}
