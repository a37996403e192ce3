import { dueAt } from '../domain/due.ts';
import type { Post } from '../domain/post.ts';
import { type Problem, ProblemError } from '../domain/problem.ts';
import { PREPARE_LEAD } from '../domain/publishing/timing.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { changePostByPerson, loadPost, type PersonsMove, postNotFound } from '../records/posts.ts';

const tooLateToDecide: Problem = {
  code: 'post.tooLateToDecide',
  kind: 'conflict',
  field: 'decision',
  text: {
    id: 'Sudah terlambat: kiriman ini sedang atau sudah tayang.',
    en: 'Too late: this post is going out or is out.',
  },
  retryable: false,
};

/** The page owner's word on one post: yes lets it go on at once, skip ends it for her page. Both count at once. */
export const decidePost =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; post: string; decision: 'yes' | 'skip' }): Promise<Post> => {
    const post = await loadPost(deps.table, request.community, request.post);
    if (!post) throw new ProblemError([postNotFound]);
    if (request.decision === 'yes' && post.state !== 'awaiting_owner') return post;
    if (request.decision === 'skip' && post.state === 'cancelled') return post;
    const due = dueAt('publish', Math.max(deps.clock.now(), post.publishAt - PREPARE_LEAD));
    const move: PersonsMove =
      request.decision === 'yes'
        ? { transition: 'schedule', changes: { ownerWindowEndsAt: undefined, due } }
        : { transition: 'cancel', changes: { reason: 'owner.skipped', due: undefined } };
    const decided = await changePostByPerson(deps, post, move);
    if (!decided) throw new ProblemError([tooLateToDecide]);
    return decided;
  };
