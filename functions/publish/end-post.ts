import type { Community } from '../domain/people/community.ts';
import type { Post } from '../domain/post/post.ts';
import { isInDoubt, type TransitionName } from '../domain/post/post-states.ts';
import { nextSearchForGone } from '../domain/post/gone.ts';
import { dueOfHeld } from '../domain/post/held.ts';
import type { ReasonCode } from '../domain/post/reasons.ts';
import { createDoubtedPostMetrics, scheduleReading } from '../records/create-post-metrics.ts';
import { unlockChannel } from '../records/pacing.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { movePost, type PostChanges } from '../due/move-post.ts';

/** Returns the outcome, or `overtaken` where the conditional write failed and so returned no post. */
export const unlessOvertaken = (post: Post | undefined, outcome: PublishOutcome): PublishOutcome =>
  post ? outcome : 'overtaken';

/** Ends work on a post, for now or for good, and releases the channel's lock if the post holds it. */
async function end(
  deps: PublishDeps,
  post: Post,
  transition: TransitionName,
  changes: PostChanges,
): Promise<Post | undefined> {
  const ended = await movePost(deps, post, transition, { due: undefined, misses: 0, ...changes });
  if (ended) await unlockChannel(deps.table, { community: post.community, channel: post.channel }, post.id);
  return ended;
}

/**
 * Holds a post for a person. A post in doubt keeps its commit time, so that it is settled first when it is resumed; any
 * other post is cancelled if nobody answers, unless its reason asks nothing of people (`dueOfHeld`).
 */
export async function holdPost(deps: PublishDeps, post: Post, reason: ReasonCode): Promise<PublishOutcome> {
  const transition = isInDoubt(post.state) ? 'askPerson' : 'hold';
  const due = dueOfHeld(post, reason, deps.clock.now());
  return unlessOvertaken(await end(deps, post, transition, { reason, due }), 'held');
}

/** Cancels a post for a reason. `overtaken` when another worker changed it first. */
export const cancelPost = async (
  deps: PublishDeps,
  post: Post,
  reason: ReasonCode,
): Promise<PublishOutcome> => unlessOvertaken(await end(deps, post, 'cancel', { reason }), 'cancelled');

/**
 * Moves a post to `removed` that was published and that Meta no longer shows: its owner took it down, or reads lag longer
 * than assumed. The post releases its channel, is never sent again, still counts as possibly out, and is searched for later.
 */
export async function recordGone(
  deps: PublishDeps,
  { post, community }: { readonly post: Post; readonly community: Community },
): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const postMetrics = await createDoubtedPostMetrics(deps.table, post, community.zone, now);
  if (postMetrics) await scheduleReading(deps, postMetrics);
  const changes = { reason: 'post.goneAfterCommit', due: nextSearchForGone(post, now), retries: 0 };
  return unlessOvertaken(await end(deps, post, 'gone', changes), 'removed');
}

/** Moves a post to `failed` for a reason. `overtaken` when another worker changed it first. */
export const failPost = async (deps: PublishDeps, post: Post, reason: ReasonCode): Promise<PublishOutcome> =>
  unlessOvertaken(await end(deps, post, 'fail', { reason }), 'failed');
