import type { PostState } from '../../../functions/domain/post/post-states.ts';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { progressOf } from './progress.ts';

/** Milliseconds between reads: while the user may be watching, and for what may change later. */
export const WATCHED = 5_000;
export const AWAITED = 60_000;

const ABOUT_DUE = 10 * 60_000;

/** States in which a post is being drawn, sent or checked. */
const WORKED_ON: ReadonlySet<PostState> = new Set([
  'awaiting_picture',
  'preparing',
  'committing',
  'settling',
]);
const WAITING: ReadonlySet<PostState> = new Set(['awaiting_owner', 'scheduled', 'prepared']);

interface WatchedPost {
  readonly state: PostState;
  readonly publishAt: string;
  readonly overdue?: PostRow['overdue'];
  readonly reason?: { readonly code: string } | undefined;
}

type Watched = Pick<CampaignReply, 'status' | 'expected'> & { readonly posts: readonly WatchedPost[] };

/** Returns whether the post does not show yet that the user has just paused, cancelled or resumed the campaign. */
const obeysSoon = ({ state, reason }: WatchedPost, status: Watched['status']): boolean =>
  status === 'scheduled' ? state === 'held' && reason?.code === 'campaign.paused' : WAITING.has(state);

/** A post that Meta did not accept in time may be retried for a day, so it does not count as being worked on. */
const isWorkedOn = ({ state, overdue }: WatchedPost): boolean =>
  WORKED_ON.has(state) && overdue === undefined;

const isAwaited = ({ state, overdue }: WatchedPost): boolean =>
  WAITING.has(state) || state === 'removing' || overdue !== undefined;

/**
 * Returns the time to the next read of a campaign in milliseconds; undefined when nothing of it changes by itself any more.
 * Reading uses mobile data, so reads are frequent only when something happens within minutes; posts of next week, or posts
 * that a person must delete, are read rarely.
 */
export function pauseBeforeReading(campaign: Watched, now: number): number | undefined {
  if (progressOf(campaign).unmade > 0) return WATCHED;
  const isAboutDue = ({ state, publishAt }: WatchedPost): boolean =>
    WAITING.has(state) && Math.abs(Date.parse(publishAt) - now) <= ABOUT_DUE;
  const isWatched = (post: WatchedPost): boolean =>
    isWorkedOn(post) || isAboutDue(post) || obeysSoon(post, campaign.status);
  if (campaign.posts.some(isWatched)) return WATCHED;
  return campaign.posts.some(isAwaited) ? AWAITED : undefined;
}
