import type { CampaignInvitation } from '../domain/campaign/campaign-invitation.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Check } from '../ports/table.ts';
import { invitationAnswered } from './partner-problems.ts';

/** Holds on the invited side's item while nobody there has answered. */
export const UNANSWERED: readonly Check[] = [
  { attribute: 'answer', is: 'absent' },
  { attribute: 'declinedAt', is: 'absent' },
];

/** Throws `invitationAnswered` when the partner has joined or declined: whoever invited can change it no more. */
export function refuseAnswered(there: CampaignInvitation | undefined): void {
  if (there && (there.answer !== undefined || there.declinedAt !== undefined))
    throw new ProblemError([invitationAnswered]);
}
