import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { daysBefore } from '../../chart/days.ts';

export type Standing = CampaignRow['status'] | 'over';

/** Whether the last of a campaign's days is behind. Days as `YYYY-MM-DD`. */
const isPast = ({ from, days }: Pick<CampaignRow, 'from' | 'days'>, today: string): boolean =>
  daysBefore(today, days) >= from;

/** Whether a proposal waits for the caller to schedule it; one whose days went by waits for nobody. */
export const waitsForSchedule = (
  campaign: Pick<CampaignRow, 'status' | 'from' | 'days' | 'maySchedule'>,
  today: string,
): boolean => campaign.status === 'proposed' && campaign.maySchedule && !isPast(campaign, today);

/** A campaign whose days have passed runs no more, whatever its status says. */
export const standingOf = (
  campaign: Pick<CampaignRow, 'status' | 'from' | 'days'>,
  today: string,
): Standing => (campaign.status === 'scheduled' && isPast(campaign, today) ? 'over' : campaign.status);
