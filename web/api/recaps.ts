import type { RecapsReply } from '../../functions/http/contract/report-recaps.ts';
import { request } from '../../client/request.ts';
import { get, once } from './call.ts';

export type Recap = RecapsReply['recaps'][number];

/** Reads the recaps of weeks that the clock prepared, the newest first. */
export const listRecaps = (left?: AbortSignal): Promise<RecapsReply> =>
  get(request('GET /api/report/recaps'), left);

/** Notes that the recap of the week that begins on a Monday has been sent. */
export const noteRecapSent = (from: string): Promise<RecapsReply> =>
  once(request('PUT /api/report/recaps/{from}/sent', { from }));

/** Returns the recap that waits to be sent: the newest, unless it is sent. An older one is no news any more. */
export const waitingRecap = ({ recaps: [newest] }: RecapsReply): Recap | undefined =>
  newest?.sentAt === undefined ? newest : undefined;
