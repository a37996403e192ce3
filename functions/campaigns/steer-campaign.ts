import type { AuditEvent } from '../domain/people/audit.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { pausedSince, STEERED_TO, type Steering, steeringsOf } from '../domain/campaign/steering.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { campaignRecord, loadCampaign } from '../records/campaign-record.ts';
import { change } from '../records/record.ts';
import { campaignChanged, campaignEnded, notScheduled } from './campaign-problems.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

const EVENT: Readonly<Record<Steering, AuditEvent>> = {
  pause: 'campaign.paused',
  resume: 'campaign.resumed',
  cancel: 'campaign.cancelled',
};

/**
 * Pauses, resumes or cancels a campaign, in one write that the gate of each of its posts respects from then on. A
 * reconciliation then updates the posts. Idempotent.
 */
export const steerCampaign =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; id: string; by: string; steering: Steering }): Promise<Campaign> => {
    const { community, id, steering } = request;
    const campaign = await loadCampaign(deps.table, community, id);
    const status = STEERED_TO[steering];
    if (campaign.status === status) return campaign;
    if (campaign.status === 'cancelled') throw new ProblemError([campaignEnded]);
    if (!steeringsOf(campaign).includes(steering)) throw new ProblemError([notScheduled]);
    const now = deps.clock.now();
    await requestReconciliation(deps, { community, subject: 'campaign', id }, now);
    const steered = await change(
      deps.table,
      campaignRecord,
      campaign,
      {
        status,
        revision: campaign.revision + 1,
        ...(steering === 'pause' && { pausedAt: pausedSince(campaign, now) }),
      },
      [{ attribute: 'revision', is: '=', value: campaign.revision }],
    );
    if (!steered) throw new ProblemError([campaignChanged]);
    const at = deps.clock.now();
    await audit(deps.table, { community, at, event: EVENT[steering], by: request.by, subject: id });
    return steered;
  };
