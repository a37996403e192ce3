import { planNext } from './plan-campaign.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Language } from '../domain/language.ts';
import type { Plan } from '../domain/campaign/plan-input.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { loadCampaign } from '../records/campaign-record.ts';

interface PreviewDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly writable: readonly Language[];
}

/** Returns the plan that scheduling a campaign now would make, without storing it, so that the group can see it first. */
export const previewPlan =
  (deps: PreviewDeps) =>
  async (request: { community: string; id: string }): Promise<{ campaign: Campaign; plan: Plan }> => {
    const campaign = await loadCampaign(deps.table, request.community, request.id);
    // Planned on request: most users who open the app plan nothing.
    return { campaign, plan: await planNext(deps, campaign, deps.clock.now()) };
  };
