import type { PostState } from '../../../functions/domain/post/post-states.ts';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { progressOf } from './progress.ts';

/** What she may be watching, and what may still change while nobody does. In milliseconds. */
export const WATCHED = 5_000;
export const AWAITED = 60_000;

const ABOUT_DUE = 10 * 60_000;

/** Drawn, sent or checked just now. */
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

/** She has just paused, cancelled or resumed it, and the post does not show it yet. */
const obeysSoon = ({ state, reason }: WatchedPost, status: Watched['status']): boolean =>
  status === 'scheduled' ? state === 'held' && reason?.code === 'campaign.paused' : WAITING.has(state);

/** What Meta has not taken in by its hour may be tried for a day: nobody watches that. */
const isWorkedOn = ({ state, overdue }: WatchedPost): boolean =>
  WORKED_ON.has(state) && overdue === undefined;

const isAwaited = ({ state, overdue }: WatchedPost): boolean =>
  WAITING.has(state) || state === 'removing' || overdue !== undefined;

/**
 * How long to wait before a campaign is read again; undefined when nothing of it changes by itself any more. Reading costs
 * her data, so it is often only while something happens within minutes; what waits for next week, or for a person to
 * delete it by hand, is looked at now and then.
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
