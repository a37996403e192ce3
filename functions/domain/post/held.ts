import { type Due, dueAt } from '../work/due.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import type { ReasonCode } from './reasons.ts';
import { UNANSWERED } from './timing.ts';

/** How often a post held for a damaged product is checked: somebody may have repaired the product. */
const DAMAGE_CHECK_INTERVAL = 6 * HOUR;
/** After this many checks without a repair, the post is cancelled. */
export const MOST_DAMAGE_CHECKS = UNANSWERED / DAMAGE_CHECK_INTERVAL;

/**
 * Reasons that ask no question about the post itself: they are shown, and resolved, at their cause. If the post is too
 * late by then, it is held for that reason instead, and a person is asked.
 */
export const ENDS_ELSEWHERE: ReadonlySet<string> = new Set<ReasonCode>([
  'campaign.paused',
  'post.paused',
  'channel.tokenDead',
  'channel.blocked',
  'product.changed',
]);

/**
 * Returns when a held post is cancelled for lack of an answer or, if its product is damaged, when it is checked again.
 * Undefined for a post that may be out, which only a person who checked the page can settle, and for a post that does
 * not wait for an answer.
 */
export const dueOfHeld = (
  { commitAt, publishAt }: Pick<Post, 'publishAt'> & Partial<Pick<Post, 'commitAt'>>,
  reason: string | undefined,
  now: Instant,
): Due | undefined => {
  if (commitAt !== undefined || ENDS_ELSEWHERE.has(reason ?? '')) return undefined;
  if (reason === 'product.damaged') return dueAt('publish', now + DAMAGE_CHECK_INTERVAL);
  return dueAt('publish', Math.max(now, publishAt) + UNANSWERED);
};
