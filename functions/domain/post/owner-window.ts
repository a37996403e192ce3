import type { Campaign } from '../campaign/campaign.ts';
import type { Community } from '../people/community.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import { windowPromised } from './stands-against.ts';

/** How long before a post's time the window of the owner of its page ends: the post is prepared then, at an hour of the day. */
const BEFORE_POST = HOUR;

type Windowed = Pick<Post, 'ownerWindowEndsAt'>;
type Hours = Pick<Community, 'ownerWindowHours'>;

/**
 * Returns the end of an owner's window for a post that is published at some time: an hour before it, so that she may look for
 * as long as the post waits, and not before `least`, until when she may look in any case.
 */
export const windowFor = (least: Instant, publishAt: Instant): Instant =>
  Math.max(least, publishAt - BEFORE_POST);

/**
 * Whether the owner of a post's page is reminded: she still may look, and her silence counts as yes within the hours that her
 * community gives at least.
 */
export const isLastCall = (
  { ownerWindowEndsAt = 0 }: Windowed,
  { ownerWindowHours }: Hours,
  now: Instant,
): boolean => ownerWindowEndsAt > now && ownerWindowEndsAt <= now + ownerWindowHours * HOUR;

/** Whether an owner's window that ends then is over when her post is prepared. */
export const hasTimeToLook = (ends: Instant, publishAt: Instant): boolean => ends <= publishAt - BEFORE_POST;

/**
 * Returns until when the owner of a post's page may look whatever time the post is given from now on: as long as she was
 * promised, but not longer than the community's hours from now. 0 when nobody is asked.
 */
export const promisedWindow = (
  { ownerWindowEndsAt = 0 }: Windowed,
  { ownerWindowHours }: Hours,
  now: Instant,
): Instant => windowPromised(ownerWindowEndsAt, ownerWindowHours, now);

/** Returns an open window fitted to a new time of its post; undefined when nobody is asked or the window is over. */
export function windowMoved(
  post: Windowed,
  publishAt: Instant,
  { community, now }: { readonly community: Hours; readonly now: Instant },
): Instant | undefined {
  const promised = promisedWindow(post, community, now);
  return promised > now ? windowFor(promised, publishAt) : undefined;
}

/**
 * Returns a window that a pause of the campaign interrupted, as long as it still had to run then, at most the community's
 * hours from now: while the campaign was paused its owner was not asked. Undefined when no window was open.
 */
export const windowAfterPause = (
  post: Windowed & Pick<Post, 'reason'>,
  campaign: Pick<Campaign, 'pausedAt'> | undefined,
  when: { readonly community: Hours; readonly now: Instant },
): Instant | undefined =>
  post.reason === 'campaign.paused' && campaign?.pausedAt !== undefined
    ? windowResumed(post, campaign.pausedAt, when)
    : undefined;

/** The same for a pause of one post, by when it was paused. */
export function windowResumed(
  { ownerWindowEndsAt = 0 }: Windowed,
  pausedAt: Instant,
  { community, now }: { readonly community: Hours; readonly now: Instant },
): Instant | undefined {
  const left = ownerWindowEndsAt - pausedAt;
  if (left <= 0) return undefined;
  return Math.max(ownerWindowEndsAt, now + Math.min(left, community.ownerWindowHours * HOUR));
}
