import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { daysBefore } from '../../chart/days.ts';

/** A campaign's status as people see it: its stored one, or `over` when its days are. */
export type ShownStatus = CampaignRow['status'] | 'over';

/** Returns whether all days of a campaign are over. Days as `YYYY-MM-DD`. */
const isPast = ({ from, days }: Pick<CampaignRow, 'from' | 'days'>, today: string): boolean =>
  daysBefore(today, days) >= from;

/** Returns whether a proposal waits for the user to schedule it; one whose days are over does not. */
export const waitsForSchedule = (
  campaign: Pick<CampaignRow, 'status' | 'from' | 'days' | 'maySchedule'>,
  today: string,
): boolean => campaign.status === 'proposed' && campaign.maySchedule && !isPast(campaign, today);

/** Returns a campaign's status; one whose days are over is `over` although it is stored as scheduled. */
export const shownStatusOf = (
  campaign: Pick<CampaignRow, 'status' | 'from' | 'days'>,
  today: string,
): ShownStatus => (campaign.status === 'scheduled' && isPast(campaign, today) ? 'over' : campaign.status);
