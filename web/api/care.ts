import type { AuditList } from '../../functions/http/contract/audit.ts';
import type { BrandReply, SaveBrand } from '../../functions/http/contract/brand.ts';
import type { CommunityReply, SaveCommunity } from '../../functions/http/contract/community.ts';
import type { StandingOkReply } from '../../functions/http/contract/standing-ok.ts';
import { get, take } from './call.ts';
import { send } from './send.ts';

export const readBrand = (member: string, left?: AbortSignal): Promise<BrandReply> =>
  get(`/members/${member}/brand`, left);

export const saveBrand = ({ member, revision }: BrandReply, brand: SaveBrand): Promise<BrandReply> =>
  send(`/members/${member.id}/brand`, brand, revision);

export const removeLogo = ({ member, revision }: BrandReply): Promise<BrandReply> =>
  take(`/members/${member.id}/logo`, revision);

export const readStandingOk = (left?: AbortSignal): Promise<StandingOkReply> => get('/standing-ok', left);

export const giveStandingOk = ({ revision, ...ok }: StandingOkReply): Promise<StandingOkReply> =>
  send('/standing-ok', ok, revision);

export const readCommunity = (left?: AbortSignal): Promise<CommunityReply> => get('/community', left);

export const saveCommunity = ({ revision, ...settings }: CommunityReply): Promise<CommunityReply> =>
  send('/community', settings satisfies SaveCommunity, revision);

export const listAudit = (cursor: string | undefined, left?: AbortSignal): Promise<AuditList> =>
  get(`/audit${cursor === undefined ? '' : `?cursor=${cursor}`}`, left);
