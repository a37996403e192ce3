import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Table } from '../ports/table.ts';
import { listPlanChunks } from '../records/plans.ts';
import type { ScheduledCampaign } from './schedule-campaign.ts';

/** Returns a scheduled campaign with the plan that it has, as it was stored. */
export async function readScheduled(table: Table, campaign: Campaign): Promise<ScheduledCampaign> {
  const { community, id, planRevision } = campaign;
  const chunks = await listPlanChunks(table, { community, campaign: id, planRevision });
  const days = chunks[0]?.days;
  return {
    campaign,
    plan: {
      ...(days && { days }),
      posts: chunks.flatMap(({ posts }) => posts),
      conflicts: chunks.flatMap(({ conflicts }) => conflicts),
    },
  };
}
