import { DAY, type Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import { READ_LAG } from './timing.ts';
import { REMOVAL_DEADLINE } from './withdrawal.ts';

/** How long Instagram shows a story; afterwards nobody sees it, and nobody needs to take it down. */
const STORY_LIFE = DAY;

type Shown = Pick<Post, 'shape' | 'publishedAt'>;

/** Returns the first moment at which a published story has certainly ended by itself; undefined for any other post. */
export const storyEndsAt = ({ shape, publishedAt }: Shown): Instant | undefined =>
  shape === 'story' && publishedAt !== undefined ? publishedAt + STORY_LIFE + READ_LAG + 1 : undefined;

/** Whether a post was a story that has ended by itself. */
export const isEndedStory = (post: Shown, now: Instant): boolean => now >= (storyEndsAt(post) ?? Infinity);

/**
 * Returns from when on a story whose removal was asked for counts as ended although nobody could search for it. The removal
 * was asked for after publication, so this is within the deadline.
 */
export const countsAsEndedFrom = ({ publishedAt = 0 }: Shown): Instant => publishedAt + REMOVAL_DEADLINE;
