import type { Product } from '../../domain/product/product.ts';
import { dayOf } from '../../domain/time/local-day.ts';
import { loadCommunity } from '../../records/community-record.ts';
import { campaignKinds } from './campaign-kinds-view.ts';
import { tagged } from '../edge/revisions.ts';
import { MOST_PROPOSALS } from '../../campaigns/campaign-problems.ts';
import { loadCampaign } from '../../records/campaign-record.ts';
import { neededConsents } from '../../people/needed-consents.ts';
import { tellPeople } from '../../intake/tell-people.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp, may } from '../caller.ts';
import { ListPosition } from '../../records/by-time.ts';
import { sealedCursors } from '../edge/cursor.ts';
import { findProduct } from '../products/find-product.ts';
import { campaignRow, campaignsMention } from './campaign-view.ts';
import { readNames } from '../views/names.ts';
import type { planView as PlanView } from './plan-view.ts';
import { campaignList, campaignReply } from './campaign-reply.ts';
import * as routes from './campaign-routes.ts';

type CampaignDeps = Pick<
  AppDeps,
  'table' | 'clock' | 'ids' | 'media' | 'dispatch' | 'writable' | 'log' | 'publicUrl'
>;

/** Loads what plans and steers: most requests only read. */
const planning = () => import('./plan-work.ts');

/** Shows a plan; the reasons for what it leaves out are loaded with the first. */
const planView = async (...plan: Parameters<typeof PlanView>): ReturnType<typeof PlanView> =>
  (await import('./plan-view.ts')).planView(...plan);

/** A maker posts her product everywhere; anybody else who sells may post it on her own pages. */
function allowSharing(caller: Caller, { maker }: Pick<Product, 'maker'>): void {
  if (!may(caller, 'campaign.share', [maker])) allow(caller, 'campaign.sell');
}

/** Serves proposing, previewing, scheduling, reading and steering campaigns, and sharing a single product. */
export function serveCampaigns(app: InsideApp, deps: CampaignDeps): void {
  const { table } = deps;
  const cursors = sealedCursors(deps);
  const tell = tellPeople(deps);

  app.openapi(routes.shareProduct, async (c) => {
    const { caller } = c.var;
    const { id, campaign } = c.req.valid('param');
    const { audience, people } = c.req.valid('json');
    const found = await findProduct(table, caller, id);
    // Who can be recognised in the photo is for its maker to say.
    allowSharing(caller, found);
    if (people) allow(caller, 'campaign.share', [found.maker]);
    const by = caller.actor.member;
    const product = people && found.photo ? await tell(found, { people, by }) : found;
    const { shareProduct } = await planning();
    const shared = await shareProduct(deps)({ product, campaign, audience, by });
    return c.json(await planView(table, shared, caller), 200);
  });

  app.openapi(routes.listCampaignKinds, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const { zone } = await loadCommunity(table, caller.actor.community);
    return c.json(campaignKinds(dayOf(deps.clock.now(), zone)), 200);
  });

  app.openapi(routes.previewShare, async (c) => {
    const { caller } = c.var;
    const { id, campaign } = c.req.valid('param');
    const { audience } = c.req.valid('query');
    const product = await findProduct(table, caller, id);
    allowSharing(caller, product);
    const { community, member: by } = caller.actor;
    const { previewShare } = await planning();
    const [planned, needs] = await Promise.all([
      previewShare(deps)({ product, campaign, audience, by }),
      neededConsents(table, community, by),
    ]);
    return c.json({ ...(await planView(table, planned, caller)), made: planned.made, needs }, 200);
  });

  app.openapi(routes.listCampaigns, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const { cursor, limit } = c.req.valid('query');
    // The list depends on the caller: its first page holds what waits for her.
    const { community, member } = caller.actor;
    const scope = { list: routes.listCampaigns.operationId, community, filters: { member } };
    const after = await cursors.open(ListPosition, scope, cursor);
    const { next, ...page } = await campaignList(deps, caller, { limit, after });
    return c.json({ ...page, ...(await cursors.next(scope, next)) }, 200);
  });

  app.openapi(routes.readCampaign, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    return c.json(tagged(c, await campaignReply(deps, caller, c.req.valid('param').id)), 200);
  });

  app.openapi(routes.proposeCampaign, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.propose');
    const { community, member: by } = caller.actor;
    const { id } = c.req.valid('param');
    const bound = may(caller, 'campaign.schedule') ? {} : { most: MOST_PROPOSALS };
    const { proposeCampaign } = await planning();
    const campaign = await proposeCampaign(deps)({ community, id, by, ...bound, wish: c.req.valid('json') });
    const names = await readNames(table, community, campaignsMention([campaign]));
    return c.json(campaignRow(campaign, names, caller), 200);
  });

  app.openapi(routes.changeCampaign, async (c) => {
    const { caller } = c.var;
    const { community, member: by } = caller.actor;
    const { id } = c.req.valid('param');
    const found = await loadCampaign(table, community, id);
    if (found.status === 'proposed') allow(caller, 'campaign.steer', [found.proposedBy]);
    else allow(caller, 'campaign.schedule');
    const seen = Number(c.req.valid('header')['if-match']);
    const { changeCampaign } = await planning();
    const changed = await changeCampaign(deps)({ community, id, by, seen, wish: c.req.valid('json') });
    const { revision } = changed.campaign;
    return c.json(
      tagged(c, {
        ...(await planView(table, changed, caller)),
        revision,
        ...('redressed' in changed && { redressed: changed.redressed }),
      }),
      200,
    );
  });

  app.openapi(routes.previewPlan, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const { community } = caller.actor;
    const { previewPlan } = await planning();
    const planned = await previewPlan(deps)({ community, id: c.req.valid('param').id });
    return c.json(await planView(table, planned, caller), 200);
  });

  app.openapi(routes.scheduleCampaign, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.schedule');
    const { community, member: by } = caller.actor;
    const { scheduleCampaign } = await planning();
    const scheduled = await scheduleCampaign(deps)({ community, id: c.req.valid('param').id, by });
    return c.json(await planView(table, scheduled, caller), 200);
  });

  app.openapi(routes.steerCampaign, async (c) => {
    const { caller } = c.var;
    const { community, member: by } = caller.actor;
    const { id, proposedBy } = await loadCampaign(table, community, c.req.valid('param').id);
    allow(caller, 'campaign.steer', [proposedBy]);
    const { day, steering } = c.req.valid('json');
    const { steerCampaign, steerDay } = await planning();
    const campaign =
      day === undefined
        ? await steerCampaign(deps)({ community, id, by, steering })
        : await steerDay(deps)({ community, id, by, day, steering });
    const names = await readNames(table, community, campaignsMention([campaign]));
    return c.json(campaignRow(campaign, names, caller), 200);
  });
}
