import { dueAt } from '../domain/work/due.ts';
import { backOff } from '../domain/post/back-off.ts';
import { mediaSeen, verdictOnInstagram } from '../domain/post/instagram-verdict.ts';
import { movePost } from '../records/posts.ts';
import { holdPost, markGone } from './end-post.ts';
import { finishPost } from './finish-post.ts';
import { followRefusal } from './follow-refusal.ts';
import { lookOnInstagram } from './look-on-instagram.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { commitAgain, lookAgain, type SettleOrder } from './settle-order.ts';

/** Looks at the container and at the account's list, and does what the two together say (`verdictOnInstagram`). */
export async function settleOnInstagram(deps: PublishDeps, order: SettleOrder): Promise<PublishOutcome> {
  const { post, account, channel, community } = order;
  const outcome = await lookOnInstagram(deps, post, order);
  if (outcome.is === 'trouble') return followRefusal(deps, post, channel, 'read', outcome.trouble);
  if (outcome.is === 'noWords') return holdPost(deps, post, 'post.person');
  const now = deps.clock.now();
  const verdict = verdictOnInstagram(post, outcome.look, now);
  switch (verdict.is) {
    case 'out': {
      const { id: remoteId, createdAt: publishedAt, permalink } = verdict.media;
      return finishPost(deps, {
        post,
        community,
        account,
        remoteId,
        publishedAt,
        ...(permalink && { permalink }),
      });
    }
    case 'lookAgain':
      return lookAgain(
        deps,
        post,
        verdict.at ?? backOff(now, post.retries, deps.random),
        verdict.unseenSince,
        mediaSeen(post, outcome.look),
      );
    case 'commitAgain':
      return commitAgain(deps, post, backOff(now, post.recommits ?? 0, deps.random));
    case 'prepareAgain':
      return prepareAgain(deps, order);
    case 'gone':
      return markGone(deps, order);
    case 'hold':
      return holdPost(deps, post, verdict.reason);
  }
}

async function prepareAgain(deps: PublishDeps, { post }: SettleOrder): Promise<PublishOutcome> {
  const changes = {
    draft: undefined,
    commitAt: undefined,
    unseenSince: undefined,
    recommits: undefined,
    commitRefused: undefined,
    due: dueAt('publish', deps.clock.now()),
    misses: 0,
  };
  return (await movePost(deps, post, 'prepareAgain', changes)) ? 'scheduled' : 'overtaken';
}
