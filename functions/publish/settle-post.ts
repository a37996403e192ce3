import type { Post } from '../domain/post/post.ts';
import { isSentAhead } from '../domain/post/last-look.ts';
import { LOOKS_APART } from '../domain/post/timing.ts';
import { openAccount } from '../records/channel-account.ts';
import { notePost } from '../records/posts.ts';
import { holdPost } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { readGateFacts } from '../records/gate-facts.ts';
import type { SettleOrder } from './settle-order.ts';
import { settleOnFacebook } from './settle-on-facebook.ts';
import { waitForBudget } from './wait-for-budget.ts';
import { settleOnInstagram } from './settle-on-instagram.ts';

/**
 * A commit was sent and nobody knows what came of it. Reads Graph, and writes nothing there. While it may still be on its
 * way, the worker that sent it is left alone: a message that comes twice must not decide for it. Should that worker be
 * dead, its own message comes back later.
 */
export async function settlePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  if (isSentAhead(post, deps.clock.now())) return holdPost(deps, post, 'post.person');
  if (post.state === 'committing' && deps.clock.now() - (post.commitAt ?? 0) < LOOKS_APART)
    return 'overtaken';
  const facts = await readGateFacts(deps.table, post);
  const draftId = post.draft?.id;
  if (!facts?.channel || !draftId) return holdPost(deps, post, 'post.person');
  const waiting = await waitForBudget(deps, post, facts.channel);
  if (waiting) return waiting;
  const account = await openAccount(deps.sealer, facts.channel);
  const looking = await notePost(deps, post, { misses: post.misses + 1 });
  if (!looking) return 'overtaken';
  const order: SettleOrder = {
    post: looking,
    draftId,
    account,
    channel: facts.channel,
    community: facts.community,
  };
  return post.platform === 'facebook' ? settleOnFacebook(deps, order) : settleOnInstagram(deps, order);
}
