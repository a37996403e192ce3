import { answerHandover } from '../../people/handover/answer-handover.ts';
import { offerHandover, withdrawHandover } from '../../people/handover/offer-handover.ts';
import { demandProof } from '../../people/passkeys/demand-proof.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { tagged } from '../edge/revisions.ts';
import { memberRow } from '../members/member-row.ts';
import { sessionReply, type SessionReplyDeps } from '../sessions/session-reply.ts';
import * as routes from './handover-routes.ts';

/** Serves the handing over of a coordinator's role to another member. */
export function serveHandover(app: InsideApp, deps: SessionReplyDeps & Pick<AppDeps, 'passkeyRule'>): void {
  const demand = demandProof(deps);
  const offer = offerHandover(deps);
  const withdraw = withdrawHandover(deps);
  const answer = answerHandover(deps);

  app.openapi(routes.offerHandover, async (c) => {
    const { caller } = c.var;
    allow(caller, 'role.give');
    demand(caller);
    const { overlaps } = c.req.valid('json');
    const offered = await offer({ actor: caller.actor, member: c.req.valid('param').id, overlaps });
    return c.json(tagged(c, await memberRow(deps, offered)), 200);
  });

  app.openapi(routes.withdrawHandover, async (c) => {
    const { caller } = c.var;
    allow(caller, 'role.give');
    const left = await withdraw({ actor: caller.actor, member: c.req.valid('param').id });
    return c.json(tagged(c, await memberRow(deps, left)), 200);
  });

  app.openapi(routes.answerHandover, async (c) => {
    const { caller } = c.var;
    const { accepted } = c.req.valid('json');
    if (accepted) demand(caller, [...caller.member.roles, 'coordinator']);
    const member = await answer(caller, { accepted });
    return c.json(tagged(c, await sessionReply(deps, member, caller.session)), 200);
  });
}
