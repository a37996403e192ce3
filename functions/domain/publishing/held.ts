import { type Due, dueAt } from '../due.ts';
import { DAY, type Instant } from '../instant.ts';
import type { Post } from '../post.ts';

/** How long a held post waits for a person, from the time it was meant for or from when it was held. */
const UNANSWERED = 7 * DAY;

/**
 * When a held post is cancelled because nobody answered. Undefined for one in doubt: it may be out, so only a person who
 * looked can end it.
 */
export const dueOfHeld = (
  { commitAt, publishAt }: Pick<Post, 'commitAt' | 'publishAt'>,
  now: Instant,
): Due | undefined =>
  commitAt === undefined ? dueAt('publish', Math.max(now, publishAt) + UNANSWERED) : undefined;
