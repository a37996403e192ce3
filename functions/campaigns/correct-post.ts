import { type GateFacts, offerChanged } from '../domain/post/gate.ts';
import { dueOfHeld } from '../domain/post/held.ts';
import { windowAfterPause } from '../domain/post/owner-window.ts';
import type { Post } from '../domain/post/post.ts';
import { redressOf, windowAfterRedress } from '../domain/post/redress.ts';
import { type Correction, lacksCaption } from '../domain/post/reconcile-post.ts';
import { PREPARE_LEAD } from '../domain/post/timing.ts';
import type { Instant } from '../domain/time/instant.ts';
import { dueAt } from '../domain/work/due.ts';
import type { PostChanges } from '../due/move-post.ts';
import type { Renewal } from './renew-post.ts';

/** Whether a correction draws a post anew for which there is no caption yet that is true now. */
export const needsWords = (facts: GateFacts, { transition }: Correction): boolean =>
  transition === 'redraw' && (offerChanged(facts) || redressOf(facts) === 'anew' || lacksCaption(facts.post));

/**
 * Gives the owner of a page back what a pause took of her window, and has a post about which she has not decided drawn once
 * more instead of resumed: then she is asked again. So she is about a post that its campaign words or draws otherwise by now.
 */
export function askedAgain(facts: GateFacts, renewal: Renewal, now: Instant): Renewal {
  const { post, campaign, community } = facts;
  const isRedressed = 'dressMark' in renewal.changes;
  const given =
    (isRedressed ? windowAfterRedress(facts, now) : undefined) ??
    windowAfterPause(post, campaign, { community, now });
  const changes = { ...renewal.changes, ...(given !== undefined && { ownerWindowEndsAt: given }) };
  const isOpen = (given ?? post.ownerWindowEndsAt ?? 0) > now;
  if (renewal.transition !== 'resume' || !isOpen) return { ...renewal, changes };
  return { transition: 'redraw', changes: { ...changes, due: dueAt('picture', now), misses: 0 } };
}

/** Returns the move that carries out a correction which needs no new caption. */
export const moveFor = (post: Post, correction: Correction, now: Instant): Renewal => ({
  transition: correction.transition,
  changes: changesFor(post, correction, now),
});

function changesFor(post: Post, { transition, reason }: Correction, now: Instant): PostChanges {
  if (transition === 'resumeDoubt') return { reason, due: dueAt('publish', now), retries: 0 };
  if (transition === 'redraw') return { reason, due: dueAt('picture', now), misses: 0, retries: 0 };
  if (transition === 'hold' || transition === 'stayHeld')
    return { reason, due: dueOfHeld(post, reason, now) };
  if (transition !== 'resume') return { reason, due: undefined };
  const due = dueAt('publish', Math.max(now, post.ownerWindowEndsAt ?? 0, post.publishAt - PREPARE_LEAD));
  return { reason, due, draft: undefined, retries: 0 };
}
