import * as z from 'zod';
import { Audience } from '../captions/audience.ts';
import { CampaignEvent } from './campaign-event.ts';
import { OccurrenceKey } from './campaign.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { Language } from '../language.ts';
import { LocalDay } from '../time/local-day.ts';
import { Platform } from '../channel/platform.ts';
import { PostShape } from '../post/post-shape.ts';

/** A post's id: the campaign's id, a dot, and a hash of everything that identifies the post except its time. */
export const POST_ID_FORM = /^[a-z0-9][a-z0-9-]{0,63}\.[0-9a-f]{16}$/;
export const PostId = z
  .string()
  .regex(POST_ID_FORM)
  .meta({ examples: ['pasar-minggu.0123456789abcdef'] });
export type PostId = z.infer<typeof PostId>;

/** One post as planned. */
export const PlannedPost = z.object({
  id: PostId,
  product: Id,
  maker: Id,
  /** The member whose order line is on the post. */
  seller: Id,
  /** Other members whom a hosted post names, each with her own order line. */
  alsoSellers: z.array(Id).max(9).optional(),
  channel: Id,
  /** The member who owns the channel; absent for the community's own. */
  owner: Id.optional(),
  platform: Platform,
  shape: PostShape,
  hosted: z.boolean(),
  language: Language,
  audience: Audience,
  publishAt: Instant,
  /** Tells it from other posts of the same product in its campaign; absent in a campaign that shows a product once. */
  occurrence: OccurrenceKey.optional(),
  /** What its campaign leads to, for its caption to say. */
  event: CampaignEvent.optional(),
  /**
   * The number of the post among those of its page; the shape of its caption follows from it, so that two posts in
   * succession differ. Absent in posts that were planned before.
   */
  numberOnPage: z.number().int().nonnegative().optional(),
  /**
   * The number of the post among the photos and carousels of its page, from which its look follows; that of the last one
   * for a post that the page does not show among them. Absent in posts that were planned before.
   */
  pictureNumber: z.number().int().nonnegative().optional(),
  /** How often its page showed the product before, as far as the calendar tells; its caption says it in other phrases. */
  round: z.number().int().nonnegative().optional(),
  /**
   * Until when the page owner may review and skip; absent when she has given a standing OK or proposed the campaign
   * herself, and on the community's own page.
   */
  ownerWindowEndsAt: Instant.optional(),
});
export type PlannedPost = z.infer<typeof PlannedPost>;

/** Why a member who could have been reached is not; the screens turn the code into a sentence. */
const CONFLICT_REASONS = [
  'noConsent',
  'noConsentForOthers',
  'noConsentForHosting',
  'noConsentAbroad',
  'noChannelToHost',
  'pageNotChosen',
  'memberLeftOut',
  'noDayLeft',
  'tooLate',
  'noDayForAll',
  'repeatedTooSoon',
  'ownerSkipped',
  'soldOut',
  'productDeleted',
  'nothingToShow',
  'peopleNotTold',
  'memberSaidNo',
  'noOtherTime',
  'memberGone',
] as const;
export const ConflictReason = z.enum(CONFLICT_REASONS);
export type ConflictReason = z.infer<typeof ConflictReason>;

/** One (member, channel, product) that the plan leaves out; of a hosted group there is one for each of its members. */
export const PlanConflict = z.object({
  reason: ConflictReason,
  product: Id,
  member: Id.optional(),
  channel: Id.optional(),
});
export type PlanConflict = z.infer<typeof PlanConflict>;

/** A day of a plan, and how many more posts its pages could take on it, by their caps and gaps. */
export const PlanDay = z.object({ day: LocalDay, room: z.number().int().nonnegative() });
export type PlanDay = z.infer<typeof PlanDay>;

/** A post of another campaign that gives its place to a plan: it goes out at `to` instead of `from`. */
export const GivenWay = z.object({ post: PostId, product: Id, channel: Id, from: Instant, to: Instant });
export type GivenWay = z.infer<typeof GivenWay>;

/** A stored chunk of a plan, small enough for one item. */
export const PlanChunk = z.object({
  community: Id,
  campaign: Id,
  planRevision: z.number().int().positive(),
  chunk: z.number().int().nonnegative(),
  posts: z.array(PlannedPost),
  conflicts: z.array(PlanConflict),
  /** The days of the plan, in its first chunk; absent in plans that were stored before days told their room. */
  days: z.array(PlanDay).optional(),
  /** The posts that give way to those of the chunk's plan, in its first chunk. */
  givenWay: z.array(GivenWay).optional(),
});
export type PlanChunk = z.infer<typeof PlanChunk>;
