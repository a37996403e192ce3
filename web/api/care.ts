import type { AuditList } from '../../functions/http/contract/audit.ts';
import type { BrandReply, SaveBrand } from '../../functions/http/contract/brand.ts';
import type { CommunityReply } from '../../functions/http/contract/community.ts';
import type { StandingOkReply } from '../../functions/http/contract/standing-ok.ts';
import { request } from '../../client/request.ts';
import { get, take } from './call.ts';
import { send } from './send.ts';

// Each function sends the request that it names. The API's description (docs/openapi.json) says who may, and what is refused;
// a refusal is thrown as `Refused`.

export const readBrand = (member: string, left?: AbortSignal): Promise<BrandReply> =>
  get(request('GET /api/members/{id}/brand', { id: member }), left);

export const saveBrand = ({ member, revision }: BrandReply, brand: SaveBrand): Promise<BrandReply> =>
  send(request('PUT /api/members/{id}/brand', { id: member.id, body: brand, seen: revision }));

export const removeLogo = ({ member, revision }: BrandReply): Promise<BrandReply> =>
  take(request('DELETE /api/members/{id}/logo', { id: member.id, seen: revision }));

export const readStandingOk = (left?: AbortSignal): Promise<StandingOkReply> =>
  get(request('GET /api/standing-ok'), left);

export const giveStandingOk = ({ revision, ...ok }: StandingOkReply): Promise<StandingOkReply> =>
  send(request('PUT /api/standing-ok', { body: ok, seen: revision }));

export const readCommunity = (left?: AbortSignal): Promise<CommunityReply> =>
  get(request('GET /api/community'), left);

export const saveCommunity = ({ revision, ...settings }: CommunityReply): Promise<CommunityReply> =>
  send(request('PUT /api/community', { body: settings, seen: revision }));

export const listAudit = (cursor: string | undefined, left?: AbortSignal): Promise<AuditList> =>
  get(request('GET /api/audit', { query: { cursor } }), left);
