import { z } from 'zod';
import { Audience } from '../captions/audience.ts';
import { Due } from '../work/due.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { LocalDay } from '../time/local-day.ts';

export const CAMPAIGN_STATUSES = ['proposed', 'scheduled', 'paused', 'cancelled'] as const;
export const CampaignStatus = z.enum(CAMPAIGN_STATUSES);
export type CampaignStatus = z.infer<typeof CampaignStatus>;

/** Products that are published together on the channels of the members who agreed. */
export const Campaign = z.object({
  community: Id,
  id: Id,
  title: z.string().trim().min(1).max(80),
  products: z.array(Id).min(1).max(10),
  audience: Audience,
  /** The first day; `days` is the number of days over which posts may spread. */
  from: LocalDay,
  days: z.number().int().min(1).max(31),
  /** Only these channels; absent means every channel of every member who agreed. */
  channels: z.array(Id).min(1).max(500).optional(),
  /** `slots`: at the best hours of each day. `now`: as soon as each page allows. */
  start: z.enum(['slots', 'now']),
  /** Whether Instagram accounts also show the products as stories. */
  stories: z.boolean().optional(),
  /** Whether captions ask their readers a question, so that people answer under the post. */
  asks: z.boolean().optional(),
  status: CampaignStatus,
  proposedBy: Id,
  scheduledBy: Id.optional(),
  /** Rises with each plan. A plan is made from this revision and the seed, and never changes afterwards. */
  planRevision: z.number().int().nonnegative(),
  seed: z.string().min(1).max(64),
  createdAt: Instant,
  /** How many stored chunks of the plan have become posts; a big plan is worked off one chunk at a time. */
  expandedChunks: z.number().int().nonnegative(),
  due: Due.optional(),
  fence: z.number().int().nonnegative(),
  revision: z.number().int().positive(),
});
export type Campaign = z.infer<typeof Campaign>;
