import type { Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import { COMMIT_TAKES_EFFECT, SEARCH_VALIDITY, MATCH_MARGIN, READ_LAG } from './timing.ts';

type Searched = Pick<Post, 'commitAt' | 'unseenSince'>;

/**
 * Whether a post whose commit was sent must be searched for again before anything is decided about it. A search with a time
 * in the future was recorded with a clock that was ahead: how long ago it happened is not known.
 */
export const mustBeSearchedFor = ({ commitAt, unseenSince = 0 }: Searched, now: Instant): boolean =>
  commitAt !== undefined && Math.abs(now - unseenSince) > SEARCH_VALIDITY;

/**
 * Whether a commit was sent with a clock that was ahead. Nothing in Meta's lists can be matched with such a time, so
 * searches would show nothing, and the post would be sent a second time.
 */
export const isSentAhead = ({ commitAt = 0 }: Searched, now: Instant): boolean =>
  commitAt > now + MATCH_MARGIN;

/**
 * Returns from when on a search that shows nothing means that the commit had no effect: a commit may take effect late, and
 * reads may lag.
 */
export const tellsForCertainFrom = (commitAt: Instant): Instant =>
  commitAt + COMMIT_TAKES_EFFECT + READ_LAG + 1;

/** Whether the last search, which showed nothing, means that the post is certainly not out. */
export const isCertainlyNotOut = ({ commitAt, unseenSince = 0 }: Searched): boolean =>
  commitAt === undefined || unseenSince >= tellsForCertainFrom(commitAt);
