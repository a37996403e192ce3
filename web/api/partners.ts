import type { CampaignRow, ProposeCampaign } from '../../functions/http/contract/campaigns.ts';
import type {
  CampaignInvitations,
  InvitedPartners,
  PartnerCodeReply,
  PartnerList,
  PartnerRow,
} from '../../functions/http/contract/partners.ts';
import { request } from '../../client/request.ts';
import { get, once, remove } from './call.ts';
import { send } from './send.ts';

export const listPartners = (left?: AbortSignal): Promise<PartnerList> =>
  get(request('GET /api/partners'), left);

/** Not repeated automatically: each request makes a new code, which ends the one before. */
export const makePartnerCode = (): Promise<PartnerCodeReply> => once(request('POST /api/partner-code'));

export const withdrawPartnerCode = (): Promise<void> => remove(request('DELETE /api/partner-code'));

/** Returns whose code it is. A code is never kept on the phone. */
export const lookAtPartnerCode = (code: string): Promise<Pick<PartnerRow, 'id' | 'name' | 'village'>> =>
  once(request('POST /api/partner-code/owner', { body: { code } }));

export const becomePartners = (code: string): Promise<PartnerRow> =>
  once(request('POST /api/partners', { body: { code } }));

export const endPartnership = (id: string): Promise<void> =>
  remove(request('DELETE /api/partners/{id}', { id }));

/** Returns the partners that were invited to a campaign, with counts of those that joined. */
export const listInvited = (id: string, left?: AbortSignal): Promise<InvitedPartners> =>
  get(request('GET /api/campaigns/{id}/partners', { id }), left);

export const invitePartner = (
  id: string,
  body: { readonly partner: string; readonly words: string },
): Promise<InvitedPartners> => send(request('PUT /api/campaigns/{id}/invitation', { id, body }));

export const withdrawInvitation = (id: string, partner: string): Promise<void> =>
  remove(request('DELETE /api/campaigns/{id}/partners/{partner}', { id, partner }));

/** Returns the campaigns of partners to which the community is invited. */
export const listInvitations = (left?: AbortSignal): Promise<CampaignInvitations> =>
  get(request('GET /api/campaign-invitations'), left);

/** Answers an invitation by a campaign of the user's own community. */
export const answerInvitation = (
  id: string,
  body: { readonly campaign: string; readonly wish: ProposeCampaign },
): Promise<CampaignRow> => send(request('PUT /api/campaign-invitations/{id}/answer', { id, body }));

export const declineInvitation = (id: string): Promise<void> =>
  remove(request('DELETE /api/campaign-invitations/{id}', { id }));
