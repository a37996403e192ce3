import * as z from 'zod';
import { Audience } from '../captions/audience.ts';
import { CAMPAIGN_KIND_NAMES } from './kinds/kinds.ts';
import { Due } from '../work/due.ts';
import { GroupAsk } from './group-ask.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { LocalDay } from '../time/local-day.ts';
import { ThemeName } from '../product/product.ts';

export const CAMPAIGN_STATUSES = ['proposed', 'scheduled', 'paused', 'cancelled'] as const;
export const CampaignStatus = z.enum(CAMPAIGN_STATUSES);
export type CampaignStatus = z.infer<typeof CampaignStatus>;

export const CampaignKindName = z.enum(CAMPAIGN_KIND_NAMES);

/** The most products of a campaign; each kind has its own limit below this. */
const MOST_PRODUCTS = 100;

/** The most days over which a campaign may spread: a plan is made as a whole, and so must stay small. */
export const MOST_CAMPAIGN_DAYS = 92;

/** Names an occurrence of a product in its campaign. */
export const OccurrenceKey = z.string().regex(/^[a-z0-9-]{1,20}$/);

/** Products that are published together on the channels of the members who agreed. */
export const Campaign = z.object({
  community: Id,
  id: Id,
  title: z.string().trim().min(1).max(80),
  /** Campaigns that were stored before there were kinds are windows. */
  kind: CampaignKindName.default('window'),
  products: z.array(Id).min(1).max(MOST_PRODUCTS),
  audience: Audience,
  /** The first day; `days` is the number of days over which posts may spread. They follow from the fields of its kind. */
  from: LocalDay,
  days: z.number().int().min(1).max(MOST_CAMPAIGN_DAYS),
  /** How many products a day shows, where they take turns. */
  perDay: z.number().int().min(1).max(10).optional(),
  /** The days of a market, 1 = Monday to 7 = Sunday. */
  weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7).optional(),
  /** The last day on which a market-day campaign may show products. */
  until: LocalDay.optional(),
  /** The day of a bazaar or class, or one of the weekend that is meant. */
  on: LocalDay.optional(),
  /** How many people a class has room for. */
  seats: z.number().int().min(1).max(1000).optional(),
  /** The id of a feast in the table of feasts. */
  feast: Id.optional(),
  /** Only these channels; absent means every channel of every member who agreed. */
  channels: z.array(Id).min(1).max(500).optional(),
  /** Members who take no part, as makers or sellers, though they agreed. */
  without: z.array(Id).min(1).max(500).optional(),
  /** `slots`: at the best hours of each day. `now`: as soon as each page allows. */
  start: z.enum(['slots', 'now']),
  /** Whether Instagram accounts also show the products as stories. */
  stories: z.boolean().optional(),
  /** Whether captions ask their readers a question, so that people answer under the post. */
  asks: z.boolean().optional(),
  /** A sentence of its own, which each caption says in its Indonesian part, as the coordinator typed it. */
  sentence: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\r\n]*$/)
    .optional(),
  /** The theme of all its pictures; without one, each product has its own. */
  theme: ThemeName.optional(),
  /** When and by whom sentence, question or theme were last changed; absent while they are as they were proposed. */
  dressedAt: Instant.optional(),
  dressedBy: Id.optional(),
  /** Days on which nothing of it goes out, though the campaign runs: paused until somebody resumes them, or cancelled. */
  stoppedDays: z.record(LocalDay, z.enum(['paused', 'cancelled'])).optional(),
  /** Only this member sells, on her own pages or hosted: she joined in selling another's product. */
  onlySeller: Id.optional(),
  /** The invitation of a partner that it answers; it is a campaign of this community all the same. */
  answers: z.object({ partner: Id, partnership: Id, invitation: Id }).optional(),
  /** Set once its plan was sent to the group, for members to answer. */
  ask: GroupAsk.optional(),
  status: CampaignStatus,
  /** Since when it, or any day of it, is or was last paused without a break. */
  pausedAt: Instant.optional(),
  proposedBy: Id,
  scheduledBy: Id.optional(),
  /** Rises with each plan. A plan is made from this revision and the seed, and never changes afterwards. */
  planRevision: z.number().int().nonnegative(),
  /** How many members its newest plan leaves out wholly; absent in plans that were made before this was counted. */
  leftOut: z.number().int().nonnegative().optional(),
  seed: z.string().min(1).max(64),
  createdAt: Instant,
  /** How many stored chunks of the plan have become posts; a big plan is worked off one chunk at a time. */
  expandedChunks: z.number().int().nonnegative(),
  due: Due.optional(),
  fence: z.number().int().nonnegative(),
  revision: z.number().int().positive(),
});
export type Campaign = z.infer<typeof Campaign>;
