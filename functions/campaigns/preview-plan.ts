import { planCampaign } from './plan-campaign.ts';
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

/** What scheduling a campaign now would do, without doing it: the plan goes to the group before it runs. */
export const previewPlan =
  (deps: PreviewDeps) =>
  async (request: { community: string; id: string }): Promise<{ campaign: Campaign; plan: Plan }> => {
    const campaign = await loadCampaign(deps.table, request.community, request.id);
    const next = { ...campaign, planRevision: campaign.planRevision + 1 };
    // Loaded when it is asked for: most who open the app plan nothing.
    return { campaign, plan: await planCampaign(deps, next, deps.clock.now()) };
  };
