import type { Campaign } from './campaign.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { Post } from '../post/post.ts';
import type { PostState } from '../post/post-states.ts';
import { isCurrent } from './current-posts.ts';

/** How long a post that failed is told: nothing but a new plan can follow it, and she may not want one. */
export const TOLD_FOR = 14 * DAY;

/** The states of posts that may wait for a person; every other post need not be looked at. */
export const MAY_WAIT: ReadonlySet<unknown> = new Set<PostState>(['held', 'removing', 'failed']);

/**
 * Posts of a campaign that wait for a person: held, however long, for her to look, to mend or to give another time; to be
 * deleted by hand, since somebody withdrew; or failed lately in the plan that runs now. What is held because the campaign
 * is paused is as she wanted it.
 */
export const needHelp = (posts: readonly Post[], campaign: Campaign, now: Instant): Post[] =>
  posts.filter((post) => isCurrent(post, campaign) && waits(post, now));

function waits(post: Post, now: Instant): boolean {
  if (post.state === 'held') return post.reason !== 'campaign.paused';
  if (post.state === 'removing') return post.reason === 'post.removeByHand';
  return post.state === 'failed' && post.publishAt >= now - TOLD_FOR;
}
