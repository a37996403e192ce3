import type { Campaign } from './campaign.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { isPause } from '../post/pause.ts';
import type { Post } from '../post/post.ts';
import { isCurrent } from './current-posts.ts';

/** How long a failed post is shown: only a new plan can follow it, and nobody may want one. */
export const TOLD_FOR = 14 * DAY;

/**
 * Returns the posts of a campaign that wait for a person: held, for however long, until a person checks, corrects
 * something or gives another time; to be deleted by hand because somebody withdrew consent; or failed lately in the
 * current plan. A post that is held because it or its campaign is paused waits for nobody: the pause was intended.
 */
export const needHelp = (posts: readonly Post[], campaign: Campaign, now: Instant): Post[] =>
  posts.filter((post) => isCurrent(post, campaign) && waits(post, now));

function waits(post: Post, now: Instant): boolean {
  if (post.state === 'held') return !isPause(post.reason);
  if (post.state === 'removing') return post.reason === 'post.removeByHand';
  return post.state === 'failed' && post.publishAt >= now - TOLD_FOR;
}

/**
 * Whether a post from the list of those that wait for a person still does: it was not replaced by a newer plan, and if it
 * failed, not long ago. The list has none that a pause holds.
 */
export const stillNeedsHelp = (
  post: Pick<Post, 'state' | 'planRevision' | 'commitAt' | 'publishAt'>,
  campaign: Pick<Campaign, 'planRevision'>,
  now: Instant,
): boolean => isCurrent(post, campaign) && (post.state !== 'failed' || post.publishAt >= now - TOLD_FOR);
