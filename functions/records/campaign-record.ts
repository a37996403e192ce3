import { Campaign } from '../domain/campaign/campaign.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { timeSortKey } from './by-time.ts';
import { dueRecord } from './due-index.ts';
import { campaignsPartition, keys, proposalsPartition } from './keys.ts';
import { load } from './record.ts';

/** The campaign's sort keys in lists, by the time at which it was made. */
const listKeys = ({ community, id, createdAt, status }: Campaign) => ({
  timePk: campaignsPartition(community),
  timeSk: timeSortKey(createdAt, id),
  helpPk: status === 'proposed' ? proposalsPartition(community) : undefined,
});

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
