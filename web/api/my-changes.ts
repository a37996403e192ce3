import type { ChangeList } from '../../functions/http/contract/changes.ts';
import { request } from '../../client/request.ts';
import { get } from './call.ts';

/** Returns what others changed of the user's in the last two weeks. */
export const listMyChanges = (left?: AbortSignal): Promise<ChangeList> =>
  get(request('GET /api/me/changes'), left);
