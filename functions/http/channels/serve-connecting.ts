import type { PageOwners } from '../../channels/connect-channels.ts';
import { connectChannels } from '../../channels/connect-channels.ts';
import { findConnection, listConnectablePages } from '../../channels/read-connection.ts';
import { problem, refuseIfAny } from '../../domain/problem.ts';
import type { Table } from '../../ports/table.ts';
import { listChannels } from '../../records/channels.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { load } from '../../records/record.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { channelsView } from './channel-view.ts';
import { readNames } from '../views/names.ts';
import * as routes from './channel-routes.ts';
import { makeState } from './connect-state.ts';
import { redirectUri } from './serve-return.ts';

type ConnectingDeps = Pick<AppDeps, 'table' | 'clock' | 'dispatch' | 'sealer' | 'graph' | 'publicUrl'>;

const ownerNotFound = problem('member.notFound', 'notFound', {
  field: 'owners',
  id: 'Pemilik halaman ini bukan anggota komunitas.',
  en: 'The owner is no member of the community.',
});

async function checkOwners(table: Table, community: string, owners: PageOwners): Promise<void> {
  const ids = [...new Set(Object.values(owners))].filter((id) => id !== null);
  const members = await Promise.all(ids.map((id) => load(table, memberRecord, keys.member(community, id))));
  refuseIfAny(members.includes(undefined) ? [ownerNotFound] : []);
}

/** A coordinator connects pages: to Meta, back, and then whose page is whose. */
export function serveConnecting(app: InsideApp, deps: ConnectingDeps): void {
  const { table } = deps;
  const listPages = listConnectablePages(deps);
  const connect = connectChannels(deps);

  app.openapi(routes.startConnecting, async (c) => {
    const { caller } = c.var;
    allow(caller, 'channel.connect');
    const state = await makeState(deps.sealer, caller.session.digest, deps.clock.now());
    const address = deps.graph.consentAddress({ redirectUri: redirectUri(deps.publicUrl()), state });
    return c.json({ address }, 200);
  });

  app.openapi(routes.readConnection, async (c) => {
    const { caller } = c.var;
    allow(caller, 'channel.connect');
    const { community, member: by } = caller.actor;
    const { connection } = c.req.valid('param');
    const found = await listPages({ community, by, connection });
    const channels = await listChannels(table, community);
    const names = await readNames(table, community, { members: channels.map(({ owner }) => owner) });
    const pages = found.map((page) => {
      const channel = channels.find((one) => one.platform === 'facebook' && one.remoteId === page.id);
      const owner = channel?.owner;
      return {
        ...page,
        connected: channel !== undefined,
        ...(owner !== undefined && { owner: names.member(owner) }),
      };
    });
    return c.json({ connection, pages }, 200);
  });

  app.openapi(routes.connectPages, async (c) => {
    const { caller } = c.var;
    allow(caller, 'channel.connect');
    const { community, member: by } = caller.actor;
    const { connection } = c.req.valid('param');
    const { owners } = c.req.valid('json');
    await findConnection(deps, { community, by, connection });
    await checkOwners(table, community, owners);
    const channels = await connect({ community, connection, owners });
    return c.json(await channelsView(table, channels, { caller, now: deps.clock.now() }), 200);
  });
}
