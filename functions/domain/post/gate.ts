import type { Campaign } from '../campaign/campaign.ts';
import { kindNamed } from '../campaign/kinds/kinds.ts';
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
import { peopleUnanswered } from '../product/may-show-people.ts';
import type { Product } from '../product/product.ts';
import { endOfQuiet } from '../time/quiet-hours.ts';
import { type ReasonCode, reasonOfBroken } from './reasons.ts';
import { MATCH_MARGIN } from './timing.ts';
import { consentsNeeded } from './withdrawal.ts';

/**
 * Everything that may forbid a commit, read strongly consistent just before it. An absent campaign, product, channel or
 * member was deleted.
 */
export interface GateFacts {
  readonly post: Post;
  readonly community: Community;
  readonly campaign: Campaign | undefined;
  readonly product: Product | undefined;
  readonly channel: Channel | undefined;
  /** The members whose consent the post needs and the members who sell by it, by id. */
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

/**
 * Checks what people decided: campaign, product, channel, consents. The first decision against the post determines the
 * verdict.
 */
export function decisionsAllow(facts: GateFacts): GateVerdict {
  const { post, campaign, product, channel } = facts;
  if (!campaign || campaign.status === 'cancelled') return cancel('campaign.cancelled');
  // A newer plan leaves out posts that may be out, so a post whose commit was sent has no replacement in it.
  if (campaign.planRevision !== post.planRevision && post.commitAt === undefined)
    return cancel('campaign.replanned');
  const ofDay = campaign.stoppedDays?.[dayOf(post.publishAt, facts.community.zone)];
  if (ofDay === 'cancelled' && post.commitAt === undefined) return cancel('campaign.dayCancelled');
  if (post.paused) return hold('post.paused');
  if (campaign.status === 'paused' || ofDay === 'paused') return hold('campaign.paused');
  if (!product) return cancel('product.missing');
  if (product.soldOut) return cancel('product.soldOut');
  if (!channel) return cancel('channel.missing');
  if (post.shape !== 'text' && peopleUnanswered(product)) return hold('product.peopleNotTold');
  // The post was planned under the consent of the page's former owner, which does not cover the present owner.
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
 * Whether the product or its seller's number has changed since the post's caption and picture were made, so that the post
 * must not be published as it is. Once a commit was sent, the caption of that moment counts: there is never a second draft.
 */
export const offerChanged = ({ post, product, community, members }: GateFacts): boolean =>
  product !== undefined &&
  post.commitAt === undefined &&
  post.offerMark !== undefined &&
  post.offerMark !== offerFingerprintOf(post, product, { community, members });

/**
 * Whether it is too late to publish the post without asking a person, counted from its time or from the end of its
 * owner's window, whichever is later.
 */
export function isTooLate(post: Post, community: Pick<Community, 'lateLimitHours'>, now: Instant): boolean {
  const meant = Math.max(post.publishAt, post.ownerWindowEndsAt ?? 0);
  return now > meant + community.lateLimitHours * HOUR;
}

/**
 * Whether a post is late for the date that its campaign led to: nobody is invited to a bazaar that was yesterday. A person
 * who gave it a later day has decided otherwise.
 */
export function isAfterItsDate({ post, campaign, community }: GateFacts, now: Instant): boolean {
  if (!campaign || !kindNamed(campaign.kind).stops || post.commitAt !== undefined) return false;
  const last = addDays(campaign.from, campaign.days - 1);
  return dayOf(now, community.zone) > last && dayOf(post.publishAt, community.zone) <= last;
}

/** Checks the channel: its health, its lock, the gap between its posts and its daily cap. */
function channelAllows({ post, community, channel, pacing }: GateFacts, now: Instant): GateVerdict {
  if (channel?.health.state === 'broken') {
    return hold(reasonOfBroken(channel.health.code));
  }
  if (!pacing) return open;
  if (pacing.commit && pacing.commit.post !== post.id)
    return { is: 'wait', until: now + MINUTE, behind: pacing.commit.post };
  const { lastAt = 0 } = pacing;
  // A last post in the future was recorded with a clock that was ahead: how long ago it was published is not known.
  const gapEnds = (lastAt > now + MATCH_MARGIN ? 0 : lastAt) + community.pacing.minutesBetweenPosts * MINUTE;
  if (gapEnds > now) return { is: 'wait', until: gapEnds };
  const today = dayOf(now, community.zone);
  if (pacing.day === today && pacing.count >= community.pacing.postsPerChannelAndDay) {
    return { is: 'wait', until: instantOf(addDays(today, 1), community.quietHours.to, community.zone) };
  }
  return open;
}

/** Returns whether the commit may be sent now; if not, until when to wait, or why it must not be sent at all. */
export function gate(facts: GateFacts, now: Instant): GateVerdict {
  const decided = decisionsAllow(facts);
  if (decided.is !== 'open') return decided;
  const { post, community } = facts;
  if ((post.ownerWindowEndsAt ?? 0) > now) return { is: 'wait', until: post.ownerWindowEndsAt ?? now };
  if (isAfterItsDate(facts, now)) return cancel('campaign.over');
  if (isTooLate(post, community, now)) return hold('post.late');
  if (offerChanged(facts)) return hold('product.changed');
  const quietEnds = endOfQuiet(now, community.quietHours, community.zone);
  const allowed: GateVerdict =
    quietEnds === undefined ? channelAllows(facts, now) : { is: 'wait', until: quietEnds };
  return endsTooLate(facts, allowed) ? hold('post.noRoom') : allowed;
}

/**
 * Whether a post would wait past the time from which it is too late. It is then held at once, while a person can still
 * choose another time. A wait for another post's lock does not count: that lock may be released at any moment.
 */
const endsTooLate = ({ post, community }: GateFacts, verdict: GateVerdict): boolean =>
  verdict.is === 'wait' && verdict.behind === undefined && isTooLate(post, community, verdict.until);
