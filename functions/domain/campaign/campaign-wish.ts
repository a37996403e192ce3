import type { z } from 'zod';
import { Campaign } from './campaign.ts';

/** The fields of a campaign that a person decides; we set the others. */
export const CampaignWish = Campaign.pick({
  title: true,
  products: true,
  audience: true,
  from: true,
  days: true,
  channels: true,
  start: true,
  stories: true,
  asks: true,
});
export type CampaignWish = z.infer<typeof CampaignWish>;
