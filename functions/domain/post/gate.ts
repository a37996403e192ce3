import type { Campaign } from '../campaign/campaign.ts';
import type { Channel } from '../channel/channel.ts';
import type { Community } from '../people/community.ts';
import { type ConsentKind, hasGranted } from '../people/consent.ts';
import { HOUR, type Instant, MINUTE } from '../time/instant.ts';
import { addDays, dayOf, instantOf } from '../time/local-day.ts';
import type { Member } from '../people/member.ts';
import { offerFingerprintOf } from '../product/offer-fingerprint.ts';
import type { ChannelPacing } from '../channel/pacing.ts';
import type { PostId } from '../campaign/plan.ts';
import type { Post } from './post.ts';
import type { Product } from '../product/product.ts';
import { endOfQuiet } from '../time/quiet-hours.ts';
import { type ReasonCode, reasonOfBroken } from './reasons.ts';
import { MATCH_MARGIN } from './timing.ts';
import { consentsNeeded } from './withdrawal.ts';

/** Everything that may forbid a commit, read strongly consistent just before it. Absent means deleted. */
export interface GateFacts {
  readonly post: Post;
  readonly community: Community;
  readonly campaign: Campaign | undefined;
  readonly product: Product | undefined;
  readonly channel: Channel | undefined;
  /** Everybody whose consent the post needs, and who sells by it, by id. */
  readonly members: ReadonlyMap<string, Member>;
  readonly pacing: ChannelPacing | undefined;
}

export type GateVerdict =
  | { readonly is: 'open' }
  /** `behind`: the post that holds the channel's lock. */
  | { readonly is: 'wait'; readonly until: Instant; readonly behind?: PostId }
  | { readonly is: 'hold'; readonly reason: ReasonCode }
  | { readonly is: 'cancel'; readonly reason: ReasonCode };

const open: GateVerdict = { is: 'open' };
const hold = (reason: ReasonCode): GateVerdict => ({ is: 'hold', reason });
const cancel = (reason: ReasonCode): GateVerdict => ({ is: 'cancel', reason });

/** What people decided: campaign, product, consent. The first that says no decides. */
export function decisionsAllow(facts: GateFacts): GateVerdict {
  const { post, campaign, product, channel } = facts;
  if (!campaign || campaign.status === 'cancelled') return cancel('campaign.cancelled');
  // A newer plan leaves out what may be out: one whose commit was sent has no other place.
  if (campaign.planRevision !== post.planRevision && post.commitAt === undefined)
    return cancel('campaign.replanned');
  if (campaign.status === 'paused') return hold('campaign.paused');
  if (!product) return cancel('product.missing');
  if (product.soldOut) return cancel('product.soldOut');
  if (!channel) return cancel('channel.missing');
  // What somebody agreed to for her page says nothing about the one who owns it now.
  if (channel.owner !== post.owner) return cancel('channel.otherOwner');
  return consentsAllow(facts);
}

function consentsAllow({ post, members }: GateFacts): GateVerdict {
  const missing = consentsNeeded(post).find(([id, kind]) => {
    const member = members.get(id);
    return !member || !hasGranted(member.consents, kind);
  });
  return missing ? cancel(`consent.${missing[1] as Exclude<ConsentKind, 'nameInReports'>}`) : open;
}

/**
 * Whether the product or its seller's number has changed since the post's words and picture were made: it must not go
 * out as it is. Once a commit was sent, true words are those of that moment: there is never a second draft.
 */
export const offerChanged = ({ post, product, community, members }: GateFacts): boolean =>
  product !== undefined &&
  post.commitAt === undefined &&
  post.offerMark !== undefined &&
  post.offerMark !== offerFingerprintOf(post, product, { community, members });

/** Whether the post is too late to go out unasked. Its owner's window, if it ended later, is what counts from. */
export function isTooLate(post: Post, community: Pick<Community, 'lateLimitHours'>, now: Instant): boolean {
  const meant = Math.max(post.publishAt, post.ownerWindowEndsAt ?? 0);
  return now > meant + community.lateLimitHours * HOUR;
}

/** How the channel is: its health, its lock, its gap, its cap. */
function channelAllows({ post, community, channel, pacing }: GateFacts, now: Instant): GateVerdict {
  if (channel?.health.state === 'broken') {
    return hold(reasonOfBroken(channel.health.code));
  }
  if (!pacing) return open;
  if (pacing.commit && pacing.commit.post !== post.id)
    return { is: 'wait', until: now + MINUTE, behind: pacing.commit.post };
  const { lastAt = 0 } = pacing;
  // What went out at a moment that is still to come went out by a clock that was ahead: how long ago is not known.
  const gapEnds = (lastAt > now + MATCH_MARGIN ? 0 : lastAt) + community.pacing.minutesBetweenPosts * MINUTE;
  if (gapEnds > now) return { is: 'wait', until: gapEnds };
  const today = dayOf(now, community.zone);
  if (pacing.day === today && pacing.count >= community.pacing.postsPerChannelAndDay) {
    return { is: 'wait', until: instantOf(addDays(today, 1), community.quietHours.to, community.zone) };
  }
  return open;
}

/** Whether the commit may be sent now; if not, until when to wait, or why it must not be sent at all. */
export function gate(facts: GateFacts, now: Instant): GateVerdict {
  const decided = decisionsAllow(facts);
  if (decided.is !== 'open') return decided;
  const { post, community } = facts;
  if ((post.ownerWindowEndsAt ?? 0) > now) return { is: 'wait', until: post.ownerWindowEndsAt ?? now };
  if (isTooLate(post, community, now)) return hold('post.late');
  if (offerChanged(facts)) return hold('product.changed');
  const quietEnds = endOfQuiet(now, community.quietHours, community.zone);
  const allowed: GateVerdict =
    quietEnds === undefined ? channelAllows(facts, now) : { is: 'wait', until: quietEnds };
  return endsTooLate(facts, allowed) ? hold('post.noRoom') : allowed;
}

/**
 * Whether a post would wait past the hour from which it is too late: then a person is asked now, while she can still
 * choose another time. Another post's lock may be released at any moment.
 */
const endsTooLate = ({ post, community }: GateFacts, verdict: GateVerdict): boolean =>
  verdict.is === 'wait' && verdict.behind === undefined && isTooLate(post, community, verdict.until);
