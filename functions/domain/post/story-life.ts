import { DAY, type Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import { READ_LAG } from './timing.ts';
import { REMOVAL_DEADLINE } from './withdrawal.ts';

/** Instagram shows a story for so long; then nobody sees it, and nobody need take it down. */
const STORY_LIFE = DAY;

type Shown = Pick<Post, 'shape' | 'publishedAt'>;

/** The first moment at which a story that is out has ended by itself for certain; undefined for any other post. */
export const storyEndsAt = ({ shape, publishedAt }: Shown): Instant | undefined =>
  shape === 'story' && publishedAt !== undefined ? publishedAt + STORY_LIFE + READ_LAG + 1 : undefined;

/** Whether a post was a story that has ended by itself. */
export const isEndedStory = (post: Shown, now: Instant): boolean => now >= (storyEndsAt(post) ?? Infinity);

/**
 * From when on a story that was asked to be taken down counts as ended although nobody could look for it. It was asked for
 * when it was out already, so this is within the deadline.
 */
export const countsAsEndedFrom = ({ publishedAt = 0 }: Shown): Instant => publishedAt + REMOVAL_DEADLINE;
