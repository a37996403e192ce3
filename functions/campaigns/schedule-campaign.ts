import { makePlan } from './plan-campaign.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { hasDaysLeft } from '../domain/campaign/campaign-outcome.ts';
import { type Due, dueAt } from '../domain/work/due.ts';
import { MINUTE } from '../domain/time/instant.ts';
import type { Language } from '../domain/language.ts';
import type { Plan } from '../domain/campaign/plan-input.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { campaignRecord, loadCampaign } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { change, load } from '../records/record.ts';
import { campaignChanged, campaignEnded, campaignOver } from './campaign-problems.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

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

/** Longer than planning takes. If the planner dies, the due item makes the plan after this time (`expandCampaign`). */
const RESCUE = 3 * MINUTE;

/**
 * Plans a campaign and starts it. Three writes, each of which may be the last before a crash: the campaign gets a new plan
 * revision and a due time (from then on the gate refuses posts of older plans), the plan is stored under that revision, and
 * the campaign becomes due to be expanded into posts. A reconciliation cancels what older plans left pending.
 */
export const scheduleCampaign =
  (deps: ScheduleDeps) =>
  async (request: { community: string; id: string; by: string }): Promise<ScheduledCampaign> => {
    const { community, id, by } = request;
    const key = keys.campaign(community, id);
    const found = await loadCampaign(deps.table, community, id);
    if (found.status === 'cancelled') throw new ProblemError([campaignEnded]);
    const now = deps.clock.now();
    const { zone } = await loadCommunity(deps.table, community);
    if (!hasDaysLeft(found, zone, now)) throw new ProblemError([campaignOver]);

    // Without a reconciliation, pending posts of an older plan would keep their times, and be shown to people, until they
    // are due.
    if (found.planRevision > 0)
      await requestReconciliation(deps, { community, subject: 'campaign', id }, now);
    // Planned on request: most users who open the app plan nothing.
    const allocated = await changeAsRead(deps, found, {
      planRevision: found.planRevision + 1,
      scheduledBy: by,
      expandedChunks: 0,
      due: dueAt('expand', now + RESCUE),
    });
    if (!allocated) throw new ProblemError([campaignChanged]);
    const plan = await makePlan(deps, allocated, now);
    const due = dueAt('expand', now);
    const campaign = await letRun(deps, allocated, due);
    await deps.dispatch.send(key, due);
    await audit(deps.table, { community, at: now, event: 'campaign.scheduled', by, subject: id });
    return { campaign, plan };
  };

/** Starts a planned campaign. If it was paused while it was being planned, it stays paused, with its new plan. */
async function letRun(deps: ScheduleDeps, allocated: Campaign, due: Due): Promise<Campaign> {
  const running = await changeAsRead(deps, allocated, { status: 'scheduled', due });
  if (running) return running;
  const { community, id, planRevision, status } = allocated;
  const found = await load(deps.table, campaignRecord, keys.campaign(community, id));
  if (found?.planRevision !== planRevision) throw new ProblemError([campaignChanged]);
  if (found.status === 'cancelled') throw new ProblemError([campaignEnded]);
  if (found.status === status) return letRun(deps, found, due);
  return (await changeAsRead(deps, found, { due })) ?? letRun(deps, found, due);
}

async function changeAsRead(
  deps: ScheduleDeps,
  campaign: Campaign,
  changes: Partial<Campaign>,
): Promise<Campaign | undefined> {
  return change(deps.table, campaignRecord, campaign, { ...changes, revision: campaign.revision + 1 }, [
    { attribute: 'revision', is: '=', value: campaign.revision },
  ]);
}
