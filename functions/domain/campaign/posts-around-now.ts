import type { Post } from '../post/post.ts';
import { isPending } from '../post/post-states.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { Span } from './campaign-span.ts';

const BACK = 14 * DAY;
const AHEAD = 31 * DAY;
/** A plan may ask a page owner today about a post of much later, and her silence counts as a yes. */
const ASKED_AHEAD = 400 * DAY;
const MOST_POSTS = 100;

/** Returns the span of posts that are shown to a member, or about which she may be asked today. */
export const shownSpan = (now: Instant): Span => ({ from: Math.max(0, now - BACK), to: now + ASKED_AHEAD });

/**
 * Whether a post waits for the owner of its page: she is asked about it, or must say whether it is out because we could
 * not make sure.
 */
export function waitsForOwner({ state, commitAt, ownerWindowEndsAt = 0 }: Post, now: Instant): boolean {
  if (commitAt !== undefined) return state === 'held';
  return state === 'awaiting_owner' || (isPending(state) && ownerWindowEndsAt > now);
}

/** Returns the posts that are shown without waiting for anybody, those nearest to now first. */
export const nearestTo = <P extends Pick<Post, 'publishAt'>>(now: Instant, posts: readonly P[]): P[] =>
  posts
    .filter(({ publishAt }) => publishAt >= now - BACK && publishAt <= now + AHEAD)
    .sort((a, b) => Math.abs(a.publishAt - now) - Math.abs(b.publishAt - now));

/** Returns all waiting posts, however many, and of the others those nearest to now; the newest first. */
export function postsAroundNow(
  posts: readonly Post[],
  { now, waits }: { readonly now: Instant; readonly waits: (post: Post) => boolean },
): Post[] {
  const waiting = posts.filter(waits);
  const rest = posts.filter((post) => !waits(post));
  const nearest = nearestTo(now, rest).slice(0, Math.max(0, MOST_POSTS - waiting.length));
  return [...waiting, ...nearest].sort((a, b) => b.publishAt - a.publishAt);
}
