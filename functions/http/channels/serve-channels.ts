import { listChannels } from '../../records/channels.ts';
import type { AppDeps } from '../app-deps.ts';
import { type InsideApp, may } from '../caller.ts';
import { channelsView } from './channel-view.ts';
import * as routes from './channel-routes.ts';

/** Serves the connected pages and accounts that the caller may see. */
export function serveChannels(app: InsideApp, { table, clock }: Pick<AppDeps, 'table' | 'clock'>): void {
  app.openapi(routes.listChannels, async (c) => {
    const { caller } = c.var;
    const all = await listChannels(table, caller.actor.community);
    const seen = all.filter(({ owner }) => may(caller, 'channel.read', owner === undefined ? [] : [owner]));
    return c.json(await channelsView(table, seen, { caller, now: clock.now() }), 200);
  });
}
