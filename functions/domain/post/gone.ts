import { type Due, dueAt } from '../work/due.ts';
import { DAY, HOUR, type Instant } from '../time/instant.ts';
import type { Post } from './post.ts';

/**
 * Times of the searches, counted from the commit: a post that seemed to be gone may appear late, or its owner may show it
 * again.
 */
const SEARCHES: readonly Instant[] = [6 * HOUR, ...[1, 2, 3, 4, 5, 6, 7].map((days) => days * DAY)];

/** Returns when to search again for a post that seems to have been taken down; undefined after the last search. */
export function nextSearchForGone({ commitAt }: Pick<Post, 'commitAt'>, now: Instant): Due | undefined {
  if (commitAt === undefined) return undefined;
  const next = SEARCHES.map((after) => commitAt + after).find((at) => at > now);
  return next === undefined ? undefined : dueAt('publish', next);
}

/**
 * Returns when to try a search again that its broken page forbade: within the hour, since blocks end and pages are reconnected
 * between two searches. Undefined after the last search, which is not made up.
 */
export function nextSearchWhileBroken(post: Pick<Post, 'commitAt'>, now: Instant): Due | undefined {
  const next = nextSearchForGone(post, now);
  return next && dueAt('publish', Math.min(next.at, now + HOUR));
}

/** Whether a search found the post gone, as opposed to a removal on request: such a post may reappear. */
export const maybeGone = ({ state, reason }: Pick<Post, 'state' | 'reason'>): boolean =>
  state === 'removed' && reason === 'post.goneAfterCommit';
