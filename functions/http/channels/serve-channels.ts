import { listChannels } from '../../records/channels.ts';
import { loadChannelsOf } from '../../records/owned-channels.ts';
import type { AppDeps } from '../app-deps.ts';
import { type InsideApp, may } from '../caller.ts';
import { channelsView } from './channel-view.ts';
import * as routes from './channel-routes.ts';

/** Serves the connected pages and accounts that the caller may see. */
export function serveChannels(app: InsideApp, { table, clock }: Pick<AppDeps, 'table' | 'clock'>): void {
  app.openapi(routes.listChannels, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    const seen = may(caller, 'channel.read')
      ? await listChannels(table, community)
      : await loadChannelsOf(table, community, member);
    return c.json(await channelsView(table, seen, { caller, now: clock.now() }), 200);
  });
}
