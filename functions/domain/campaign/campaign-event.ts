import * as z from 'zod';
import { Id } from '../identity.ts';
import { addDays, LocalDay, weekdayOf } from '../time/local-day.ts';
import type { Campaign } from './campaign.ts';
import { CAMPAIGN_EVENTS } from './kinds/campaign-kind.ts';
import { feastNamed } from './kinds/feasts.ts';
import { kindNamed } from './kinds/kinds.ts';

/** An event of a campaign with its day: of a weekend, its Saturday. */
export const CampaignEvent = z.object({
  is: z.enum(CAMPAIGN_EVENTS),
  day: LocalDay,
  /** How many people a class has room for. */
  seats: z.number().int().min(1).max(1000).optional(),
  /** The id of a feast in the table of feasts. */
  feast: Id.optional(),
});
export type CampaignEvent = z.infer<typeof CampaignEvent>;

const SATURDAY = 6;

/**
 * Returns the event to which a campaign leads, for a post of some day; undefined for kinds without one, and for an event that
 * is over by then.
 */
export function eventOf(
  campaign: Pick<Campaign, 'kind' | 'on' | 'feast' | 'seats'>,
  postedOn: LocalDay,
): CampaignEvent | undefined {
  const { invitesTo: is } = kindNamed(campaign.kind);
  const day = is && dayOfEvent(is, campaign, postedOn);
  if (is === undefined || day === undefined || day < postedOn) return undefined;
  const { seats, feast } = campaign;
  return {
    is,
    day,
    ...(is === 'classDay' && seats !== undefined && { seats }),
    ...(is === 'feast' && feast !== undefined && { feast }),
  };
}

function dayOfEvent(
  is: CampaignEvent['is'],
  { on, feast }: Pick<Campaign, 'on' | 'feast'>,
  postedOn: LocalDay,
): LocalDay | undefined {
  switch (is) {
    case 'marketDay':
      return postedOn;
    case 'feast':
      return feast === undefined ? undefined : feastNamed(feast)?.day;
    case 'weekend':
      return on && addDays(on, SATURDAY - weekdayOf(on));
    case 'bazaar':
    case 'classDay':
      return on;
  }
}
