import { Campaign } from '../domain/campaign/campaign.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { timeSortKey } from './by-time.ts';
import { dueRecord } from './due-index.ts';
import { campaignsPartition, expandingPartition, keys, proposalsPartition } from './keys.ts';
import { load } from './record.ts';

/** Returns the short list of its community in which a campaign stands: it waits to be scheduled, or becomes posts. */
function shortListOf({ community, status, due }: Campaign): string | undefined {
  if (status === 'proposed') return proposalsPartition(community);
  return status === 'scheduled' && due?.kind === 'expand' ? expandingPartition(community) : undefined;
}

/** The campaign's sort keys in lists, by the time at which it was made. */
const listKeys = (campaign: Campaign) => ({
  timePk: campaignsPartition(campaign.community),
  timeSk: timeSortKey(campaign.createdAt, campaign.id),
  helpPk: shortListOf(campaign),
});

/** The item with a campaign. */
export const campaignRecord = dueRecord({
  name: 'campaign',
  schema: Campaign,
  keyOf: ({ community, id }) => keys.campaign(community, id),
  indexesOf: listKeys,
});

export const campaignNotFound = problem('campaign.notFound', 'notFound', {
  field: 'campaign',
  id: 'Promosi bersama ini tidak ada.',
  en: 'There is no such campaign.',
});

/** Returns a campaign of a community. Throws `campaign.notFound`. */
export async function loadCampaign(table: Table, community: string, id: string): Promise<Campaign> {
  const campaign = await load(table, campaignRecord, keys.campaign(community, id));
  if (!campaign) throw new ProblemError([campaignNotFound]);
  return campaign;
}
