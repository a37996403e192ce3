import { request } from '../../client/request.ts';
import { get } from './call.ts';
import { type Calendar, named } from './named-calendar.ts';

/** Reads the posts of some days, both included, `YYYY-MM-DD`. */
export const readCalendar = async (from: string, to: string, left?: AbortSignal): Promise<Calendar> =>
  named(await get(request('GET /api/calendar', { query: { from, to } }), left));
