import type { Channel } from '../domain/channel/channel.ts';
import { dueAt } from '../domain/work/due.ts';
import type { Post } from '../domain/post/post.ts';
import { allowedAt, spreadTime } from '../domain/post/budget.ts';
import { PREPARE_LEAD } from '../domain/post/timing.ts';
import { readBudgets } from '../records/budgets.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { notePost } from '../due/move-post.ts';

/**
 * Postpones a post while the budget of the app or of its account is used up; other accounts are not affected. Returns
 * undefined when the post's calls may be made now.
 */
export async function waitForBudget(
  deps: PublishDeps,
  post: Post,
  channel: Channel,
): Promise<PublishOutcome | undefined> {
  const now = deps.clock.now();
  const budgets = await readBudgets(deps, channel.remoteId);
  const isPreparing = post.state === 'scheduled' || post.state === 'preparing';
  const ownTime = isPreparing ? spreadTime(post.id, post.publishAt - PREPARE_LEAD) : now;
  const at = allowedAt(budgets, now, ownTime);
  if (at <= now) return undefined;
  deps.log.info('waiting for a budget', {
    post: post.id,
    percent: Math.max(...budgets.map(({ percent }) => percent)),
  });
  return (await notePost(deps, post, { due: dueAt('publish', at), misses: 0 })) ? 'waiting' : 'overtaken';
}
