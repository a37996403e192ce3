import { giveLatePostsTimes } from '../../campaigns/give-late-posts-times.ts';
import { connectChannels } from '../../channels/connect-channels.ts';
import { listConnectablePages } from '../../channels/read-connection.ts';
import { demandProof } from '../../people/passkeys/demand-proof.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { channelsView } from './channel-view.ts';
import { readNames } from '../views/names.ts';
import * as routes from './channel-routes.ts';
import { allowConnecting } from './allow-connecting.ts';
import { makeState } from './connect-state.ts';
import { redirectUri } from './serve-return.ts';

type ConnectingDeps = Pick<
  AppDeps,
  'table' | 'clock' | 'ids' | 'dispatch' | 'sealer' | 'graph' | 'publicUrl' | 'passkeyRule'
>;

/** Serves the connecting of pages by a coordinator: the URL of Meta's dialog, the pages found, and their owners. */
export function serveConnecting(app: InsideApp, deps: ConnectingDeps): void {
  const { table } = deps;
  const listPages = listConnectablePages(deps);
  const connect = connectChannels(deps);
  const demand = demandProof(deps);
  const giveTimes = giveLatePostsTimes(deps);

  app.openapi(routes.startConnecting, async (c) => {
    const { caller } = c.var;
    await allowConnecting(table, caller);
    demand(caller);
    const state = await makeState(deps, caller.session.digest);
    const address = deps.graph.consentAddress({ redirectUri: redirectUri(deps.publicUrl()), state });
    return c.json({ address }, 200);
  });

  app.openapi(routes.readConnection, async (c) => {
    const { caller } = c.var;
    allow(caller, 'channel.connect');
    const { community, member: by } = caller.actor;
    const { connection } = c.req.valid('param');
    const found = await listPages({ community, by, connection });
    const names = await readNames(table, community, { members: found.map(({ owner }) => owner) });
    const pages = found.map(({ owner, ...page }) => ({
      ...page,
      ...(owner !== undefined && { owner: names.member(owner) }),
    }));
    return c.json({ connection, pages }, 200);
  });

  app.openapi(routes.connectPages, async (c) => {
    const { caller } = c.var;
    allow(caller, 'channel.connect');
    demand(caller);
    const { community, member: by } = caller.actor;
    const { connection } = c.req.valid('param');
    const { owners } = c.req.valid('json');
    const channels = await connect({ community, by, connection, owners });
    for (const { id: channel } of channels) await giveTimes({ community, channel, by });
    return c.json(await channelsView(table, channels, { caller, now: deps.clock.now() }), 200);
  });
}
