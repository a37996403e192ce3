import { dueAt } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Post } from '../domain/post/post.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { PREPARE_LEAD } from '../domain/post/timing.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { loadPost, postNotFound } from '../records/posts.ts';
import { changePostByPerson, type PersonsMove } from '../due/move-post.ts';

export const tooLateToDecide = problem('post.tooLateToDecide', 'conflict', {
  field: 'decision',
  id: 'Sudah terlambat: kiriman ini sedang atau sudah tayang.',
  en: 'Too late: this post is going out or is out.',
});

/** Applies the page owner's decision on one post: `yes` ends her window at once, `skip` cancels the post on her page. */
export const decidePost =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; post: string; decision: 'yes' | 'skip' }): Promise<Post> => {
    const post = await loadPost(deps.table, request.community, request.post);
    if (!post) throw new ProblemError([postNotFound]);
    if (request.decision === 'yes' && post.ownerWindowEndsAt === undefined) return post;
    if (request.decision === 'skip' && post.state === 'cancelled') return post;
    const move: PersonsMove =
      request.decision === 'yes'
        ? yesTo(post, deps.clock.now())
        : { transition: 'cancel', changes: { reason: 'owner.skipped', due: undefined } };
    const decided = await changePostByPerson(deps, post, move);
    if (!decided) throw new ProblemError([tooLateToDecide]);
    return decided;
  };

/** Ends the owner's window. A post that waits for something else (its picture, a pause) continues to wait for that. */
function yesTo(post: Post, now: Instant): PersonsMove {
  const changes = { ownerWindowEndsAt: undefined };
  const due = dueAt('publish', Math.max(now, post.publishAt - PREPARE_LEAD));
  if (post.state === 'awaiting_owner') return { transition: 'schedule', changes: { ...changes, due } };
  return post.state === 'scheduled' ? { changes: { ...changes, due } } : { changes };
}
