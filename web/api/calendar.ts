import type { CalendarReply } from '../../functions/http/contract/calendar.ts';
import { request } from '../../client/request.ts';
import { get } from './call.ts';

/** Reads the posts of some days, both included, `YYYY-MM-DD`. */
export const readCalendar = (from: string, to: string, left?: AbortSignal): Promise<CalendarReply> =>
  get(request('GET /api/calendar', { query: { from, to } }), left);
