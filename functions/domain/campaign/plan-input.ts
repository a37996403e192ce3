import type { Campaign } from './campaign.ts';
import type { EvidenceByReaders } from './hours/learned-hours.ts';
import type { Showing } from './kinds/rotate-products.ts';
import type { Channel } from '../channel/channel.ts';
import type { Community } from '../people/community.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import type { PostShape } from '../post/post-shape.ts';
import type { Member } from '../people/member.ts';
import type { GivenWay, PlanConflict, PlanDay, PlannedPost } from './plan.ts';
import type { Product } from '../product/product.ts';
import type { Vote } from './vote.ts';

/** A post that is already in a channel's calendar. */
export interface PastPost {
  readonly channel: string;
  readonly product: string;
  readonly seller: string;
  /** The other sellers of a hosted post. */
  readonly alsoSellers?: readonly string[] | undefined;
  readonly shape: PostShape;
  readonly publishAt: Instant;
  /** The campaign that it belongs to, where that is known. */
  readonly campaign?: string;
  /** Its id, if it belongs to a rotation and nobody has looked at it, so that it may give way to a campaign with a date. */
  readonly yields?: string | undefined;
}

/** Everything on which planning depends. The same input gives the same plan. */
export interface PlanInput {
  readonly campaign: Campaign;
  readonly community: Community;
  readonly products: readonly Product[];
  readonly members: readonly Member[];
  readonly channels: readonly Channel[];
  readonly calendar: readonly PastPost[];
  /** What members answered when the group was asked about the plan; absent means nothing. */
  readonly votes?: readonly Vote[];
  /** What former plans of the campaign have shown, where products take turns; absent means nothing. */
  readonly shownBefore?: readonly Showing[];
  /** The last post of each channel before the campaign, and the last of each product on a channel. */
  readonly lastPosts: readonly Pick<
    PlannedPost,
    'channel' | 'product' | 'publishAt' | 'numberOnPage' | 'pictureNumber' | 'round'
  >[];
  /** The recent reach of each maker's posts; the maker with the least reach gets the best hours. */
  readonly reachByMaker: Readonly<Record<string, number>>;
  /** How many posts brought that reach. */
  readonly measuredPostsByMaker: Readonly<Record<string, number>>;
  /** What posts brought at the hours of the week, if plans follow it; absent, hours are worth what the order of the slots says. */
  readonly hours?: EvidenceByReaders | undefined;
  /** The recent and the coming posts of each maker's products, and of each seller; a hosted post counts for each seller. */
  readonly recentPostsByMaker: Readonly<Record<string, number>>;
  readonly recentPostsBySeller: Readonly<Record<string, number>>;
  /** Languages in which captions can be written; for any other, the fallback is English, then Indonesian. */
  readonly writable: readonly Language[];
  readonly now: Instant;
}

/** The planned posts, and who is left out and why. Every member who could be reached is in at least one of the two. */
export interface Plan {
  readonly posts: readonly PlannedPost[];
  readonly conflicts: readonly PlanConflict[];
  /** The days of the campaign that are left, in order; absent for a plan that was stored without them. */
  readonly days?: readonly PlanDay[];
  /** The posts of rotations that go out later, so that a campaign with a date has room; absent means none. */
  readonly givenWay?: readonly GivenWay[];
}
