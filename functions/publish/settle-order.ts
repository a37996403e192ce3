import type { Channel } from '../domain/channel/channel.ts';
import type { Community } from '../domain/people/community.ts';
import { dueAt } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Post } from '../domain/post/post.ts';
import type { GraphAccount } from '../ports/graph.ts';
import { movePost } from '../records/posts.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** Everything a platform needs to find out what became of one post. */
export interface SettleOrder {
  readonly post: Post;
  readonly draftId: string;
  readonly account: GraphAccount;
  readonly channel: Channel;
  readonly community: Community;
}

/** Not clear yet: look again later. */
export async function lookAgain(
  deps: PublishDeps,
  post: Post,
  at: Instant,
  unseenSince?: Instant,
  seenMedia: readonly string[] = post.seenMedia ?? [],
): Promise<PublishOutcome> {
  const changes = {
    due: dueAt('publish', at),
    misses: 0,
    retries: post.retries + 1,
    unseenSince,
    ...(seenMedia.length > 0 && { seenMedia: [...seenMedia] }),
  };
  return (await movePost(deps, post, 'doubt', changes)) ? 'settling' : 'overtaken';
}

/** It did not go out, as far as this look shows: the commit may be sent once more, by the same gate. */
export async function commitAgain(deps: PublishDeps, post: Post, at: Instant): Promise<PublishOutcome> {
  const due = dueAt('publish', at);
  const changes = { due, misses: 0, retries: post.retries + 1, unseenSince: deps.clock.now() };
  if (post.state === 'committing') {
    const doubting = await movePost(deps, post, 'doubt', {});
    return doubting ? commitAgain(deps, doubting, at) : 'overtaken';
  }
  return (await movePost(deps, post, 'commitAgain', changes)) ? 'prepared' : 'overtaken';
}
