import type { Post } from '../domain/post.ts';
import { openAccount } from '../records/channel-account.ts';
import { notePost } from '../records/posts.ts';
import { holdPost } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { readGateFacts } from '../records/gate-facts.ts';
import type { SettleOrder } from './settle-order.ts';
import { settleOnFacebook } from './settle-on-facebook.ts';
import { waitForBudget } from './wait-for-budget.ts';
import { settleOnInstagram } from './settle-on-instagram.ts';

/** A commit was sent and nobody knows what came of it. Reads Graph, and writes nothing there. */
export async function settlePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
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
