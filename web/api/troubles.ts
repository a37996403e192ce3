import type { TroubleList } from '../../functions/http/contract/audit.ts';
import { request } from '../../client/request.ts';
import { get } from './call.ts';

export const listTroubles = (left?: AbortSignal): Promise<TroubleList> =>
  get(request('GET /api/troubles'), left);
