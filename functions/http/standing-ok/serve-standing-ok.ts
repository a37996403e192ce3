import { giveStandingOk } from '../../people/give-standing-ok.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import * as routes from './standing-ok-routes.ts';

/** Serves a page owner's standing OK, which only she can give. */
export function serveStandingOk(app: InsideApp, deps: Pick<AppDeps, 'table' | 'clock'>): void {
  const give = giveStandingOk(deps);

  app.openapi(routes.readStandingOk, async (c) => c.json(c.var.caller.member.standingOk, 200));

  app.openapi(routes.giveStandingOk, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    allow(caller, 'standingOk.give', [member]);
    const standingOk = c.req.valid('json');
    const given = await give({ community, member, standingOk });
    return c.json(given.standingOk, 200);
  });
}
