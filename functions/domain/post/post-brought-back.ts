import { broughtBack, type Due } from '../work/due.ts';
import type { Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import { dueOfHeld } from './held.ts';

/**
 * The same for a post, whose steps count from the moment that it is meant for. One that is held waits for an answer as long
 * as if it had been held now; `none` when nothing is due of it.
 */
export function postBroughtBack(post: Post, now: Instant): Due | 'none' | undefined {
  const { due, state, reason, publishAt, ownerWindowEndsAt = 0 } = post;
  const back = due && broughtBack(due, now, Math.max(publishAt, ownerWindowEndsAt));
  const wasMoved = back !== undefined && back.at !== due?.at;
  return wasMoved && state === 'held' ? (dueOfHeld(post, reason, now) ?? 'none') : back;
}
