import type { Campaign } from '../domain/campaign/campaign.ts';
import type { CampaignInvitation } from '../domain/campaign/campaign-invitation.ts';
import type { Actor } from '../domain/people/roles.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Check, Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { campaignInvitationRecord } from '../records/campaign-invitation-records.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { keys } from '../records/keys.ts';
import { change, load } from '../records/record.ts';
import { type InvitationDeps, loadInvitation } from './open-invitations.ts';
import { invitationAnswered, invitationNotFound } from './partner-problems.ts';

interface Answer {
  readonly id: string;
  /** The id of the campaign of the invited community, made by the client. */
  readonly campaign: string;
  /** Proposes that campaign, with the invitation that it answers. */
  readonly propose: (answers: NonNullable<Campaign['answers']>) => Promise<Campaign>;
}

/**
 * Answers an invitation by a campaign of the invited community, which is a campaign of hers like any other and waits to be
 * scheduled. Idempotent. A campaign that was cancelled makes room for another. Throws `invitationNotFound`,
 * `invitationAnswered`, and what `propose` throws.
 */
export const answerInvitation =
  (deps: InvitationDeps) =>
  async ({ community }: Actor, { id, campaign, propose }: Answer): Promise<Campaign> => {
    const { table } = deps;
    const invitation = await loadInvitation(deps, community, id);
    if (!invitation) throw new ProblemError([invitationNotFound]);
    if (invitation.answer !== campaign) await refuseAnswered(table, invitation);
    const { partner, partnership, answer } = invitation;
    const proposed = await propose({ partner, partnership, invitation: id });
    if (answer === campaign) return proposed;
    // Of two coordinators who answer at the same moment, one does; the campaign of the other stays a campaign of her own.
    const noted = await change(table, campaignInvitationRecord, invitation, { answer: campaign }, [
      sameAnswer(invitation),
      { attribute: 'declinedAt', is: 'absent' },
      { attribute: 'withdrawnAt', is: 'absent' },
    ]);
    if (!noted)
      throw new ProblemError([
        (await loadInvitation(deps, community, id)) ? invitationAnswered : invitationNotFound,
      ]);
    return proposed;
  };

/** Declines an invitation. Whoever invited is told that, and no reason. Idempotent. Throws `invitationAnswered`. */
export const declineInvitation =
  (deps: InvitationDeps) =>
  async ({ community, member: by }: Actor, id: string): Promise<void> => {
    const { table, clock } = deps;
    const invitation = await loadInvitation(deps, community, id);
    if (!invitation) return;
    await refuseAnswered(table, invitation);
    const { partner: subject, inviter } = invitation;
    const at = clock.now();
    const line = { community, at, by, subject, detail: inviter.name };
    await audit(table, { ...line, event: 'partner.invitationDeclined' });
    const declined = await change(table, campaignInvitationRecord, invitation, { declinedAt: at }, [
      sameAnswer(invitation),
    ]);
    // Another coordinator has answered it meanwhile.
    if (!declined && (await loadInvitation(deps, community, id)))
      throw new ProblemError([invitationAnswered]);
  };

/** Holds while nobody has answered an invitation since it was read. */
const sameAnswer = ({ answer }: CampaignInvitation): Check =>
  answer === undefined
    ? { attribute: 'answer', is: 'absent' }
    : { attribute: 'answer', is: '=', value: answer };

/** Throws when an invitation is answered by a campaign that was not cancelled. */
async function refuseAnswered(table: Table, { community, answer }: CampaignInvitation): Promise<void> {
  if (answer === undefined) return;
  const campaign = await load(table, campaignRecord, keys.campaign(community, answer));
  if (campaign && campaign.status !== 'cancelled') throw new ProblemError([invitationAnswered]);
}
