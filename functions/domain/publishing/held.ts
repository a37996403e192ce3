import { type Due, dueAt } from '../due.ts';
import { DAY, type Instant } from '../instant.ts';
import type { Post } from '../post.ts';
import type { ReasonCode } from './reasons.ts';

/** How long a held post waits for a person, from the time it was meant for or from when it was held. */
const UNANSWERED = 7 * DAY;

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
 * When a held post is cancelled because nobody answered. Undefined for one in doubt, which may be out, so that only a
 * person who looked can end it, and for one that waits for something else than an answer.
 */
export const dueOfHeld = (
  { commitAt, publishAt }: Pick<Post, 'publishAt'> & Partial<Pick<Post, 'commitAt'>>,
  reason: string | undefined,
  now: Instant,
): Due | undefined =>
  commitAt !== undefined || ENDS_ELSEWHERE.has(reason ?? '')
    ? undefined
    : dueAt('publish', Math.max(now, publishAt) + UNANSWERED);
