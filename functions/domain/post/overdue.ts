import { type Instant, MINUTE } from '../time/instant.ts';
import type { Post } from './post.ts';

/** How long after its time a post is not overdue yet: a commit takes moments, and a container is polled once a minute. */
const GRACE = 2 * MINUTE;

/** `trying`: Meta has not accepted the post yet. `waiting`: the post is ready at Meta, but its page is not. */
export type Overdue = 'trying' | 'waiting';

/**
 * Returns why a post whose time has passed is not out although nobody stopped it: `trying` when Meta has not accepted it
 * yet, for whatever reason; `waiting` when it is ready there and the page is not (its gap, its cap, quiet hours, another
 * post's lock). Undefined where the state alone says enough: the post awaits a picture or its owner, or is being checked.
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
  // An owner's window that ends later postpones the post's time, and with it the limit of what is too late.
  if (now <= Math.max(publishAt, ownerWindowEndsAt) + GRACE) return undefined;
  if (state === 'scheduled' || state === 'preparing') return 'trying';
  return state === 'prepared' && commitAt === undefined ? 'waiting' : undefined;
}
