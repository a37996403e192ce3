import { campaignNotFound } from '../../campaigns/campaign-problems.ts';
import { previewPlan } from '../../campaigns/preview-plan.ts';
import { proposeCampaign } from '../../campaigns/propose-campaign.ts';
import { scheduleCampaign } from '../../campaigns/schedule-campaign.ts';
import { steerCampaign } from '../../campaigns/steer-campaign.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { ProblemError } from '../../domain/problem.ts';
import { campaignRecord } from '../../records/campaign-record.ts';
import { keys } from '../../records/keys.ts';
import { listPlanChunks } from '../../records/plans.ts';
import { listPosts } from '../../records/posts.ts';
import { load } from '../../records/record.ts';
import { listCampaigns } from '../../records/tenant-lists.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp } from '../caller.ts';
import type { CampaignReply } from '../contract/campaigns.ts';
import { findProduct } from '../products/find-product.ts';
import { campaignRow, campaignsMention } from '../views/campaign-view.ts';
import { isCurrent } from '../views/current-posts.ts';
import { readNames } from '../views/names.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { planView } from '../views/plan-view.ts';
import { mentionedBy, postRow } from '../views/post-view.ts';
import * as routes from './campaign-routes.ts';
import { checkWish } from './check-wish.ts';
import { countHelp } from './count-help.ts';
import { needHelp } from './need-help.ts';
import { shareProduct } from './share-product.ts';

type CampaignDeps = Pick<AppDeps, 'table' | 'clock' | 'media' | 'dispatch' | 'writable'>;

const MOST_CAMPAIGNS = 50;

/** How many posts the plan holds: counted in the plan while it is still being expanded, else in the posts. */
async function expectedOf({ table }: CampaignDeps, campaign: Campaign, made: number): Promise<number> {
  if (!campaign.due || campaign.planRevision === 0) return made;
  const { community, id, planRevision } = campaign;
  const chunks = await listPlanChunks(table, { community, campaign: id, planRevision });
  return chunks.reduce((sum, { posts }) => sum + posts.length, 0);
}

async function findCampaign({ table }: CampaignDeps, caller: Caller, id: string): Promise<Campaign> {
  const campaign = await load(table, campaignRecord, keys.campaign(caller.actor.community, id));
  if (!campaign) throw new ProblemError([campaignNotFound]);
  return campaign;
}

async function replyWith(deps: CampaignDeps, campaign: Campaign, caller: Caller): Promise<CampaignReply> {
  const { community, id, planRevision } = campaign;
  const found = (await listPosts(deps.table, community, id))
    .filter((post) => isCurrent(post, campaign))
    .sort((a, b) => a.publishAt - b.publishAt);
  const made = found.filter((post) => post.planRevision === planRevision).length;
  const [ofPosts, ofCampaign] = [mentionedBy(found), campaignsMention([campaign])];
  const names = await readNames(deps.table, community, {
    members: [...ofPosts.members, ...ofCampaign.members],
    products: [...ofPosts.products, ...ofCampaign.products],
    channels: ofPosts.channels,
  });
  const link = pictureLinks(deps);
  const helpFirst = needHelp(found, campaign, deps.clock.now()).map((post) => post.id);
  return {
    ...campaignRow(campaign, names, caller, helpFirst.length),
    expected: await expectedOf(deps, campaign, made),
    helpFirst,
    posts: await Promise.all(found.map((post) => postRow(post, names, caller, link))),
  };
}

/** Proposing, looking ahead, scheduling and reading campaigns; sharing one product is the shortest of them. */
export function serveCampaigns(app: InsideApp, deps: CampaignDeps): void {
  const { table } = deps;
  const propose = proposeCampaign(deps);
  const preview = previewPlan(deps);
  const schedule = scheduleCampaign(deps);
  const share = shareProduct(deps);
  const steer = steerCampaign(deps);

  app.openapi(routes.shareProduct, async (c) => {
    const { caller } = c.var;
    const { id, campaign } = c.req.valid('param');
    const { audience } = c.req.valid('json');
    const product = await findProduct(table, caller, id);
    allow(caller, 'campaign.share', [product.maker]);
    const shared = await share({ product, campaign, audience, by: caller.actor.member });
    return c.json(await planView(table, shared, caller), 200);
  });

  app.openapi(routes.listCampaigns, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const { community } = caller.actor;
    const all = await listCampaigns(table, community);
    const newest = all.sort((a, b) => b.createdAt - a.createdAt).slice(0, MOST_CAMPAIGNS);
    const [names, help] = await Promise.all([
      readNames(table, community, campaignsMention(newest)),
      countHelp(deps, caller, newest),
    ]);
    const campaigns = newest.map((campaign) => campaignRow(campaign, names, caller, help.get(campaign.id)));
    return c.json({ campaigns }, 200);
  });

  app.openapi(routes.readCampaign, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const campaign = await findCampaign(deps, caller, c.req.valid('param').id);
    return c.json(await replyWith(deps, campaign, caller), 200);
  });

  app.openapi(routes.proposeCampaign, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.propose');
    const { community, member: by } = caller.actor;
    const wish = c.req.valid('json');
    await checkWish(table, community, wish);
    const campaign = await propose({ community, id: c.req.valid('param').id, by, wish });
    const names = await readNames(table, community, campaignsMention([campaign]));
    return c.json(campaignRow(campaign, names, caller), 200);
  });

  app.openapi(routes.previewPlan, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const { community } = caller.actor;
    const planned = await preview({ community, id: c.req.valid('param').id });
    return c.json(await planView(table, planned, caller), 200);
  });

  app.openapi(routes.scheduleCampaign, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.schedule');
    const { community, member: by } = caller.actor;
    const scheduled = await schedule({ community, id: c.req.valid('param').id, by });
    return c.json(await planView(table, scheduled, caller), 200);
  });

  app.openapi(routes.steerCampaign, async (c) => {
    const { caller } = c.var;
    const { id, proposedBy } = await findCampaign(deps, caller, c.req.valid('param').id);
    allow(caller, 'campaign.steer', [proposedBy]);
    const { community, member: by } = caller.actor;
    const campaign = await steer({ community, id, by, ...c.req.valid('json') });
    const names = await readNames(table, community, campaignsMention([campaign]));
    return c.json(campaignRow(campaign, names, caller), 200);
  });
}
