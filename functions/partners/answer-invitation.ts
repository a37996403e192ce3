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
import { takeAnswerBack } from './take-answer-back.ts';

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
 * `invitationAnswered`, and what `propose` throws; of the campaign nothing is left then, unless somebody scheduled it at that
 * very moment. After a crash the same request goes on, or takes the campaign back.
 */
export const answerInvitation =
  (deps: InvitationDeps) =>
  async ({ community }: Actor, answer: Answer): Promise<Campaign> => {
    const { id, campaign } = answer;
    const proposed = await proposeAndNote(deps, community, answer);
    if (proposed) return proposed;
    await takeAnswerBack(deps.table, { community, id, campaign });
    throw new ProblemError([
      (await loadInvitation(deps, community, id)) ? invitationAnswered : invitationNotFound,
    ]);
  };

/**
 * Proposes a campaign and then notes it as the answer. Undefined when the invitation does not count any more, or something else
 * answers it: of two coordinators who answer at the same moment, one does.
 */
async function proposeAndNote(
  deps: InvitationDeps,
  community: string,
  { id, campaign, propose }: Answer,
): Promise<Campaign | undefined> {
  const { table } = deps;
  const invitation = await loadInvitation(deps, community, id);
  if (!invitation) return undefined;
  const { partner, partnership, answer } = invitation;
  if (answer !== campaign && (await isAnswered(table, invitation))) return undefined;
  const proposed = await propose({ partner, partnership, invitation: id });
  if (answer === campaign) return proposed;
  const noted = await change(table, campaignInvitationRecord, invitation, { answer: campaign }, [
    sameAnswer(invitation),
    { attribute: 'declinedAt', is: 'absent' },
    { attribute: 'withdrawnAt', is: 'absent' },
  ]);
  // The same request may have come twice.
  const now = noted ?? (await loadInvitation(deps, community, id));
  return now?.answer === campaign ? proposed : undefined;
}

/** Declines an invitation. Whoever invited is told that, and no reason. Idempotent. Throws `invitationAnswered`. */
export const declineInvitation =
  (deps: InvitationDeps) =>
  async ({ community, member: by }: Actor, id: string): Promise<void> => {
    const { table, clock } = deps;
    const invitation = await loadInvitation(deps, community, id);
    if (!invitation) return;
    if (await isAnswered(table, invitation)) throw new ProblemError([invitationAnswered]);
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

/** Tells whether an invitation is answered by a campaign that was not cancelled. */
async function isAnswered(table: Table, { community, answer }: CampaignInvitation): Promise<boolean> {
  if (answer === undefined) return false;
  const campaign = await load(table, campaignRecord, keys.campaign(community, answer));
  return campaign !== undefined && campaign.status !== 'cancelled';
}
