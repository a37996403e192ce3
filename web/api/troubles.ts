import type { TroubleList } from '../../functions/http/contract/audit.ts';
import { request } from '../../client/request.ts';
import { get } from './call.ts';

// Each function sends the request that it names. The API's description (docs/openapi.json) says who may, and what is refused;
// a refusal is thrown as `Refused`.

export const listTroubles = (left?: AbortSignal): Promise<TroubleList> =>
  get(request('GET /api/troubles'), left);
