import { CampaignInvitation, SentInvitation } from '../domain/campaign/campaign-invitation.ts';
import type { Table } from '../ports/table.ts';
import { campaignPartition, keys, tenant } from './keys.ts';
import { list, load, type RecordDefinition } from './record.ts';

/** The item with an invitation, in the partition of the community that is invited. */
export const campaignInvitationRecord: RecordDefinition<CampaignInvitation> = {
  name: 'campaign invitation',
  schema: CampaignInvitation,
  keyOf: ({ community, id }) => keys.campaignInvitation(community, id),
};

/** The item with what a community holds of an invitation of its own. */
export const sentInvitationRecord: RecordDefinition<SentInvitation> = {
  name: 'sent invitation',
  schema: SentInvitation,
  keyOf: ({ community, campaign, partner }) => keys.sentInvitation(community, campaign, partner),
};

/** Returns all invitations that a community got and that no end of a partnership took away. */
export const listInvitations = (table: Table, community: string): Promise<CampaignInvitation[]> =>
  list(table, campaignInvitationRecord, { pk: tenant(community), prefix: 'campaign-invitation#' });

/** Returns the invitations to a campaign, at most one for each partner. */
export const listSent = (table: Table, community: string, campaign: string): Promise<SentInvitation[]> =>
  list(table, sentInvitationRecord, { pk: campaignPartition(community, campaign), prefix: 'invited#' });

/** Returns an invitation as the invited community holds it; undefined when it never got there or is gone. */
export const loadThere = (
  table: Table,
  { partner, invitation }: Pick<SentInvitation, 'partner' | 'invitation'>,
): Promise<CampaignInvitation | undefined> =>
  load(table, campaignInvitationRecord, keys.campaignInvitation(partner, invitation));
