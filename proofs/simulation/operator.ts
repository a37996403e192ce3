import { MINUTE } from '../../functions/domain/time/instant.ts';
import type { Dispatch } from '../../functions/ports/dispatch.ts';
import type { Table } from '../../functions/ports/table.ts';
import { listChannels } from '../../functions/records/channels.ts';
import { saveChannel } from '../../functions/records/connected-channels.ts';
import type { SandboxCore } from '../../sandbox/core/sandbox-core.ts';
import type { EventLoop } from './event-loop.ts';
import { requestReconciliation } from '../../functions/due/request-reconciliation.ts';

const ROUND = 10 * MINUTE;

/**
 * Simulates the coordinator: every ten minutes she reconnects broken channels, as the message on her phone asks. Her own
 * action does not fail; what it triggers runs in the faulty world like everything else.
 */
export function employOperator(
  loop: EventLoop,
  deps: { readonly table: Table; readonly dispatch: Dispatch },
  core: SandboxCore,
  communities: readonly string[],
  /** Does the round without counting its table use. */
  apart: (round: () => Promise<void>) => Promise<void>,
): void {
  const round = async (): Promise<void> => {
    for (const community of communities) {
      const channels = await listChannels(deps.table, community);
      for (const channel of channels.filter(({ health }) => health.state === 'broken')) {
        const now = loop.now();
        const page = core.state.instagrams.get(channel.remoteId)?.page ?? channel.remoteId;
        const token = core.logIn(now, { pages: [page] }).pages.get(page);
        if (token === undefined) continue;
        await requestReconciliation(deps, { community, subject: 'channel', id: channel.id }, now);
        const { due: _due, ...rest } = channel;
        await saveChannel(deps.table, {
          ...rest,
          sealedToken: token,
          health: { state: 'healthy', checkedAt: now },
        });
      }
    }
    loop.plan(loop.now() + ROUND, () => void apart(round));
  };
  loop.plan(loop.now() + ROUND, () => void apart(round));
}
