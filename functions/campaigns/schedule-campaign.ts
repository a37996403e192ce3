import { makePlan } from './plan-campaign.ts';
import type { AuditEvent } from '../domain/people/audit.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { membersLeftOut } from '../domain/campaign/left-out.ts';
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

/** Plans a campaign and starts it, as `planAnew` does. Throws when it was cancelled, or has no days left. */
export const scheduleCampaign =
  (deps: ScheduleDeps) =>
  async (request: { community: string; id: string; by: string }): Promise<ScheduledCampaign> => {
    const { community, id, by } = request;
    const found = await loadCampaign(deps.table, community, id);
    if (found.status === 'cancelled') throw new ProblemError([campaignEnded]);
    const { zone } = await loadCommunity(deps.table, community);
    if (!hasDaysLeft(found, zone, deps.clock.now())) throw new ProblemError([campaignOver]);
    return planAnew(deps, found, { by, status: 'scheduled', event: 'campaign.scheduled' });
  };

interface NewPlan {
  readonly by: string;
  /** The status that the campaign has once it is planned. */
  readonly status: 'scheduled' | 'paused';
  readonly event: AuditEvent;
  /** What else changes with the plan, in the same write as its revision. */
  readonly changes?: Partial<Campaign>;
}

/**
 * Makes a new plan of a campaign and lets it run. Three writes, each of which may be the last before a crash: the campaign
 * gets a new plan revision and a due time (from then on the gate refuses posts of older plans), the plan is stored under
 * that revision, and the campaign becomes due to be expanded into posts. A reconciliation cancels what older plans left
 * pending. Throws `campaignChanged` when somebody else changed the campaign meanwhile.
 */
export async function planAnew(
  deps: ScheduleDeps,
  found: Campaign,
  { by, status, event, changes = {} }: NewPlan,
): Promise<ScheduledCampaign> {
  const { community, id } = found;
  const now = deps.clock.now();
  // Without a reconciliation, pending posts of an older plan would keep their times, and be shown to people, until they
  // are due.
  if (found.planRevision > 0) await requestReconciliation(deps, { community, subject: 'campaign', id }, now);
  // Planned on request: most users who open the app plan nothing.
  const allocated = await changeAsRead(deps, found, {
    ...changes,
    planRevision: found.planRevision + 1,
    scheduledBy: by,
    expandedChunks: 0,
    due: dueAt('expand', now + RESCUE),
  });
  if (!allocated) throw new ProblemError([campaignChanged]);
  const plan = await makePlan(deps, allocated, now);
  const due = dueAt('expand', now);
  const campaign = await letRun(deps, allocated, { due, status, leftOut: membersLeftOut(plan) });
  await deps.dispatch.send(keys.campaign(community, id), due);
  await audit(deps.table, { community, at: now, event, by, subject: id });
  return { campaign, plan };
}

/** Starts a planned campaign. If it was paused while it was being planned, it stays paused, with its new plan. */
async function letRun(
  deps: ScheduleDeps,
  allocated: Campaign,
  goal: { readonly due: Due; readonly status: Campaign['status']; readonly leftOut: number },
): Promise<Campaign> {
  const running = await changeAsRead(deps, allocated, goal);
  if (running) return running;
  const { community, id, planRevision, status } = allocated;
  const found = await load(deps.table, campaignRecord, keys.campaign(community, id));
  if (found?.planRevision !== planRevision) throw new ProblemError([campaignChanged]);
  if (found.status === 'cancelled') throw new ProblemError([campaignEnded]);
  if (found.status === status) return letRun(deps, found, goal);
  return (await changeAsRead(deps, found, { due: goal.due })) ?? letRun(deps, found, goal);
}

/** Changes a campaign if it is still as it was read; undefined if not. */
export async function changeAsRead(
  deps: Pick<ScheduleDeps, 'table'>,
  campaign: Campaign,
  changes: Partial<Campaign>,
): Promise<Campaign | undefined> {
  return change(deps.table, campaignRecord, campaign, { ...changes, revision: campaign.revision + 1 }, [
    { attribute: 'revision', is: '=', value: campaign.revision },
  ]);
}
