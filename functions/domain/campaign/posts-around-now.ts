import type { Post } from '../post/post.ts';
import { isPending } from '../post/post-states.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { Zone } from '../time/local-day.ts';
import type { Campaign } from './campaign.ts';
import { campaignSpan, mayHavePostsIn, type Span } from './campaign-span.ts';

const BACK = 14 * DAY;
const AHEAD = 31 * DAY;
/** A plan may ask a page owner today about a post of much later, and her silence counts as a yes. */
const ASKED_AHEAD = 400 * DAY;
const MOST_CAMPAIGNS = 10;
const MOST_POSTS = 100;

/**
 * Returns the span of posts on a page that a member is shown; on her own page it includes posts about which she may be
 * asked today.
 */
export const shownSpan = (now: Instant, isHerPage: boolean): Span => ({
  from: Math.max(0, now - BACK),
  to: now + (isHerPage ? ASKED_AHEAD : AHEAD),
});

/**
 * Whether a post waits for the owner of its page: she is asked about it, or must say whether it is out because we could
 * not make sure.
 */
export function waitsForOwner({ state, commitAt, ownerWindowEndsAt = 0 }: Post, now: Instant): boolean {
  if (commitAt !== undefined) return state === 'held';
  return state === 'awaiting_owner' || (isPending(state) && ownerWindowEndsAt > now);
}

/** Returns all waiting posts, however many, and of the others those nearest to now; the newest first. */
export function postsAroundNow(
  posts: readonly Post[],
  { now, waits }: { readonly now: Instant; readonly waits: (post: Post) => boolean },
): Post[] {
  const waiting = posts.filter(waits);
  const nearest = posts
    .filter((post) => !waits(post) && post.publishAt >= now - BACK && post.publishAt <= now + AHEAD)
    .sort((a, b) => Math.abs(a.publishAt - now) - Math.abs(b.publishAt - now))
    .slice(0, Math.max(0, MOST_POSTS - waiting.length));
  return [...waiting, ...nearest].sort((a, b) => b.publishAt - a.publishAt);
}

/**
 * Returns at most ten campaigns with some of these products that may have posts around now. Campaigns that run now come
 * first, the newest first; then the campaigns nearest to now.
 */
export function campaignsAroundNow(
  campaigns: readonly Campaign[],
  wanted: { readonly products: ReadonlySet<string>; readonly zone: Zone; readonly now: Instant },
): readonly Campaign[] {
  const { products, zone, now } = wanted;
  const shown: Span = { from: now - BACK, to: now + AHEAD };
  const away = (campaign: Campaign): number => {
    const { from, to } = campaignSpan(campaign, zone);
    return Math.max(0, from - now, now - to);
  };
  return campaigns
    .filter((campaign) => mayHavePostsIn(campaign, zone, shown))
    .filter((campaign) => campaign.products.some((id) => products.has(id)))
    .sort((a, b) => away(a) - away(b) || b.createdAt - a.createdAt)
    .slice(0, MOST_CAMPAIGNS);
}
