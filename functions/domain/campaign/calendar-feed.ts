import * as z from 'zod';
import { Id } from '../identity.ts';
import type { Member } from '../people/member.ts';
import { DAY, Instant } from '../time/instant.ts';

/** Which posts a feed has: those that concern its owner, or all of her community. */
export const FeedPosts = z.enum(['mine', 'all']);
export type FeedPosts = z.infer<typeof FeedPosts>;

/**
 * A member's calendar feed: a secret address from which a calendar program reads the plan without a session. Only the digest of
 * its secret is stored. She has at most one.
 */
export const CalendarFeed = z.object({
  community: Id,
  member: Id,
  digest: z.string().length(64),
  posts: FeedPosts,
  createdAt: Instant,
  /** The session in which its owner made it: the feed ends when she ends that device. */
  madeIn: z.string().length(64).optional(),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;

/** As long as a member stays signed in: a calendar program that nobody looks at any more stops by itself. */
const FEED_LIFE = 400 * DAY;

/** Returns when a feed ends by itself. */
export const feedEnd = ({ createdAt }: Pick<CalendarFeed, 'createdAt'>): Instant => createdAt + FEED_LIFE;

/** Whether a feed may be read: it has not ended, and its owner was not signed out of all devices since she made it. */
export const isGoodFeed = (
  feed: Pick<CalendarFeed, 'createdAt'>,
  { signedOutAt = 0 }: Pick<Member, 'signedOutAt'>,
  now: Instant,
): boolean => now < feedEnd(feed) && feed.createdAt > signedOutAt;
