import { checkCaption } from '../domain/captions/check-caption.ts';
import { dueAt } from '../domain/due.ts';
import type { Post } from '../domain/post.ts';
import { ProblemError, refuseIfAny, type Problem } from '../domain/problem.ts';
import { PREPARE_LEAD } from '../domain/publishing/timing.ts';
import type { PostWords } from '../domain/words.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { changePostByPerson, loadPost, type PersonsMove, postNotFound } from '../records/posts.ts';
import { productRecord } from '../records/product-record.ts';
import { load, replace } from '../records/record.ts';
import { loadWords, wordsRecord } from '../records/words-record.ts';

const tooLateToEdit: Problem = {
  code: 'post.tooLateToEdit',
  kind: 'conflict',
  field: 'text',
  text: {
    id: 'Sudah terlambat: tulisan ini sedang atau sudah tayang.',
    en: 'Too late: this post is going out or is out.',
  },
  retryable: false,
};

/**
 * Changes what a post will say, until its commit. The new version is written first and the post then points to it in
 * the same write that makes a worker prepare again: no post ever goes out with half an edit.
 */
export const editPostWords =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; post: string; text: string; by: string }): Promise<PostWords> => {
    const post = await loadPost(deps.table, request.community, request.post);
    const words = post && (await loadWords(deps.table, post));
    const product =
      post && (await load(deps.table, productRecord, keys.product(request.community, post.product)));
    if (!post || !words || !product) throw new ProblemError([postNotFound]);
    refuseIfAny(
      checkCaption(request.text, post.platform, { kind: product.kind, halal: product.food?.halal }),
    );
    const revision = post.revision + 1;
    const edited: PostWords = { ...words, text: request.text, editedBy: request.by, revision };
    await replace(deps.table, wordsRecord, edited);
    const changed = await changePostByPerson(deps, post, pointingTo(post, revision, deps.clock.now()));
    if (!changed) throw new ProblemError([tooLateToEdit]);
    return edited;
  };

/** A prepared post goes back: what was prepared with the old words is left behind unseen. */
function pointingTo(post: Post, wordsRevision: number, now: number): PersonsMove {
  if (post.state !== 'preparing' && post.state !== 'prepared')
    return { changes: { wordsRevision, refusals: undefined } };
  const due = dueAt('publish', Math.max(now, post.publishAt - PREPARE_LEAD));
  return { transition: 'reschedule', changes: { wordsRevision, refusals: undefined, draft: undefined, due } };
}
