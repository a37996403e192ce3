import type { Actor } from '../domain/people/roles.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import {
  campaignInvitationRecord,
  loadThere,
  sentInvitationRecord,
} from '../records/campaign-invitation-records.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { keys } from '../records/keys.ts';
import { change, load } from '../records/record.ts';
import { partnerName } from './partner-names.ts';
import { invitationAnswered } from './partner-problems.ts';
import { refuseAnswered, UNANSWERED } from './unanswered.ts';

/**
 * Withdraws the invitation of a partner to a campaign while nobody there has answered it. Both sides go on seeing it, as
 * withdrawn: all that is written is the invited side's item, which the sender's list reads, so no crash leaves the two apart.
 * Idempotent; does nothing where no invitation arrived. Throws `campaignNotFound` and `invitationAnswered`.
 */
export const withdrawInvitation =
  ({ table, clock }: { readonly table: Table; readonly clock: Clock }) =>
  async (
    { community, member: by }: Actor,
    { campaign, partner }: { readonly campaign: string; readonly partner: string },
  ): Promise<void> => {
    await loadCampaign(table, community, campaign);
    const sent = await load(table, sentInvitationRecord, keys.sentInvitation(community, campaign, partner));
    const there = sent && (await loadThere(table, sent));
    if (!there || there.withdrawnAt !== undefined) return;
    refuseAnswered(there);
    const at = clock.now();
    const [theirName, ourName] = [await partnerName(table, partner), await partnerName(table, community)];
    const [ours, theirs] = [
      { community, by, subject: campaign, detail: theirName },
      { community: partner, subject: community, detail: ourName },
    ];
    await audit(table, { ...ours, at, event: 'partner.invitationWithdrawn' });
    await audit(table, { ...theirs, at, event: 'partner.invitationWithdrawnThere' });
    if (!(await change(table, campaignInvitationRecord, there, { withdrawnAt: at }, UNANSWERED)))
      throw new ProblemError([invitationAnswered]);
  };
