import { type Instant, MINUTE } from '../time/instant.ts';
import type { Post } from './post.ts';

/** A commit is sent at the hour itself and takes moments; a container is looked at once a minute. */
const GRACE = 2 * MINUTE;

/** `trying`: Meta has not taken it in yet. `waiting`: it is ready there and its page is not. */
export type Overdue = 'trying' | 'waiting';

/**
 * How a post stands whose hour has passed though nobody stopped it: `trying` when Meta has not taken it in yet, whatever is
 * in its way; `waiting` when it is ready there and the page is not (its gap, its cap, the night, another post's lock).
 * Undefined where the state tells all: who is asked for a picture or a look, and what is being checked, says so itself.
 */
export function overdueOf(
  {
    state,
    publishAt,
    ownerWindowEndsAt = 0,
    commitAt,
  }: Pick<Post, 'state' | 'publishAt' | 'ownerWindowEndsAt' | 'commitAt'>,
  now: Instant,
): Overdue | undefined {
  // An owner who may look until later moves its hour with her; so does the limit of what is too late.
  if (now <= Math.max(publishAt, ownerWindowEndsAt) + GRACE) return undefined;
  if (state === 'scheduled' || state === 'preparing') return 'trying';
  return state === 'prepared' && commitAt === undefined ? 'waiting' : undefined;
}
