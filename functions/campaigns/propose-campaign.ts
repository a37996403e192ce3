import type { Campaign } from '../domain/campaign/campaign.ts';
import { CampaignWish } from '../domain/campaign/campaign-wish.ts';
import { productNotFound } from '../domain/product/product-problems.ts';
import { problem, ProblemError, refuseIfAny } from '../domain/problem.ts';
import { addDays, dayOf } from '../domain/time/local-day.ts';
import { refuseFarDays } from '../domain/time/reach.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { channelRecord } from '../records/channel-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { productRecord } from '../records/product-record.ts';
import { loadManyEventually, insert, load } from '../records/record.ts';
import { campaignChanged, campaignPast } from './campaign-problems.ts';

export const channelNotFound = problem('channel.notFound', 'notFound', {
  field: 'channels',
  id: 'Halaman ini tidak ada di komunitas.',
  en: 'The community has no such page.',
});

interface ProposeDeps {
  readonly table: Table;
  readonly clock: Clock;
}

interface Proposal {
  readonly community: string;
  /** Made by the client. */
  readonly id: string;
  readonly by: string;
  readonly wish: CampaignWish;
}

/**
 * Proposes a campaign. Idempotent for an equal wish. Throws `ProblemError` for a day more than two years away, for products
 * or pages that the community does not have, `campaignPast` when all its days are over, and `campaignChanged` for another
 * wish under the same id.
 */
export const proposeCampaign =
  (deps: ProposeDeps) =>
  async (proposal: Proposal): Promise<Campaign> => {
    const { community, id, wish } = proposal;
    const existing = await load(deps.table, campaignRecord, keys.campaign(community, id));
    // The same again, perhaps days later from a phone without a signal, is answered like the first time.
    if (existing) return asBefore(existing, wish);
    const { zone } = await loadCommunity(deps.table, community);
    const today = dayOf(deps.clock.now(), zone);
    refuseFarDays({ from: wish.from }, today);
    if (addDays(wish.from, wish.days - 1) < today) throw new ProblemError([campaignPast]);
    await checkWish(deps.table, proposal);
    return putCampaign(deps)(proposal);
  };

/** Stores a proposed campaign under its id, like `proposeCampaign`, but without checking its products and pages. */
export const putCampaign =
  (deps: ProposeDeps) =>
  async ({ community, id, by, wish }: Proposal): Promise<Campaign> => {
    const campaign: Campaign = {
      ...wish,
      community,
      id,
      status: 'proposed',
      proposedBy: by,
      planRevision: 0,
      seed: id,
      createdAt: deps.clock.now(),
      expandedChunks: 0,
      fence: 0,
      revision: 1,
    };
    if ((await insert(deps.table, campaignRecord, campaign)) === 'written') return campaign;
    const existing = await load(deps.table, campaignRecord, keys.campaign(community, id));
    if (!existing) throw new ProblemError([campaignChanged]);
    return asBefore(existing, wish);
  };

/** Returns a campaign that was proposed before, or throws `campaignChanged` when it was another wish. */
function asBefore(existing: Campaign, wish: CampaignWish): Campaign {
  if (sameWish(existing, wish)) return existing;
  throw new ProblemError([campaignChanged]);
}

const sameWish = (campaign: Campaign, wish: CampaignWish): boolean =>
  JSON.stringify(CampaignWish.parse(campaign)) === JSON.stringify(CampaignWish.parse(wish));

/** Throws for products or pages that the community does not have. */
async function checkWish(table: Table, { community, wish }: Proposal): Promise<void> {
  const products = await Promise.all(
    wish.products.map((id) => load(table, productRecord, keys.product(community, id))),
  );
  const wanted = [...new Set(wish.channels)];
  const channels = await loadManyEventually(
    table,
    channelRecord,
    wanted.map((id) => keys.channel(community, id)),
  );
  refuseIfAny([
    ...(products.includes(undefined) ? [{ ...productNotFound, field: 'products' }] : []),
    ...(channels.length < wanted.length ? [channelNotFound] : []),
  ]);
}
