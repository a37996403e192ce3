import type { Campaign } from './campaign.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { Post } from '../post/post.ts';
import type { PostState } from '../post/post-states.ts';
import { isCurrent } from './current-posts.ts';

/** How long a failed post is shown: only a new plan can follow it, and nobody may want one. */
export const TOLD_FOR = 14 * DAY;

/** The states of posts that may wait for a person; posts in any other state need not be checked. */
export const MAY_WAIT: ReadonlySet<unknown> = new Set<PostState>(['held', 'removing', 'failed']);

/**
 * Returns the posts of a campaign that wait for a person: held, for however long, until a person looks, corrects
 * something or gives another time; to be deleted by hand because somebody withdrew consent; or failed lately in the
 * current plan. A post that is held because its campaign is paused waits for nobody: the pause was intended.
 */
export const needHelp = (posts: readonly Post[], campaign: Campaign, now: Instant): Post[] =>
  posts.filter((post) => isCurrent(post, campaign) && waits(post, now));

function waits(post: Post, now: Instant): boolean {
  if (post.state === 'held') return post.reason !== 'campaign.paused';
  if (post.state === 'removing') return post.reason === 'post.removeByHand';
  return post.state === 'failed' && post.publishAt >= now - TOLD_FOR;
}
