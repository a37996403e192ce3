import type { TroubleList } from '../../functions/http/contract/audit.ts';
import { get } from './call.ts';

export const listTroubles = (left?: AbortSignal): Promise<TroubleList> => get('/troubles', left);
