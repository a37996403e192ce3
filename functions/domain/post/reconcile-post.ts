import type { Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import { after, isPending, type TransitionName } from './post-states.ts';
import { redressOf } from './redress.ts';
import { decisionsAllow, type GateFacts, isTooLate, offerChanged } from './gate.ts';
import { type ReasonCode, reasonOfBroken } from './reasons.ts';

/** Reasons for a hold that end when the product is changed. */
const ENDED_BY_PRODUCT_CHANGE: ReadonlySet<string> = new Set<ReasonCode>([
  'picture.refused',
  'words.refused',
  'product.damaged',
]);

/** The transition that a reconciliation applies to a post so that the post follows the current decisions. */
export interface Correction {
  readonly transition: TransitionName;
  readonly reason: ReasonCode | undefined;
}

/**
 * Whether a post is held because one of our phrase books had no lawful caption for it. It can get one without a change to
 * its product.
 */
export const lacksCaption = ({ state, reason }: Pick<Post, 'state' | 'reason'>): boolean =>
  state === 'held' && reason === ('words.ours' satisfies ReasonCode);

/** Reasons for a hold that end by themselves as soon as their cause is resolved. */
const PASSING: ReadonlySet<string> = new Set<ReasonCode>([
  'campaign.paused',
  'post.paused',
  'channel.tokenDead',
  'channel.blocked',
  'channel.disconnected',
  'channel.deauthorised',
  'product.changed',
  'product.damaged',
  'product.peopleNotTold',
  'words.outdated',
]);

const OF_ITS_PAGE: ReadonlySet<string> = new Set<ReasonCode>([
  'channel.tokenDead',
  'channel.blocked',
  'channel.disconnected',
  'channel.deauthorised',
]);

/** Whether a post is held because its page does not work, also when that lasted until it was too late. */
export const isHeldForItsPage = ({ reason = '' }: Pick<Post, 'reason'>): boolean =>
  OF_ITS_PAGE.has(reason) || reason === ('post.late' satisfies ReasonCode);

/** Returns what keeps a post from being published now, apart from its time: first people's decisions, then its channel. */
function obstacle(
  facts: GateFacts,
): { readonly is: 'hold' | 'cancel'; readonly reason: ReasonCode } | undefined {
  const decided = decisionsAllow(facts);
  if (decided.is === 'hold' || decided.is === 'cancel') return decided;
  const { channel } = facts;
  if (channel?.health.state !== 'broken') return undefined;
  return { is: 'hold', reason: reasonOfBroken(channel.health.code) };
}

/**
 * Whether a decision may still change a post. A post that is out, over or being committed is left alone, and need not be
 * checked.
 */
export const canBeReconciled = ({ state }: Pick<Post, 'state'>): boolean => isPending(state);

/**
 * Returns the transition that brings a post in line with what was decided; undefined when the post already is, or when a
 * commit is under way, which the publisher settles. A held post is released when its obstacle is gone, unless it is too
 * late by then.
 */
export function reconcilePost(facts: GateFacts, now: Instant): Correction | undefined {
  const { post, community, channel } = facts;
  const { state, commitAt, reason: why = '' } = post;
  // A post that may be out is searched for as soon as its page can be read, whatever was decided meanwhile: the gate
  // decides afterwards.
  if (state === 'held' && commitAt !== undefined && PASSING.has(why))
    return channel?.health.state === 'healthy'
      ? { transition: 'resumeDoubt', reason: undefined }
      : updatedReason(facts);
  const blocked = obstacle(facts);
  if (blocked && (state !== 'held' || blocked.is === 'cancel')) {
    const { reason, is: transition } = blocked;
    return after(state, transition) && commitAt === undefined ? { transition, reason } : undefined;
  }
  if (blocked) return resumedInto(post, blocked.reason) ?? updatedReason(facts);
  const otherOffer = offerChanged(facts);
  const changed = otherOffer || redressOf(facts) === 'anew';
  if (state !== 'held') return changed ? redrawn(post) : undefined;
  // Even when it is too late by now: the post then has its picture and caption when a person gives it another time.
  if ((changed && ENDED_BY_PRODUCT_CHANGE.has(why)) || lacksCaption(post))
    return { transition: 'redraw', reason: undefined };
  if (!PASSING.has(why)) return undefined;
  // Only the person who wrote this caption can confirm that it is true for the changed product.
  if (otherOffer && why === 'words.outdated') return undefined;
  if (isTooLate(post, community, now)) return { transition: 'stayHeld', reason: 'post.late' };
  return { transition: post.pictureKey === undefined || changed ? 'redraw' : 'resume', reason: undefined };
}

/**
 * Returns a new reason for a post that is held because of its page: a page that was blocked may have lost its token
 * since.
 */
function updatedReason({ post, channel }: GateFacts): Correction | undefined {
  if (post.state !== 'held' || channel?.health.state !== 'broken') return undefined;
  const reason = reasonOfBroken(channel.health.code);
  return OF_ITS_PAGE.has(post.reason ?? '') && post.reason !== reason
    ? { transition: 'stayHeld', reason }
    : undefined;
}

/** Returns the reason that holds a post which was resumed by itself while something else stands against it. */
const resumedInto = ({ paused, reason: why }: Post, reason: ReasonCode): Correction | undefined =>
  why === ('post.paused' satisfies ReasonCode) && !paused ? { transition: 'stayHeld', reason } : undefined;

/**
 * Returns the transition that makes a changed product's caption and picture anew, as long as nothing of the post can be
 * visible.
 */
const redrawn = ({ state }: Post): Correction | undefined =>
  after(state, 'redraw') ? { transition: 'redraw', reason: undefined } : undefined;
