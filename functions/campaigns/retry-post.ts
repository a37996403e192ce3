import type { Community } from '../domain/people/community.ts';
import { isPending } from '../domain/post/post-states.ts';
import { promisedWindow } from '../domain/post/owner-window.ts';
import type { Post } from '../domain/post/post.ts';
import { EARLIEST_NEW_TIME } from '../domain/post/stands-against.ts';
import { mayBeTriedAgain } from '../domain/post/retrying.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { type Instant, MINUTE } from '../domain/time/instant.ts';
import { endOfQuiet } from '../domain/time/quiet-hours.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadPost, postNotFound } from '../records/posts.ts';
import { load } from '../records/record.ts';
import { reschedulePost } from './reschedule-post.ts';

export const notToRetry = problem('post.notToRetry', 'conflict', {
  field: 'post',
  id: 'Kiriman ini tidak bisa dicoba lagi begitu saja. Lihat alasannya.',
  en: 'Another try does not help this post as it is. See why it stopped.',
});

export const replaced = problem('post.replaced', 'conflict', {
  field: 'post',
  id: 'Promosinya sudah dijadwalkan ulang atau dibatalkan. Lihat jadwal yang baru.',
  en: 'Its campaign was scheduled anew or cancelled. See the newer schedule.',
});

interface RetryRequest {
  readonly community: string;
  readonly post: string;
  readonly by: string;
}

/**
 * Has a post that is held, or that failed before any commit was sent, tried again as soon as its page allows it. A post that
 * is on its way already is returned unchanged, so that pressing twice is safe. Throws `notToRetry` when what stopped it has
 * to be mended first, and `replaced` when a newer plan of its campaign has another post in its place.
 */
export const retryPost =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async ({ community, post: id, by }: RetryRequest): Promise<Post> => {
    const { table } = deps;
    const post = await loadPost(table, community, id);
    if (!post) throw new ProblemError([postNotFound]);
    if (isPending(post.state) && post.state !== 'held') return post;
    if (!mayBeTriedAgain(post)) throw new ProblemError([notToRetry]);
    const campaign = await load(table, campaignRecord, keys.campaign(community, post.campaign));
    if (campaign?.planRevision !== post.planRevision || campaign.status === 'cancelled')
      throw new ProblemError([replaced]);
    const publishAt = soonest(post, await loadCommunity(table, community), deps.clock.now());
    return reschedulePost(deps)({ community, post: id, publishAt, by, event: 'post.retried' });
  };

/** Returns the earliest time that a person could choose for the post, in whole minutes. */
function soonest(post: Post, community: Community, now: Instant): Instant {
  const promised = promisedWindow(post, community, now);
  const earliest = Math.ceil(Math.max(now + EARLIEST_NEW_TIME, promised) / MINUTE) * MINUTE;
  return endOfQuiet(earliest, community.quietHours, community.zone) ?? earliest;
}
