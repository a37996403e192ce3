import { campaignChanged, campaignEnded } from './campaign-problems.ts';
import { putCampaign } from './propose-campaign.ts';
import { type ScheduleDeps, type ScheduledCampaign, scheduleCampaign } from './schedule-campaign.ts';
import type { Audience } from '../domain/captions/audience.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { dayOf } from '../domain/time/local-day.ts';
import type { Product } from '../domain/product/product.ts';
import { peopleNotTold, peopleUnanswered } from '../domain/product/may-show-people.ts';
import { ProblemError } from '../domain/problem.ts';
import { photoMissing } from '../domain/product/product-problems.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { keys } from '../records/keys.ts';
import { listPlanChunks } from '../records/plans.ts';
import { listPosts } from '../records/posts.ts';
import { load } from '../records/record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { endedIncomplete } from '../domain/campaign/campaign-outcome.ts';

/** Posts that exceed the first day's cap are published on the second. */
const DAYS = 2;

export interface ShareRequest {
  readonly product: Product;
  /** Made by the client, so that a share whose response was lost is not repeated. */
  readonly campaign: string;
  readonly audience: Audience;
  readonly by: string;
}

/**
 * The "Post everywhere" button: proposes a campaign of one product and schedules it. If a scheduled campaign exists under
 * the id, it is only read, so that a share whose response was lost is not repeated; but if nothing of it is under way and
 * some of its posts came to nothing (`endedIncomplete`), it is planned again for what is possible now. A cancelled campaign
 * stays cancelled: sharing again needs another id.
 */
export const shareProduct =
  (deps: ScheduleDeps) =>
  async ({ product, campaign: id, audience, by }: ShareRequest): Promise<ScheduledCampaign> => {
    const { community } = product;
    if (!product.photo) throw new ProblemError([photoMissing]);
    if (peopleUnanswered(product)) throw new ProblemError([peopleNotTold]);
    const existing = await load(deps.table, campaignRecord, keys.campaign(community, id));
    if (existing && !isThisShare(existing, product.id, audience, by))
      throw new ProblemError([campaignChanged]);
    if (existing?.status === 'cancelled') throw new ProblemError([campaignEnded]);
    if (existing && existing.status !== 'proposed') {
      const scheduled = await readScheduled(deps, existing);
      const isBeingMade = existing.due !== undefined && scheduled.plan.posts.length > 0;
      if (isBeingMade || !endedIncomplete(existing, await listPosts(deps.table, community, id)))
        return scheduled;
    }
    if (!existing) {
      const { zone } = await loadCommunity(deps.table, community);
      const from = dayOf(deps.clock.now(), zone);
      const wish = { kind: 'now' as const, title: product.name, products: [product.id], audience };
      await putCampaign(deps)({ community, id, by, wish: { ...wish, from, days: DAYS, start: 'now' } });
    }
    return scheduleCampaign(deps)({ community, id, by });
  };

const isThisShare = (campaign: Campaign, product: string, audience: Audience, by: string): boolean =>
  campaign.proposedBy === by &&
  campaign.start === 'now' &&
  campaign.audience === audience &&
  campaign.products.length === 1 &&
  campaign.products[0] === product;

async function readScheduled({ table }: ScheduleDeps, campaign: Campaign): Promise<ScheduledCampaign> {
  const { community, id, planRevision } = campaign;
  const chunks = await listPlanChunks(table, { community, campaign: id, planRevision });
  return {
    campaign,
    plan: {
      posts: chunks.flatMap(({ posts }) => posts),
      conflicts: chunks.flatMap(({ conflicts }) => conflicts),
    },
  };
}
