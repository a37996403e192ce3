import type { PlanReply } from '../../../functions/http/contract/campaigns.ts';
import type { ChangedCampaign } from '../../../functions/http/contract/changed-campaign.ts';

/** A plan, and what an edit that left it as it was means for its posts. */
type KeptPlan = PlanReply & Pick<ChangedCampaign, 'redressed'>;

const KEY = 'etalase.plan.';

/** Stores the response to scheduling in this tab: only that response tells who was left out. */
export const keepPlan = (plan: KeptPlan): void =>
  sessionStorage.setItem(KEY + plan.campaign.id, JSON.stringify(plan));

/** Returns this tab's response to scheduling the campaign; undefined when it was scheduled elsewhere. */
export function keptPlan(campaign: string): KeptPlan | undefined {
  const kept = sessionStorage.getItem(KEY + campaign);
  // Only the function above writes it.
  return kept === null ? undefined : (JSON.parse(kept) as KeptPlan);
}
