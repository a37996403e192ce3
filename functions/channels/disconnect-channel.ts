import type { Channel } from '../domain/channel/channel.ts';
import { brokenSince } from '../domain/channel/outages.ts';
import { REASONS } from '../domain/post/reasons.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { channelRecord } from '../records/channel-record.ts';
import { loadChannel } from '../records/channels.ts';
import { change } from '../records/record.ts';

export interface DisconnectDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/** Why a channel was disconnected: a person did it here, or the person who had connected it removed the app at Meta. */
type DisconnectedCode = 'channel.disconnected' | 'channel.deauthorised';

/**
 * Disconnects a channel: erases its token, in one write that the gate of each of its posts respects. Whose consent at Meta it
 * was stays noted until another person connects it: Meta lets her ask for deletion only after she has removed the app, and
 * then what she had connected must be found. Posts that wait there are held until the page is connected again, and cancelled
 * when nobody answers. What is out stays; its numbers are no longer read. Idempotent. `by` is absent when Meta reports it.
 * Returns the channel; undefined when there is none.
 */
export const disconnectChannel =
  (deps: DisconnectDeps) =>
  async (request: {
    readonly community: string;
    readonly channel: string;
    readonly code: DisconnectedCode;
    readonly by?: string;
  }): Promise<Channel | undefined> => {
    const { community, channel: id, code, by } = request;
    const channel = await loadChannel(deps.table, community, id);
    if (!channel || channel.sealedToken === undefined) return channel;
    const now = deps.clock.now();
    await requestReconciliation(deps, { community, subject: 'channel', id }, now);
    const { text, nextStep } = REASONS[code];
    await audit(deps.table, {
      community,
      at: now,
      event: code,
      subject: id,
      ...(by !== undefined && { by }),
    });
    const disconnected = await change(
      deps.table,
      channelRecord,
      channel,
      {
        sealedToken: undefined,
        dataAccessUntil: undefined,
        insightsWithheldSince: undefined,
        missingPermissions: undefined,
        health: { state: 'broken', since: brokenSince(channel, now), code, reason: text, nextStep },
        due: undefined,
        revision: channel.revision + 1,
      },
      [{ attribute: 'revision', is: '=', value: channel.revision }],
    );
    // A conflict, with a probe for instance: start again from the current state.
    return disconnected ?? disconnectChannel(deps)(request);
  };
