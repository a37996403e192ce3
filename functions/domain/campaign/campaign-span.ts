import type { Campaign } from './campaign.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { addDays, dayOf, instantOf, type Zone } from '../time/local-day.ts';

/** Two instants and the time between them. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * How far outside their campaign's days posts may lie: a person gave them another time, or a campaign that starts "now"
 * was proposed some time before it was scheduled (the campaign does not store when that was).
 */
const MARGIN = 31 * DAY;

/** Returns the days of a campaign in its community's zone. A campaign that starts "now" begins when it was proposed. */
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

/**
 * Whether posts of a campaign may lie in a span. In doubt it returns true: nobody notices in time what a list leaves out.
 */
export function mayHavePostsIn(campaign: Campaign, zone: Zone, { from, to }: Span): boolean {
  const its = campaignSpan(campaign, zone);
  return campaign.planRevision > 0 && its.from - MARGIN <= to && its.to + MARGIN >= from;
}

/** Whether a proposed campaign can still be scheduled: its days are not over. */
export const waitsForSchedule = (campaign: Campaign, zone: Zone, now: Instant): boolean =>
  campaign.status === 'proposed' && campaignSpan(campaign, zone).to > now;
