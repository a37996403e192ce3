import type { z } from 'zod';
import { Campaign } from '../domain/campaign/campaign.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { keys } from '../records/keys.ts';
import { insert, load } from '../records/record.ts';
import { campaignChanged } from './campaign-problems.ts';

/** What a person decides about a campaign; the rest is ours. */
export const CampaignWish = Campaign.pick({
  title: true,
  products: true,
  audience: true,
  from: true,
  days: true,
  channels: true,
  start: true,
  stories: true,
});
export type CampaignWish = z.infer<typeof CampaignWish>;

/** Puts a campaign under an id that the client made; the same wish again changes nothing. */
export const proposeCampaign =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async (request: { community: string; id: string; by: string; wish: CampaignWish }): Promise<Campaign> => {
    const { community, id, by, wish } = request;
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
    if (existing && sameWish(existing, wish)) return existing;
    throw new ProblemError([campaignChanged]);
  };

const sameWish = (campaign: Campaign, wish: CampaignWish): boolean =>
  JSON.stringify(CampaignWish.parse(campaign)) === JSON.stringify(CampaignWish.parse(wish));
