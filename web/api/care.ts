import type { AuditList } from '../../functions/http/contract/audit.ts';
import type { BrandReply, SaveBrand } from '../../functions/http/contract/brand.ts';
import type { CommunityReply, SaveCommunity } from '../../functions/http/contract/community.ts';
import type { StandingOkReply } from '../../functions/http/contract/standing-ok.ts';
import { get, take } from './call.ts';
import { send } from './send.ts';

export const readBrand = (member: string, left?: AbortSignal): Promise<BrandReply> =>
  get(`/members/${member}/brand`, left);

export const saveBrand = (member: string, brand: SaveBrand): Promise<BrandReply> =>
  send(`/members/${member}/brand`, brand);

export const removeLogo = (member: string): Promise<BrandReply> => take(`/members/${member}/logo`);

export const readStandingOk = (left?: AbortSignal): Promise<StandingOkReply> => get('/standing-ok', left);

export const giveStandingOk = (ok: StandingOkReply): Promise<StandingOkReply> => send('/standing-ok', ok);

export const readCommunity = (left?: AbortSignal): Promise<CommunityReply> => get('/community', left);

export const saveCommunity = (settings: SaveCommunity): Promise<CommunityReply> =>
  send('/community', settings);

export const listAudit = (cursor: string | undefined, left?: AbortSignal): Promise<AuditList> =>
  get(`/audit${cursor === undefined ? '' : `?cursor=${cursor}`}`, left);
