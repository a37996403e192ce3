import { makePlan } from './plan-campaign.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
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
import { keys } from '../records/keys.ts';
import { change, load } from '../records/record.ts';
import { campaignChanged, campaignEnded } from './campaign-problems.ts';
import { requestSweep } from '../due/request-sweep.ts';

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

/** Longer than planning takes. Should the planner die, the plan is then made from the due item (`expandCampaign`). */
const RESCUE = 3 * MINUTE;

/**
 * Plans a campaign and lets it run. Three writes, each safe to lose: a plan revision is allocated and due (posts of an
 * older plan are from then on refused by the gate), the plan is stored under it, and the due item expands it into posts.
 * What an older plan left waiting is swept away.
 */
export const scheduleCampaign =
  (deps: ScheduleDeps) =>
  async (request: { community: string; id: string; by: string }): Promise<ScheduledCampaign> => {
    const { community, id, by } = request;
    const key = keys.campaign(community, id);
    const found = await loadCampaign(deps.table, community, id);
    if (found.status === 'cancelled') throw new ProblemError([campaignEnded]);
    const now = deps.clock.now();

    // What an older plan left waiting would keep its places, and stand on its people's screens, until its hour.
    if (found.planRevision > 0) await requestSweep(deps, { community, subject: 'campaign', id }, now);
    // Loaded when it is asked for: most who open the app plan nothing.
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

/** Who paused it while it was planned is obeyed: then it waits with its new plan. */
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
