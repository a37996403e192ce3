import { dueAt } from '../domain/work/due.ts';
import type { Post } from '../domain/post/post.ts';
import { countsAsEndedFrom } from '../domain/post/story-life.ts';
import { REMOVAL_LOOK } from '../domain/post/withdrawal.ts';
import { audit } from '../records/audit.ts';
import { movePost, notePost } from '../records/posts.ts';
import { unlessOvertaken } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/**
 * A story that was to be taken down has ended, and its list cannot be read now. Nobody sees it, so nobody is asked: we look
 * again when its page may be well, and in the end it counts as ended.
 */
export async function waitOutStory(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const counts = countsAsEndedFrom(post);
  if (now >= counts) return countAsEnded(deps, post);
  const due = dueAt('publish', Math.min(now + REMOVAL_LOOK, counts));
  return unlessOvertaken(await notePost(deps, post, { reason: undefined, due, misses: 0 }), 'waiting');
}

/** No list of Meta's will ever show it: that it ended by itself is all there is to say, and is kept as that, not as a proof. */
export async function countAsEnded(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const at = deps.clock.now();
  const { community, id: subject } = post;
  await audit(deps.table, { community, at, event: 'post.storyEnded', subject });
  const changes = { reason: 'post.storyEnded', due: undefined, misses: 0 };
  return unlessOvertaken(await movePost(deps, post, 'gone', changes), 'removed');
}
