import { z } from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { Campaign, CampaignStatus } from '../../domain/campaign/campaign.ts';
import { STEERINGS } from '../../domain/campaign/steering.ts';
import { Id } from '../../domain/identity.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { ConflictReason, PostId } from '../../domain/campaign/plan.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import { Moment, Named, NextPage, Sentence } from './common.ts';
import { ChannelName, PostRow } from './posts.ts';

/** `PUT /api/campaigns/:id` (the id is the client's; the same wish again changes nothing). Answers a `CampaignRow`. */
export const ProposeCampaign = Campaign.pick({
  title: true,
  products: true,
  audience: true,
  from: true,
  days: true,
  channels: true,
  start: true,
  stories: true,
}).meta({ id: 'ProposeCampaign' });
export type ProposeCampaign = z.infer<typeof ProposeCampaign>;

/** Pausing holds what is not out yet, resuming lets it go on, cancelling ends it for good. */
export const Steering = z.enum(STEERINGS);

/** `PUT /api/campaigns/:id/steering`: counts at once for every post; the same again changes nothing. Answers a `CampaignRow`. */
export const SteerCampaign = z.object({ steering: Steering }).meta({ id: 'SteerCampaign' });
export type SteerCampaign = z.infer<typeof SteerCampaign>;

/** `PUT /api/products/:id/share/:campaign`: to all pages from now on, by the maker of the product. Answers a `PlanReply`. */
export const ShareProduct = z.object({ audience: Audience }).meta({ id: 'ShareProduct' });
export type ShareProduct = z.infer<typeof ShareProduct>;

export const CampaignRow = z
  .object({
    id: Id,
    title: z.string(),
    products: z.array(Named),
    audience: Audience,
    from: LocalDay,
    days: z.number().int(),
    start: z.enum(['slots', 'now']),
    /** Whether Instagram accounts show its products as stories too. */
    stories: z.boolean(),
    status: CampaignStatus,
    proposedBy: Named,
    createdAt: Moment,
    /** Whether the caller may schedule it. */
    maySchedule: z.boolean(),
    /** What the caller may do with it as it stands now. */
    maySteer: z.array(Steering),
    /** How many of its posts wait for a person; told to who may steer it, of campaigns around now. */
    needHelp: z.number().int().optional(),
  })
  .meta({ id: 'CampaignRow' });
export type CampaignRow = z.infer<typeof CampaignRow>;

/**
 * `GET /api/campaigns?after=`: newest first, 50 a page. The first page also holds every older one that waits for the
 * caller: with posts that need help, or proposed and hers to schedule; on its own page it comes again.
 */
export const CampaignList = z
  .object({
    campaigns: z.array(CampaignRow),
    /** Of how many campaigns around now it is not known whether posts wait, because there are too many to look at. */
    uncounted: z.number().int().positive().optional(),
    next: NextPage,
  })
  .meta({ id: 'CampaignList' });
export type CampaignList = z.infer<typeof CampaignList>;

/**
 * `GET /api/campaigns/:id`: with its posts in the order they go out. Right after scheduling those of the plan are missing
 * for a moment: `expected` says how many there will be, with those of an older plan that stay.
 */
export const CampaignReply = CampaignRow.extend({
  expected: z.number().int(),
  posts: z.array(PostRow),
  /** Whether the caller may schedule it again for what its plan did not bring: posts were cancelled or failed, or it held none. */
  mayScheduleAgain: z.boolean(),
  /** Those of its posts that wait for a person: held for another reason than a pause, or failed. */
  helpFirst: z.array(PostId),
}).meta({ id: 'Campaign' });
export type CampaignReply = z.infer<typeof CampaignReply>;

/** One post as planned. */
export const PlannedRow = z
  .object({
    id: PostId,
    product: Named,
    maker: Named,
    seller: Named,
    alsoSellers: z.array(Named),
    channel: ChannelName,
    hosted: z.boolean(),
    shape: PostShape,
    publishAt: Moment,
    /** Present when the owner of the page is asked first. */
    ownerWindowEndsAt: Moment.optional(),
  })
  .meta({ id: 'PlannedRow' });
export type PlannedRow = z.infer<typeof PlannedRow>;

/** Who and what one reason keeps out of a plan, with the reason in words. */
export const LeftOutRow = z
  .object({
    reason: ConflictReason,
    text: Sentence,
    /** Those whom the caller is told by name: all for who cares for members, for the others only herself. */
    members: z.array(Named),
    /** How many members it concerns in all. */
    memberCount: z.number().int().nonnegative(),
    /** What is in the way when it is no member: a product, a page of the community. */
    things: z.array(z.string()),
  })
  .meta({ id: 'LeftOutRow' });
export type LeftOutRow = z.infer<typeof LeftOutRow>;

/** `GET /api/campaigns/:id/plan` (what scheduling now would do), `POST …/schedule` and sharing (what was done). */
export const PlanReply = z
  .object({
    campaign: CampaignRow,
    posts: z.array(PlannedRow),
    /**
     * Pages of the plan that cannot publish as they are now: their posts would be held. Told of her own to their owner, of
     * all to who connects pages.
     */
    pagesToMend: z.array(ChannelName),
    /** Once for each reason, in the order of the plan. */
    leftOut: z.array(LeftOutRow),
  })
  .meta({ id: 'Plan' });
export type PlanReply = z.infer<typeof PlanReply>;
