import type * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { Campaign } from './campaign.ts';

/** How many templates a community keeps: as many as one looks over when a campaign begins. */
export const MOST_TEMPLATES = 30;

/** A campaign as it can be begun again: all that was decided about it but its dates. */
export const CampaignTemplate = Campaign.pick({
  community: true,
  id: true,
  title: true,
  kind: true,
  products: true,
  audience: true,
  channels: true,
  without: true,
  stories: true,
  asks: true,
  sentence: true,
  theme: true,
  perDay: true,
  weekdays: true,
  seats: true,
  days: true,
}).extend({ savedBy: Id, savedAt: Instant });
export type CampaignTemplate = z.infer<typeof CampaignTemplate>;

/** Returns the template of a campaign, under an id of its own. */
export const templateOf = (
  campaign: Campaign,
  { id, by, at }: { readonly id: string; readonly by: string; readonly at: Instant },
): CampaignTemplate => CampaignTemplate.parse({ ...campaign, id, savedBy: by, savedAt: at });
