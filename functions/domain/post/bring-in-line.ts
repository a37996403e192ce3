import type { Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import { after, isPending, type TransitionName } from './post-states.ts';
import { decisionsAllow, type GateFacts, isTooLate, offerChanged } from './gate.ts';
import { type ReasonCode, reasonOfBroken } from './reasons.ts';

/** Reasons that end when the product that they are about is changed. */
const MENDED_BY_CHANGE: ReadonlySet<string> = new Set<ReasonCode>([
  'picture.refused',
  'words.refused',
  'product.damaged',
]);

/** What a sweep does to a post so that it shows what was decided. */
export interface Alignment {
  readonly transition: TransitionName;
  readonly reason: ReasonCode | undefined;
}

/** Held because a phrase book of ours had no lawful words for it: nothing of hers has to change before it may have. */
export const isUnworded = ({ state, reason }: Pick<Post, 'state' | 'reason'>): boolean =>
  state === 'held' && reason === ('words.ours' satisfies ReasonCode);

/** Reasons that end by themselves when what they name is well again. */
const PASSING: ReadonlySet<string> = new Set<ReasonCode>([
  'campaign.paused',
  'channel.tokenDead',
  'channel.blocked',
  'product.changed',
  'product.damaged',
  'words.outdated',
]);

const OF_ITS_PAGE: ReadonlySet<string> = new Set<ReasonCode>(['channel.tokenDead', 'channel.blocked']);

/** What stands in the way of a post now, apart from its hour: people's decisions, then its channel. */
function obstacle(
  facts: GateFacts,
): { readonly is: 'hold' | 'cancel'; readonly reason: ReasonCode } | undefined {
  const decided = decisionsAllow(facts);
  if (decided.is === 'hold' || decided.is === 'cancel') return decided;
  const { channel } = facts;
  if (channel?.health.state !== 'broken') return undefined;
  return { is: 'hold', reason: reasonOfBroken(channel.health.code) };
}

/** Whether a decision may still move a post: what is out, over or being committed is left alone, and need not be looked at. */
export const canBeBroughtInLine = ({ state }: Pick<Post, 'state'>): boolean => isPending(state);

/**
 * The transition that brings a post in line with what was decided; undefined when it is, or when a commit is under way:
 * that is for the publisher to settle. A held post comes back when its obstacle is gone, unless it is too late by then.
 */
export function bringInLine(facts: GateFacts, now: Instant): Alignment | undefined {
  const { post, community, channel } = facts;
  const { state, commitAt, reason: why = '' } = post;
  // What may be out is looked for as soon as its page can be read, whatever was decided meanwhile: the gate decides then.
  if (state === 'held' && commitAt !== undefined && PASSING.has(why))
    return channel?.health.state === 'healthy'
      ? { transition: 'resumeDoubt', reason: undefined }
      : retold(facts);
  const blocked = obstacle(facts);
  if (blocked && (state !== 'held' || blocked.is === 'cancel')) {
    const { reason, is: transition } = blocked;
    return after(state, transition) && commitAt === undefined ? { transition, reason } : undefined;
  }
  if (blocked) return retold(facts);
  const changed = offerChanged(facts);
  if (state !== 'held') return changed ? renewed(post) : undefined;
  // Even when it is too late by now: whoever gives it another time then finds it whole.
  if ((changed && MENDED_BY_CHANGE.has(why)) || isUnworded(post))
    return { transition: 'redraw', reason: undefined };
  if (!PASSING.has(why)) return undefined;
  // Only the person who wrote its words can say that they are true again.
  if (changed && why === 'words.outdated') return undefined;
  if (isTooLate(post, community, now)) return { transition: 'stayHeld', reason: 'post.late' };
  return { transition: post.pictureKey === undefined || changed ? 'redraw' : 'resume', reason: undefined };
}

/** What is held for its page says what is wrong with it now: a page that was blocked may have lost its token since. */
function retold({ post, channel }: GateFacts): Alignment | undefined {
  if (post.state !== 'held' || channel?.health.state !== 'broken') return undefined;
  const reason = reasonOfBroken(channel.health.code);
  return OF_ITS_PAGE.has(post.reason ?? '') && post.reason !== reason
    ? { transition: 'stayHeld', reason }
    : undefined;
}

/** A post whose product has changed is made anew, as long as nothing of it can be visible. */
const renewed = ({ state }: Post): Alignment | undefined =>
  after(state, 'redraw') ? { transition: 'redraw', reason: undefined } : undefined;
