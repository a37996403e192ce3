import type { Campaign } from '../domain/campaign.ts';
import { dueAt } from '../domain/due.ts';
import type { Language } from '../domain/language.ts';
import type { Plan } from '../domain/planning/plan-input.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { keys } from '../records/keys.ts';
import { storePlan } from '../records/plans.ts';
import { change, load } from '../records/record.ts';
import { requestSweep } from '../records/sweeps.ts';
import { campaignChanged, campaignEnded, campaignNotFound } from './campaign-problems.ts';

export interface ScheduleDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly writable: readonly Language[];
}

export interface ScheduledCampaign {
  readonly campaign: Campaign;
  readonly plan: Plan;
}

/**
 * Plans a campaign and lets it run. Three writes, each safe to lose: a plan revision is allocated (posts of an older
 * plan are from then on refused by the gate), the plan is stored under it, and a due item expands it into posts.
 * What an older plan left waiting is swept away.
 */
export const scheduleCampaign =
  (deps: ScheduleDeps) =>
  async (request: { community: string; id: string; by: string }): Promise<ScheduledCampaign> => {
    const key = keys.campaign(request.community, request.id);
    const found = await load(deps.table, campaignRecord, key);
    if (!found) throw new ProblemError([campaignNotFound]);
    if (found.status === 'cancelled') throw new ProblemError([campaignEnded]);
    const now = deps.clock.now();

    // What an older plan left waiting would keep its places, and stand on its people's screens, until its hour.
    if (found.planRevision > 0) {
      const what = { community: request.community, subject: 'campaign', id: request.id } as const;
      await requestSweep(deps, what, now);
    }
    // Loaded when it is asked for: most who open the app plan nothing.
    const { planCampaign } = await import('./plan-campaign.ts');
    const allocated = await changeAsRead(deps, found, { planRevision: found.planRevision + 1 });
    const plan = await planCampaign(deps, allocated, now);
    const { community, id: campaign, planRevision } = allocated;
    await storePlan(deps.table, { community, campaign, planRevision }, plan);

    const due = dueAt('expand', now);
    const scheduled = await changeAsRead(deps, allocated, {
      status: 'scheduled',
      scheduledBy: request.by,
      expandedChunks: 0,
      due,
    });
    await deps.dispatch.nudge(key, due);
    await audit(deps.table, {
      community,
      at: now,
      event: 'campaign.scheduled',
      by: request.by,
      subject: campaign,
    });
    return { campaign: scheduled, plan };
  };

async function changeAsRead(
  deps: ScheduleDeps,
  campaign: Campaign,
  changes: Partial<Campaign>,
): Promise<Campaign> {
  const next = await change(
    deps.table,
    campaignRecord,
    campaign,
    { ...changes, revision: campaign.revision + 1 },
    [{ attribute: 'revision', is: '=', value: campaign.revision }],
  );
  if (!next) throw new ProblemError([campaignChanged]);
  return next;
}
