import { dueAt } from '../domain/work/due.ts';
import type { Post } from '../domain/post/post.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { loadPost, postNotFound } from '../records/posts.ts';
import { movePost } from '../due/move-post.ts';

export const notInDoubt = problem('post.notInDoubt', 'conflict', {
  field: 'post',
  id: 'Kiriman ini tidak sedang dicek.',
  en: 'Nothing about this post needs to be checked.',
});

/**
 * The "Check now" button: makes the search for a post in doubt due at once. Settling only reads at Meta, so pressing the
 * button twice, or at the wrong moment, cannot publish a second post. Throws for a post that is not in doubt.
 */
export const settleNow =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; post: string }): Promise<Post> => {
    const post = await loadPost(deps.table, request.community, request.post);
    if (!post) throw new ProblemError([postNotFound]);
    const due = dueAt('publish', deps.clock.now());
    if (post.state === 'committing' || post.state === 'settling') {
      return (await movePost(deps, post, 'doubt', { due })) ?? settleNow(deps)(request);
    }
    if (post.state === 'prepared' && post.commitAt !== undefined) {
      const changes = { due, misses: 0, unseenSince: undefined };
      return (await movePost(deps, post, 'searchFirst', changes)) ?? settleNow(deps)(request);
    }
    if (post.state !== 'held' || post.commitAt === undefined) throw new ProblemError([notInDoubt]);
    const resumed = await movePost(deps, post, 'resumeDoubt', { due, reason: undefined, retries: 0 });
    return resumed ?? settleNow(deps)(request);
  };
