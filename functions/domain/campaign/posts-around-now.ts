import type { Post } from '../post/post.ts';
import { isPending } from '../post/post-states.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { Zone } from '../time/local-day.ts';
import type { Campaign } from './campaign.ts';
import { campaignSpan, mayHavePostsIn, type Span } from './campaign-span.ts';

const BACK = 14 * DAY;
const AHEAD = 31 * DAY;
/** A plan may ask her today about a post that goes out much later; her silence counts all the same. */
const ASKED_AHEAD = 400 * DAY;
const MOST_CAMPAIGNS = 10;
const MOST_POSTS = 100;

/** Between when posts on a page are shown to a member: on her own also what she may be asked about today. */
export const shownSpan = (now: Instant, isHerPage: boolean): Span => ({
  from: Math.max(0, now - BACK),
  to: now + (isHerPage ? ASKED_AHEAD : AHEAD),
});

/** Whether the owner of its page is asked, or could not be made sure of it and is asked whether it is there. */
export function waitsForOwner({ state, commitAt, ownerWindowEndsAt = 0 }: Post, now: Instant): boolean {
  if (commitAt !== undefined) return state === 'held';
  return state === 'awaiting_owner' || (isPending(state) && ownerWindowEndsAt > now);
}

/** All that waits, however much it is, and of the rest what is nearest to now; the newest first. */
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
 * Campaigns with some of these products that may have posts around now, at most ten. What runs now comes first, the newest
 * of it before the rest; then what is nearest to now.
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
