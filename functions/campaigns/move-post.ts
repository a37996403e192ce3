import { dueAt } from '../domain/due.ts';
import { type Instant, MINUTE } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import { type Problem, ProblemError } from '../domain/problem.ts';
import { PREPARE_LEAD } from '../domain/publishing/timing.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { changePostByPerson, loadPost, type PersonsMove, postNotFound } from '../records/posts.ts';

const tooSoon: Problem = {
  code: 'post.tooSoon',
  kind: 'invalid',
  field: 'publishAt',
  text: {
    id: 'Jam tayang paling cepat enam menit dari sekarang.',
    en: 'The time must be at least six minutes from now.',
  },
  retryable: false,
};

const tooLateToMove: Problem = {
  code: 'post.tooLateToMove',
  kind: 'conflict',
  field: 'publishAt',
  text: {
    id: 'Sudah terlambat: kiriman ini sedang atau sudah tayang.',
    en: 'Too late: this post is going out or is out.',
  },
  retryable: false,
};

const EARLIEST = 6 * MINUTE;

/** Gives a post another time, until its commit. A held post comes back with it; one in doubt must be settled first. */
export const movePostTo =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; post: string; publishAt: Instant }): Promise<Post> => {
    const { community, publishAt } = request;
    if (publishAt < deps.clock.now() + EARLIEST) throw new ProblemError([tooSoon]);
    const post = await loadPost(deps.table, community, request.post);
    if (!post) throw new ProblemError([postNotFound]);
    const moved = await changePostByPerson(deps, post, moveFor(post, publishAt, deps.clock.now()));
    if (!moved) throw new ProblemError([tooLateToMove]);
    return moved;
  };

/** A post that waits for its picture or its owner goes on waiting; every other is prepared for its new time. */
function moveFor(post: Post, publishAt: Instant, now: Instant): PersonsMove {
  if (post.state === 'awaiting_picture' || post.state === 'awaiting_owner') return { changes: { publishAt } };
  const due = dueAt('publish', Math.max(now, publishAt - PREPARE_LEAD));
  const transition = post.state === 'held' ? 'resume' : 'reschedule';
  return {
    transition,
    changes: { publishAt, due, draft: undefined, reason: undefined, retries: 0, misses: 0 },
  };
}
