import type { Member } from '../../domain/people/member.ts';
import { revisionOfFacet } from '../../domain/people/member-facets.ts';
import { giveStandingOk } from '../../people/give-standing-ok.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import type { StandingOkReply } from '../contract/standing-ok.ts';
import { tagged } from '../edge/revisions.ts';
import * as routes from './standing-ok-routes.ts';

const standingOkView = (member: Member): StandingOkReply => ({
  ...member.standingOk,
  revision: revisionOfFacet(member, 'standingOk'),
});

/** Serves a page owner's standing OK, which only she can give. */
export function serveStandingOk(app: InsideApp, deps: Pick<AppDeps, 'table' | 'clock'>): void {
  const give = giveStandingOk(deps);

  app.openapi(routes.readStandingOk, async (c) =>
    c.json(tagged(c, standingOkView(c.var.caller.member)), 200),
  );

  app.openapi(routes.giveStandingOk, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    allow(caller, 'standingOk.give', [member]);
    const standingOk = c.req.valid('json');
    const seen = c.req.valid('header')['if-match'];
    const given = await give({ community, member, standingOk, seen });
    return c.json(tagged(c, standingOkView(given)), 200);
  });
}
