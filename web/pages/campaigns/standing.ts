import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { daysBefore } from '../../chart/days.ts';

export type Standing = CampaignRow['status'] | 'over';

/** A campaign whose days have passed runs no more, whatever its status says. Days as `YYYY-MM-DD`. */
export const standingOf = (
  { status, from, days }: Pick<CampaignRow, 'status' | 'from' | 'days'>,
  today: string,
): Standing => (status === 'scheduled' && daysBefore(today, days) >= from ? 'over' : status);
