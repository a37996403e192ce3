import type { Campaign } from './campaign.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { addDays, dayOf, instantOf, type Zone } from '../time/local-day.ts';

/** Two instants and what lies between them. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Posts may stand this far outside their campaign's days: a person gave them another time, or a campaign that starts
 * "now" lay proposed for a while before somebody scheduled it (when that was, it does not say).
 */
const MARGIN = 31 * DAY;

/** The days of a campaign, whole and in its community's zone, whenever it was proposed. */
export function campaignSpan(
  { from, days, start, createdAt }: Pick<Campaign, 'from' | 'days' | 'start' | 'createdAt'>,
  zone: Zone,
): Span {
  const meant = instantOf(from, '00:00', zone);
  const late = start === 'now' ? Math.max(meant, createdAt) : meant;
  return {
    from: start === 'now' ? createdAt : meant,
    to: instantOf(addDays(dayOf(late, zone), days), '00:00', zone),
  };
}

/** Whether posts of a campaign may stand in a span. Rather yes than no: what a list leaves out, nobody misses in time. */
export function mayHavePostsIn(campaign: Campaign, zone: Zone, { from, to }: Span): boolean {
  const its = campaignSpan(campaign, zone);
  return campaign.planRevision > 0 && its.from - MARGIN <= to && its.to + MARGIN >= from;
}

/** Whether a campaign that was proposed could still be scheduled: its days are not over. */
export const waitsForSchedule = (campaign: Campaign, zone: Zone, now: Instant): boolean =>
  campaign.status === 'proposed' && campaignSpan(campaign, zone).to > now;
