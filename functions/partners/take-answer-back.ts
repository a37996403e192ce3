import type { CampaignInvitation } from '../domain/campaign/campaign-invitation.ts';
import type { Check, Table } from '../ports/table.ts';
import { campaignInvitationRecord } from '../records/campaign-invitation-records.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { keys } from '../records/keys.ts';
import { load } from '../records/record.ts';

/** Holds on a campaign that was proposed and that nobody has changed, planned or scheduled since. */
const UNTOUCHED: readonly Check[] = [
  { attribute: 'status', is: '=', value: 'proposed' },
  { attribute: 'revision', is: '=', value: 1 },
  { attribute: 'fence', is: '=', value: 0 },
];

/**
 * Deletes a campaign that was proposed as the answer to an invitation and did not become it, since somebody was faster. One that
 * somebody has scheduled or changed meanwhile stays, as a campaign of its own. Does nothing for the answer itself, and for a
 * campaign that answers another invitation or none. May be repeated, also after a crash.
 */
export async function takeAnswerBack(
  table: Table,
  { community, id, campaign }: Pick<CampaignInvitation, 'community' | 'id'> & { readonly campaign: string },
): Promise<void> {
  const key = keys.campaign(community, campaign);
  const invitation = await load(table, campaignInvitationRecord, keys.campaignInvitation(community, id));
  // Once an invitation has gone with its partnership, nobody can tell what answered it.
  if (!invitation || invitation.answer === campaign) return;
  const proposed = await load(table, campaignRecord, key);
  if (proposed?.answers?.invitation === id) await table.delete(key, UNTOUCHED);
}
