import type { MemberRow } from '../../functions/http/contract/members.ts';
import type { SessionReply } from '../../functions/http/contract/session.ts';
import { request } from '../../client/request.ts';
import { send } from './send.ts';

/** Offers the user's own role of coordinator to a member. */
export const offerHandover = (id: string, overlaps: boolean): Promise<MemberRow> =>
  send(request('PUT /api/members/{id}/handover', { id, body: { overlaps } }));

export const withdrawHandover = (id: string): Promise<MemberRow> =>
  send(request('DELETE /api/members/{id}/handover', { id }));

/** Takes over the role that is offered to the user, or declines it. */
export const answerHandover = (accepted: boolean): Promise<SessionReply> =>
  send(request('PUT /api/me/handover', { body: { accepted } }));
