import * as z from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { Campaign, CampaignKindName, CampaignStatus } from '../../domain/campaign/campaign.ts';
import { CampaignWish } from '../../domain/campaign/campaign-wish.ts';
import { STEERINGS } from '../../domain/campaign/steering.ts';
import { PeopleInPhoto } from '../../domain/picture/people-in-photo.ts';
import { ConsentKind } from '../../domain/people/consent.ts';
import { Id } from '../../domain/identity.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { ConflictReason, PostId } from '../../domain/campaign/plan.ts';
import { because } from '../edge/unreadable.ts';
import { Moment, Named, NextPage, PictureUrl, Sentence } from './common.ts';
import { GroupAskView } from './group-plans.ts';
import { ChannelName, PostRow } from './posts.ts';

/** `PUT /api/campaigns/:id` (the client makes the id; the same request again changes nothing). Returns a `CampaignRow`. */
export const ProposeCampaign = CampaignWish.refine(
  ({ products = [] }) => new Set(products).size === products.length,
  {
    path: ['products'],
    ...because('twice', {
      id: 'Satu produk tertulis dua kali. Sebutkan setiap produk sekali.',
      en: 'A product is named twice. Name each product once.',
    }),
  },
).meta({
  id: 'ProposeCampaign',
  description:
    'What a person decides about a campaign; `channels` narrows it to some pages. `kind` says which of the other fields it ' +
    'has, and `GET /api/campaign-kinds` describes them; without `kind` it is a `window`: `from`, `days`, and `start` if its ' +
    'posts are not to wait for the best hours. A `rotation` and `marketDays` without `products` take all that can be sold.',
  examples: [
    {
      title: 'Pasar Minggu',
      products: ['tiwul'],
      audience: 'bridging',
      from: '2026-12-02',
      days: 2,
      start: 'slots',
      asks: true,
    },
    { kind: 'rotation', title: 'Isi kios', audience: 'bridging', from: '2026-12-02', days: 14, perDay: 2 },
    {
      kind: 'marketDays',
      title: 'Pasar Giriwening',
      products: ['tiwul'],
      audience: 'bonding',
      weekdays: [3, 7],
      until: '2027-01-31',
    },
    {
      kind: 'bazaar',
      title: 'Bazar akhir tahun',
      products: ['tiwul'],
      audience: 'bridging',
      on: '2026-12-19',
    },
    {
      kind: 'tourismWeekend',
      title: 'Ke Giriwening',
      products: ['wisata'],
      audience: 'bridging',
      on: '2026-12-12',
    },
    {
      kind: 'class',
      title: 'Kelas Januari',
      products: ['kelas'],
      audience: 'bonding',
      on: '2027-01-09',
      seats: 12,
    },
    {
      kind: 'festive',
      title: 'Menjelang Lebaran',
      products: ['tiwul'],
      audience: 'bridging',
      feast: 'idulfitri-2027',
    },
  ],
});
export type ProposeCampaign = z.infer<typeof ProposeCampaign>;

/** `pause` holds what is not published yet, `resume` continues it, `cancel` ends it for good. */
const Steering = z.enum(STEERINGS);

/**
 * `PUT /api/campaigns/:id/steering`: takes effect at once for every post; the same request again changes nothing. Returns a
 * `CampaignRow`.
 */
export const SteerCampaign = z
  .object({
    steering: Steering,
    day: LocalDay.optional().meta({ description: 'Only the posts of this day; without it, the campaign' }),
  })
  .meta({
    id: 'SteerCampaign',
    description: '`pause` holds what is not out, `resume` continues it, `cancel` ends it for good',
    examples: [{ steering: 'pause' }, { steering: 'cancel', day: '2026-12-06' }],
  });
export type SteerCampaign = z.infer<typeof SteerCampaign>;

/**
 * `PUT /api/products/:id/share/:campaign`: the maker of a product posts it on all pages from now on, anybody else on her own. Returns a `PlanReply`.
 */
export const ShareProduct = z.object({ audience: Audience, people: PeopleInPhoto.optional() }).meta({
  id: 'ShareProduct',
  description:
    'Who is to read it, and who can be recognised in the photos: needed at the first share, where `people.asked` of the product says so',
  examples: [{ audience: 'bridging', people: 'nobody' }],
});
export type ShareProduct = z.infer<typeof ShareProduct>;

export const CampaignRow = z
  .object({
    id: Id.meta({ examples: ['pasar-minggu'] }),
    title: z.string(),
    kind: CampaignKindName,
    products: z.array(Named),
    audience: Audience,
    from: LocalDay,
    days: z.number().int(),
    start: z.enum(['slots', 'now']),
    /** The fields of its kind, as they were chosen. */
    perDay: Campaign.shape.perDay,
    weekdays: Campaign.shape.weekdays,
    until: Campaign.shape.until,
    on: Campaign.shape.on,
    seats: Campaign.shape.seats,
    feast: Campaign.shape.feast,
    /** Whether Instagram accounts also show its products as stories. */
    stories: z.boolean(),
    /** Whether its captions ask the readers a question. */
    asks: z.boolean(),
    /** A sentence that each caption says in its Indonesian part; absent where there is none. */
    sentence: Campaign.shape.sentence,
    /** The theme of all its pictures; absent where each product has its own. */
    theme: Campaign.shape.theme,
    status: CampaignStatus,
    proposedBy: Named,
    createdAt: Moment,
    /** Whether the caller may schedule it. */
    maySchedule: z.boolean(),
    /** What the caller may do with the campaign in its present status. */
    maySteer: z.array(Steering),
    /** How many of its posts wait for a person. Present for callers who may steer the campaign, if it runs around now. */
    needHelp: z.number().int().optional(),
  })
  .meta({ id: 'CampaignRow' });
export type CampaignRow = z.infer<typeof CampaignRow>;

/** The most thumbnails of a campaign in a list. */
export const MOST_THUMBNAILS = 4;

/** A campaign in a list, with thumbnails of its first products that have a photo. */
export const ListedCampaign = CampaignRow.extend({
  thumbUrls: z.array(PictureUrl).max(MOST_THUMBNAILS),
}).meta({ id: 'ListedCampaign' });
export type ListedCampaign = z.infer<typeof ListedCampaign>;

/**
 * `GET /api/campaigns?cursor=&limit=`: newest first. The first page also contains every older campaign that waits for
 * the caller: one with posts that need help, or a proposed one that the caller may schedule. Such a campaign appears again
 * on its own page.
 */
export const CampaignList = z
  .object({
    campaigns: z.array(ListedCampaign),
    /** How many campaigns around now were not checked for waiting posts, because there are too many to read. */
    uncounted: z.number().int().positive().optional(),
    next: NextPage,
  })
  .meta({ id: 'CampaignList' });
export type CampaignList = z.infer<typeof CampaignList>;

/**
 * `GET /api/campaigns/:id`: a campaign with its posts in the order of publishing. Right after scheduling, the posts of the
 * plan are missing for a moment: `expected` is the number that there will be, including those kept from an older plan.
 */
export const CampaignReply = CampaignRow.extend({
  /** Rises with each edit and each plan; an edit sends it back as `If-Match`. */
  revision: z.number().int(),
  /** The pages that it was given; absent when it has all. */
  channels: Campaign.shape.channels,
  /** What the group was asked, and how many answered; absent when it was not asked. */
  ask: GroupAskView.optional(),
  /** The invitation of a partner that it answers. */
  answers: Id.optional(),
  /** The members who take no part. */
  without: Campaign.shape.without,
  /** Days of which nothing goes out, though the campaign runs. */
  stoppedDays: z.array(z.object({ day: LocalDay, is: z.enum(['paused', 'cancelled']) })),
  /** Whether the caller may change what it is to be. */
  mayChange: z.boolean(),
  expected: z.number().int(),
  posts: z.array(PostRow),
  /**
   * Whether the caller may schedule it again for what its plan did not publish: posts were cancelled or failed, or the plan
   * was empty.
   */
  mayScheduleAgain: z.boolean(),
  /** The posts that wait for a person: held for a reason other than a pause, or failed. */
  helpFirst: z.array(PostId),
}).meta({ id: 'Campaign' });
export type CampaignReply = z.infer<typeof CampaignReply>;

/** One planned post: what is known of it before it is made. */
export const PlannedRow = PostRow.pick({
  id: true,
  product: true,
  maker: true,
  seller: true,
  alsoSellers: true,
  channel: true,
  hosted: true,
  shape: true,
  publishAt: true,
  ownerWindowEndsAt: true,
}).meta({ id: 'PlannedRow' });
export type PlannedRow = z.infer<typeof PlannedRow>;

/** Who and what is left out of a plan for one reason, with the reason as text. */
export const LeftOutRow = z
  .object({
    reason: ConflictReason,
    text: Sentence,
    /**
     * The members whom the caller may see by name: all of them for a caller who looks after members, otherwise only
     * herself.
     */
    members: z.array(Named),
    /** How many members are concerned in all. */
    memberCount: z.number().int().nonnegative(),
    /** What is concerned when it is not a member: a product, a page of the community. */
    things: z.array(z.string()),
  })
  .meta({ id: 'LeftOutRow' });
export type LeftOutRow = z.infer<typeof LeftOutRow>;

/** A day of a plan: how many posts it has, and how many more there is room for. */
const PlanDayRow = z
  .object({ day: LocalDay, posts: z.number().int().nonnegative(), room: z.number().int().nonnegative() })
  .meta({ id: 'PlanDay', examples: [{ day: '2026-12-02', posts: 9, room: 12 }] });

/** `GET /api/campaigns/:id/plan` (what scheduling now would do), `POST …/schedule` and sharing (what was done). */
export const PlanReply = z
  .object({
    campaign: CampaignRow,
    posts: z.array(PlannedRow),
    /**
     * The days of the campaign that are left, with the number of posts planned on each and how many more its pages could take,
     * by their caps and gaps. Absent for a plan that was stored without them.
     */
    days: z.array(PlanDayRow).optional(),
    /**
     * Pages of the plan that cannot publish at present: their posts would be held. An owner sees her own pages; a caller
     * who connects pages sees all of them.
     */
    pagesToMend: z.array(ChannelName),
    /** One row for each reason, in the order of the plan. */
    leftOut: z.array(LeftOutRow),
    /**
     * How many posts of rotations, which nobody has looked at yet, go out on a later day so that this campaign, which has a
     * date, finds room; absent when none.
     */
    givenWay: z.number().int().optional(),
  })
  .meta({ id: 'Plan' });
export type PlanReply = z.infer<typeof PlanReply>;

/**
 * `GET /api/products/:id/share/:campaign`: what `PUT` would do now, or what it did. Nothing is stored.
 */
export const SharePreview = PlanReply.extend({
  /** Whether the share was made, so that the same again changes nothing. */
  made: z.boolean(),
  /** The consents that the caller has not given and without which nothing of hers goes out. */
  needs: z.array(ConsentKind),
}).meta({ id: 'SharePreview' });
export type SharePreview = z.infer<typeof SharePreview>;
