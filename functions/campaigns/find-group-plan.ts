import { GroupLink } from '../domain/campaign/group-ask.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { keys } from '../records/keys.ts';
import { load } from '../records/record.ts';
import { groupLinkRecord } from '../records/vote-record.ts';
import type { AskedCampaign } from './ask-group.ts';
import { planLinkUnknown, planOfOthers } from './group-plan-problems.ts';

/** Returns the campaign of which a link shows the plan, of any community. Throws `planLinkUnknown`, also for a changed link. */
export async function findGroupPlan(table: Table, link: string): Promise<AskedCampaign> {
  const pointer = GroupLink.safeParse(link).success
    ? await load(table, groupLinkRecord, keys.groupLink(link))
    : undefined;
  const campaign =
    pointer && (await load(table, campaignRecord, keys.campaign(pointer.community, pointer.campaign)));
  const ask = campaign?.ask;
  if (!campaign || ask?.link !== link) throw new ProblemError([planLinkUnknown]);
  return { ...campaign, ask };
}

/** The same for a member of a community. Throws `planOfOthers` for the plan of another one. */
export async function findPlanOf(table: Table, community: string, link: string): Promise<AskedCampaign> {
  const campaign = await findGroupPlan(table, link);
  if (campaign.community !== community) throw new ProblemError([planOfOthers]);
  return campaign;
}
