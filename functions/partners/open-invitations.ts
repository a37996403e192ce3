import type { CampaignInvitation } from '../domain/campaign/campaign-invitation.ts';
import { dayOf } from '../domain/time/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { campaignInvitationRecord, listInvitations } from '../records/campaign-invitation-records.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadPartnership } from '../records/partner-records.ts';
import { load, loadEventually } from '../records/record.ts';
import { type PartnerName, partnerNames } from './partner-names.ts';

export interface InvitationDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/** An invitation that may be answered, was answered by a campaign, or was withdrawn, with who invites. */
export interface OpenInvitation extends CampaignInvitation {
  readonly inviter: PartnerName;
}

/** Returns the invitations to a community that still count or were withdrawn, the oldest first. */
export const readInvitations =
  (deps: InvitationDeps) =>
  async (community: string): Promise<readonly OpenInvitation[]> => {
    const all = await listInvitations(deps.table, community);
    const open = await Promise.all(all.map((one) => asOpen(deps, one)));
    return open.filter((one) => one !== undefined).toSorted((a, b) => a.sentAt - b.sentAt);
  };

/** Returns an invitation that still counts; undefined when there is none any more, or it was withdrawn. */
export async function loadInvitation(
  deps: InvitationDeps,
  community: string,
  id: string,
): Promise<OpenInvitation | undefined> {
  const found = await load(deps.table, campaignInvitationRecord, keys.campaignInvitation(community, id));
  return found?.withdrawnAt === undefined ? found && asOpen(deps, found) : undefined;
}

/**
 * Returns an invitation with who invites, while it is to be seen: not declined, not over in the zone of who is invited, of a campaign that runs, and of a
 * partnership that holds.
 */
async function asOpen(
  { table, clock }: InvitationDeps,
  invitation: CampaignInvitation,
): Promise<OpenInvitation | undefined> {
  const { community, partner, partnership, declinedAt, lastDay } = invitation;
  if (declinedAt !== undefined) return undefined;
  const { zone } = await loadCommunity(table, community);
  if (lastDay < dayOf(clock.now(), zone)) return undefined;
  if ((await loadPartnership(table, community, partner))?.partnership !== partnership) return undefined;
  const theirs = await loadEventually(table, campaignRecord, keys.campaign(partner, invitation.campaign));
  const inviter = (await partnerNames(table, [partner])).get(partner);
  return inviter && theirs && theirs.status !== 'cancelled' ? { ...invitation, inviter } : undefined;
}
