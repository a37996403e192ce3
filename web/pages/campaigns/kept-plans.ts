import type { PlanReply } from '../../../functions/http/contract/campaigns.ts';

const KEY = 'etalase.plan.';

/** Remembers, in this tab, what scheduling answered: only then does the API tell who was left out. */
export const keepPlan = (plan: PlanReply): void =>
  sessionStorage.setItem(KEY + plan.campaign.id, JSON.stringify(plan));

/** What this tab's scheduling of the campaign answered; undefined when it was done elsewhere. */
export function keptPlan(campaign: string): PlanReply | undefined {
  const kept = sessionStorage.getItem(KEY + campaign);
  // Written by the function above and by nothing else.
  return kept === null ? undefined : (JSON.parse(kept) as PlanReply);
}
