import { findGroupPlan } from '../../campaigns/find-group-plan.ts';
import { isVotingOpen } from '../../domain/campaign/group-ask.ts';
import { fromIso, toIso } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp, type OpenApp } from '../caller.ts';
import { readNames } from '../views/names.ts';
import * as routes from './group-plan-routes.ts';
import { groupAskView, namedThing, thingsMention } from './group-plan-view.ts';

type GroupPlanDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'dispatch' | 'writable' | 'publicUrl'>;

/** Load what plans: a group is asked seldom. */
const asking = () => import('../../campaigns/ask-group.ts');
const reading = () => import('../../campaigns/read-plan-part.ts');
const voting = () => import('../../campaigns/vote-on-plan.ts');

/** Serves what a link from the group shows to anybody. */
export function serveOpenPlans(app: OpenApp, deps: Pick<GroupPlanDeps, 'table' | 'clock'>): void {
  app.openapi(routes.readGroupPlan, async (c) => {
    const campaign = await findGroupPlan(deps.table, c.req.valid('param').link);
    const { until, counts } = campaign.ask;
    return c.json({ until: toIso(until), isOpen: isVotingOpen(campaign, deps.clock.now()), ...counts }, 200);
  });
}

/** Serves asking the group about a plan, and the answers of members. */
export function serveGroupPlans(app: InsideApp, deps: GroupPlanDeps): void {
  app.openapi(routes.askGroup, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.schedule');
    const { community, member: by } = caller.actor;
    const until = fromIso(c.req.valid('json').until);
    const { askGroup } = await asking();
    const asked = await askGroup(deps)({ community, id: c.req.valid('param').id, by, until });
    const view = await groupAskView(deps, asked, caller);
    if (!view) throw new Error('a campaign that was asked about has no question');
    return c.json(view, 200);
  });

  app.openapi(routes.readPlanPart, async (c) => {
    const { actor } = c.var.caller;
    const { readPlanPart } = await reading();
    const { link } = c.req.valid('param');
    const { campaign, isOpen, days, things } = await readPlanPart(deps)(actor, link);
    const names = await readNames(deps.table, actor.community, thingsMention(things));
    return c.json(
      {
        campaign: { id: campaign.id, name: campaign.title },
        until: toIso(campaign.ask.until),
        isOpen,
        days: [...days],
        things: things.map(({ vote: voted, first, last, about, posts, out, ...thing }) => ({
          about,
          thing: namedThing({ about, ...thing }, names),
          posts,
          out,
          ...(first !== undefined && { first: toIso(first) }),
          ...(last !== undefined && { last: toIso(last) }),
          ...(voted && { answer: voted.answer }),
          ...(voted?.day !== undefined && { day: voted.day }),
        })),
      },
      200,
    );
  });

  app.openapi(routes.voteOnPlan, async (c) => {
    const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
    const { voteOnPlan } = await voting();
    const { vote: stored, ...done } = await voteOnPlan(deps)(c.var.caller.actor, asked);
    const { about, thing, answer, day } = stored;
    return c.json({ about, thing, answer, ...(day !== undefined && { day }), ...done }, 200);
  });
}
