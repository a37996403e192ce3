import { channelNotFound } from '../../channels/connecting-problems.ts';
import { disconnectChannel } from '../../channels/disconnect-channel.ts';
import { demandProof } from '../../people/passkeys/demand-proof.ts';
import { graphEnds, GRAPH_VERSION } from '../../domain/channel/graph-version.ts';
import { ProblemError } from '../../domain/problem.ts';
import { toIso } from '../../domain/time/instant.ts';
import { listChannels, loadChannel } from '../../records/channels.ts';
import { loadChannelsOf } from '../../records/owned-channels.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp, may } from '../caller.ts';
import type { ChannelList } from '../contract/channels.ts';
import { channelsView } from './channel-view.ts';
import * as routes from './channel-routes.ts';

/** Serves the connected pages and accounts that the caller may see, and disconnects them. */
export function serveChannels(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'dispatch' | 'graphVersion' | 'passkeyRule'>,
): void {
  const { table, clock, graphVersion = GRAPH_VERSION.name } = deps;
  const versionNotice = (): Pick<ChannelList, 'graphEnds'> => {
    const ends = graphEnds(graphVersion, clock.now());
    return ends ? { graphEnds: { at: toIso(ends.at), text: ends.text } } : {};
  };
  const disconnect = disconnectChannel(deps);
  const demand = demandProof(deps);

  app.openapi(routes.listChannels, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    const seen = may(caller, 'channel.read')
      ? await listChannels(table, community)
      : await loadChannelsOf(table, community, member);
    const view = await channelsView(table, seen, { caller, now: clock.now() });
    return c.json({ ...view, ...(may(caller, 'channel.connect') && versionNotice()) }, 200);
  });

  app.openapi(routes.disconnectChannel, async (c) => {
    const { caller } = c.var;
    const { community, member: by } = caller.actor;
    const { id } = c.req.valid('param');
    const channel = await loadChannel(table, community, id);
    if (!channel) throw new ProblemError([channelNotFound]);
    allow(caller, 'channel.disconnect', channel.owner === undefined ? [] : [channel.owner]);
    if (channel.owner !== by) demand(c.var.caller);
    const now = await disconnect({ community, channel: id, code: 'channel.disconnected', by });
    return c.json(await channelsView(table, now ? [now] : [], { caller, now: clock.now() }), 200);
  });
}
