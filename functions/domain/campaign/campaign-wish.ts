import type * as z from 'zod';
import { Campaign } from './campaign.ts';

/**
 * The fields of a campaign that a person decides; we set the others. Which of the fields of time a campaign has is a matter
 * of its kind; without products, a kind that takes the stock has all that can be sold.
 */
export const CampaignWish = Campaign.pick({
  title: true,
  kind: true,
  audience: true,
  channels: true,
  without: true,
  stories: true,
  asks: true,
  sentence: true,
  theme: true,
  perDay: true,
  weekdays: true,
  until: true,
  on: true,
  seats: true,
  feast: true,
}).extend({
  products: Campaign.shape.products.optional(),
  from: Campaign.shape.from.optional(),
  days: Campaign.shape.days.optional(),
  start: Campaign.shape.start.optional(),
});
export type CampaignWish = z.infer<typeof CampaignWish>;
