import type { Campaign } from '../domain/campaign/campaign.ts';
import { pausedSince, type Steering } from '../domain/campaign/steering.ts';
import type { AuditEvent } from '../domain/people/audit.ts';
import { ProblemError } from '../domain/problem.ts';
import { dayOf, type LocalDay } from '../domain/time/local-day.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { campaignChanged, campaignEnded, dayCancelled, dayOver, notScheduled } from './campaign-problems.ts';
import { changeAsRead } from './schedule-campaign.ts';

const EVENT: Readonly<Record<Steering, AuditEvent>> = {
  pause: 'campaign.dayPaused',
  resume: 'campaign.dayResumed',
  cancel: 'campaign.dayCancelled',
};

const STOPPED = { pause: 'paused', resume: undefined, cancel: 'cancelled' } as const;

interface DaySteering {
  readonly community: string;
  readonly id: string;
  readonly by: string;
  readonly day: LocalDay;
  readonly steering: Steering;
}

/**
 * Pauses, resumes or cancels one day of a scheduled campaign, in one write that the gate of each post of that day respects
 * from then on; a reconciliation then updates the posts. Idempotent. A cancelled day stays cancelled.
 */
export const steerDay =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async ({ community, id, by, day, steering }: DaySteering): Promise<Campaign> => {
    const campaign = await loadCampaign(deps.table, community, id);
    if (campaign.status === 'cancelled') throw new ProblemError([campaignEnded]);
    if (campaign.status === 'proposed') throw new ProblemError([notScheduled]);
    const { [day]: before, ...others } = campaign.stoppedDays ?? {};
    const after = STOPPED[steering];
    if (before === after) return campaign;
    if (before === 'cancelled') throw new ProblemError([dayCancelled]);
    const now = deps.clock.now();
    const { zone } = await loadCommunity(deps.table, community);
    if (day < dayOf(now, zone)) throw new ProblemError([dayOver]);
    await requestReconciliation(deps, { community, subject: 'campaign', id }, now);
    const stopped = { ...others, ...(after && { [day]: after }) };
    const stoppedDays = Object.keys(stopped).length === 0 ? undefined : stopped;
    const steered = await changeAsRead(deps, campaign, {
      stoppedDays,
      ...(steering === 'pause' && { pausedAt: pausedSince(campaign, now) }),
    });
    if (!steered) throw new ProblemError([campaignChanged]);
    await audit(deps.table, { community, at: now, event: EVENT[steering], by, subject: id });
    return steered;
  };
