import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { loadCommunity } from '../../records/community-record.ts';
import * as routes from './report-routes.ts';

/** Loads what serves reports. */
const working = () => import('./report-work.ts');

/**
 * Serves the recaps of weeks that the clock prepared, which leaders and coordinators send by hand, and what each member can
 * try next.
 */
export function serveRecaps(app: InsideApp, deps: Pick<AppDeps, 'table' | 'clock' | 'log'>): void {
  const reply = async (community: string) => {
    const { readRecaps, recapsReply } = await working();
    const [{ name }, recaps] = await Promise.all([
      loadCommunity(deps.table, community),
      readRecaps(deps)(community),
    ]);
    return recapsReply(recaps, name);
  };

  app.openapi(routes.listRecaps, async (c) => {
    const { caller } = c.var;
    allow(caller, 'report.details');
    return c.json(await reply(caller.actor.community), 200);
  });

  app.openapi(routes.noteRecapSent, async (c) => {
    const { caller } = c.var;
    allow(caller, 'report.details');
    const { noteRecapSent } = await working();
    const { community } = caller.actor;
    await noteRecapSent(deps)({ community, from: c.req.valid('param').from });
    return c.json(await reply(community), 200);
  });

  app.openapi(routes.readTryNext, async (c) => {
    const { community, member } = c.var.caller.actor;
    allow(c.var.caller, 'report.own', [member]);
    const { readTryNext, tryNextSentence } = await working();
    const next = await readTryNext(deps)({ community, member });
    return c.json(next ? { text: tryNextSentence(next) } : {}, 200);
  });
}
