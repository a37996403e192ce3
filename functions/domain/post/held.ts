import { type Due, dueAt } from '../work/due.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import type { ReasonCode } from './reasons.ts';
import { UNANSWERED } from './timing.ts';

/** How often a post is looked at that is held because its product is damaged: somebody may have mended it. */
const DAMAGE_LOOK = 6 * HOUR;
/** Looks after which nobody has. */
export const MOST_DAMAGE_LOOKS = UNANSWERED / DAMAGE_LOOK;

/**
 * Reasons that ask nothing about the post itself: they are shown, and end, where their cause is. What is too late by then
 * is held for that, and asked about.
 */
const ENDS_ELSEWHERE: ReadonlySet<string> = new Set<ReasonCode>([
  'campaign.paused',
  'channel.tokenDead',
  'channel.blocked',
  'product.changed',
]);

/**
 * When a held post is cancelled because nobody answered, or looked at where an answer is not the question. Undefined for one
 * in doubt, which may be out, so that only a person who looked can end it, and for one that waits for something else than an
 * answer.
 */
export const dueOfHeld = (
  { commitAt, publishAt }: Pick<Post, 'publishAt'> & Partial<Pick<Post, 'commitAt'>>,
  reason: string | undefined,
  now: Instant,
): Due | undefined => {
  if (commitAt !== undefined || ENDS_ELSEWHERE.has(reason ?? '')) return undefined;
  if (reason === 'product.damaged') return dueAt('publish', now + DAMAGE_LOOK);
  return dueAt('publish', Math.max(now, publishAt) + UNANSWERED);
};
