import type { PlanReply } from '../../../functions/http/contract/campaigns.ts';

const KEY = 'etalase.plan.';

/** Stores the response to scheduling in this tab: only that response tells who was left out. */
export const keepPlan = (plan: PlanReply): void =>
  sessionStorage.setItem(KEY + plan.campaign.id, JSON.stringify(plan));

/** Returns this tab's response to scheduling the campaign; undefined when it was scheduled elsewhere. */
export function keptPlan(campaign: string): PlanReply | undefined {
  const kept = sessionStorage.getItem(KEY + campaign);
  // Only the function above writes it.
  return kept === null ? undefined : (JSON.parse(kept) as PlanReply);
}
