import { campaignChanged, campaignEnded } from './campaign-problems.ts';
import { planNext } from './plan-campaign.ts';
import { proposed, putCampaign, type WholeWish } from './propose-campaign.ts';
import { readScheduled } from './read-scheduled.ts';
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
 * The "Post everywhere" button of a product's maker, and "I sell it too" of anybody else, whose posts go out on her own pages
 * alone, with her order line: proposes a campaign of one product and schedules it. If a scheduled campaign exists under
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
    const existing = await findShare(deps, { product, campaign: id, audience, by });
    if (existing?.status === 'cancelled') throw new ProblemError([campaignEnded]);
    const made = existing && (await madeShare(deps, existing));
    if (made) return made;
    if (!existing)
      await putCampaign(deps)({ community, id, by, wish: await wishOf(deps, { product, audience, by }) });
    return scheduleCampaign(deps)({ community, id, by });
  };

/** What sharing would do. */
export interface SharePlan extends ScheduledCampaign {
  /** Whether this share was made, so that the same again changes nothing; the plan is then the one that was made. */
  readonly made: boolean;
}

/**
 * Returns what sharing a product now would do, without storing anything, so that its maker sees where and when first: the
 * times are those that the share will have. A product whose people nobody named yet has no posts. Throws `photoMissing`,
 * and `campaignChanged` when the id belongs to another share.
 */
export const previewShare =
  (deps: ScheduleDeps) =>
  async ({ product, campaign: id, audience, by }: ShareRequest): Promise<SharePlan> => {
    const { community } = product;
    if (!product.photo) throw new ProblemError([photoMissing]);
    const existing = await findShare(deps, { product, campaign: id, audience, by });
    if (existing?.status === 'cancelled')
      return { ...(await readScheduled(deps.table, existing)), made: true };
    const made = existing && (await madeShare(deps, existing));
    if (made) return { ...made, made: true };
    const now = deps.clock.now();
    const campaign =
      existing ?? proposed({ community, id, by, wish: await wishOf(deps, { product, audience, by }) }, now);
    return { campaign, plan: await planNext(deps, campaign, now), made: false };
  };

/** Returns the campaign under the id of a share, if there is one. Throws `campaignChanged` for another one. */
async function findShare(
  { table }: ScheduleDeps,
  { product, campaign: id, audience, by }: ShareRequest,
): Promise<Campaign | undefined> {
  const existing = await load(table, campaignRecord, keys.campaign(product.community, id));
  if (existing && !isThisShare(existing, product.id, audience, by)) throw new ProblemError([campaignChanged]);
  return existing;
}

/** Returns a share that was made and is not planned again: something of it is under way, or nothing came to nothing. */
async function madeShare(deps: ScheduleDeps, existing: Campaign): Promise<ScheduledCampaign | undefined> {
  if (existing.status === 'proposed') return undefined;
  const scheduled = await readScheduled(deps.table, existing);
  const isBeingMade = existing.due !== undefined && scheduled.plan.posts.length > 0;
  if (isBeingMade) return scheduled;
  const posts = await listPosts(deps.table, existing.community, existing.id);
  return endedIncomplete(existing, posts) ? undefined : scheduled;
}

/**
 * Returns the campaign that a share proposes: one product, from today on, as soon as each page allows; on all pages if its
 * maker shares it, otherwise on those of the member who sells it too.
 */
async function wishOf(
  { table, clock }: ScheduleDeps,
  { product: { community, id, name, maker }, audience, by }: Omit<ShareRequest, 'campaign'>,
): Promise<WholeWish & Pick<Campaign, 'onlySeller'>> {
  const { zone } = await loadCommunity(table, community);
  const from = dayOf(clock.now(), zone);
  const onlySeller = by === maker ? undefined : by;
  return {
    kind: 'now',
    title: name,
    products: [id],
    audience,
    from,
    days: DAYS,
    start: 'now',
    ...(onlySeller !== undefined && { onlySeller }),
  };
}

const isThisShare = (campaign: Campaign, product: string, audience: Audience, by: string): boolean =>
  campaign.proposedBy === by &&
  campaign.start === 'now' &&
  campaign.audience === audience &&
  campaign.products.length === 1 &&
  campaign.products[0] === product;
