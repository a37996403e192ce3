import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Language } from '../domain/language.ts';
import type { Plan } from '../domain/campaign/plan-input.ts';
import { planPosts } from '../domain/campaign/plan-posts.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { communityNotFound } from '../records/community-record.ts';
import { storePlan } from '../records/plans.ts';
import { aroundKeptPosts } from '../domain/campaign/around-kept-posts.ts';
import { readPlanInput } from './read-plan-input.ts';

/** Returns the plan that a campaign gets now, around those posts of its older plans that are not replaced. */
async function planCampaign(
  deps: { readonly table: Table; readonly writable: readonly Language[] },
  asked: { readonly campaign: Campaign; readonly isStored: boolean },
  now: Instant,
): Promise<Plan> {
  const read = await readPlanInput(deps, asked, now);
  if (!read) throw new ProblemError([communityNotFound]);
  return aroundKeptPosts(planPosts(read.input), read.keptPosts);
}

/** Returns the plan that scheduling a campaign now would make, without storing it. */
export const planNext = (
  deps: { readonly table: Table; readonly writable: readonly Language[] },
  campaign: Campaign,
  now: Instant,
): Promise<Plan> =>
  planCampaign(
    deps,
    { campaign: { ...campaign, planRevision: campaign.planRevision + 1 }, isStored: false },
    now,
  );

/** Plans a campaign and stores the plan under its revision. A plan that was stored only in part counts as absent. */
export async function makePlan(
  deps: { readonly table: Table; readonly writable: readonly Language[] },
  campaign: Campaign,
  now: Instant,
): Promise<Plan> {
  const plan = await planCampaign(deps, { campaign, isStored: true }, now);
  const { community, id, planRevision } = campaign;
  await storePlan(deps.table, { community, campaign: id, planRevision }, plan);
  return plan;
}
