import type { Channel } from '../domain/channel/channel.ts';
import { dueAt } from '../domain/work/due.ts';
import type { Post } from '../domain/post/post.ts';
import type { PostWords } from '../domain/captions/words.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { movePost } from '../records/posts.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** Whose draft is looked at. */
export interface ContainerOrder {
  readonly post: Post;
  readonly channel: Channel;
  readonly account: GraphAccount;
}

/** Everything a platform needs to prepare one post. */
export interface PrepareOrder extends ContainerOrder {
  /** Where Meta fetches each picture; none for words with a link. */
  readonly imageUrls: readonly string[];
  readonly words: PostWords;
}

/** The post is prepared and waits for the time people see. */
export async function markPrepared(deps: PublishDeps, post: Post, draftId: string): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const ready = await movePost(deps, post, 'ready', {
    draft: { ...(post.draft ?? { at: now }), id: draftId },
    due: dueAt('publish', Math.max(now, post.publishAt)),
    misses: 0,
    retries: 0,
    refusals: undefined,
  });
  return ready ? 'prepared' : 'overtaken';
}
