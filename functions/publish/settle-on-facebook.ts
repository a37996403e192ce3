import { SECOND } from '../domain/time/instant.ts';
import { backOff } from '../domain/post/back-off.ts';
import { tellsForCertainFrom } from '../domain/post/last-look.ts';
import { reasonOfRefused } from '../domain/post/reasons.ts';
import { DOUBT_PATIENCE, LOOKS_APART, MOST_RECOMMITS } from '../domain/post/timing.ts';
import { canSee } from '../records/channel-account.ts';
import { finishPost } from './finish-post.ts';
import { holdPost, markGone } from './end-post.ts';
import { followRefusal, meaningOf } from './follow-refusal.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { commitAgain, lookAgain, type SettleOrder } from './settle-order.ts';

/**
 * Facebook says itself whether the post is published. If it is not, flipping it once more cannot make a second one:
 * it is the same post.
 */
export async function settleOnFacebook(deps: PublishDeps, order: SettleOrder): Promise<PublishOutcome> {
  const { post, draftId, account, channel, community } = order;
  const now = deps.clock.now();
  const read = await deps.graph.readPost(account, draftId);
  if (read.is === 'done' && read.value.isPublished) {
    const permalink = read.value.permalink;
    const publishedAt = post.commitAt ?? now;
    return finishPost(deps, {
      post,
      community,
      account,
      remoteId: draftId,
      publishedAt,
      ...(permalink && { permalink }),
    });
  }
  if (read.is === 'done') {
    // The flip may have arrived and not yet have been carried out.
    const clearFrom = (post.commitAt ?? now) + LOOKS_APART;
    if (now < clearFrom) return lookAgain(deps, post, clearFrom);
    if ((post.recommits ?? 0) >= MOST_RECOMMITS)
      return holdPost(deps, post, reasonOfRefused(post.commitRefused));
    return commitAgain(deps, post, backOff(now, post.retries, deps.random));
  }
  if (meaningOf(read) === 'notFound') {
    const commitAt = post.commitAt ?? now;
    if (now < tellsForCertainFrom(commitAt)) return lookAgain(deps, post, now + 30 * SECOND);
    if (await canSee(deps.graph, post, account)) return markGone(deps, order);
    // Nothing of its page can be read: that is no answer about this post.
    return now - commitAt > DOUBT_PATIENCE
      ? holdPost(deps, post, 'post.person')
      : lookAgain(deps, post, backOff(now, post.retries, deps.random));
  }
  return followRefusal(deps, post, channel, 'read', read);
}
