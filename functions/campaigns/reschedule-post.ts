import type { Community } from '../domain/people/community.ts';
import { dueAt } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Post } from '../domain/post/post.ts';
import { dayOf } from '../domain/time/local-day.ts';
import { offerFingerprint } from '../domain/product/offer-fingerprint.ts';
import { problem, ProblemError, refuseIfAny } from '../domain/problem.ts';
import { lacksCaption } from '../domain/post/reconcile-post.ts';
import { dueOfHeld } from '../domain/post/held.ts';
import { windowMoved } from '../domain/post/owner-window.ts';
import { newTimeProblems } from '../domain/post/new-time.ts';
import { PREPARE_LEAD } from '../domain/post/timing.ts';
import { staleEdit } from '../domain/revision.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { readPageAt } from '../records/page-at-time.ts';
import { loadPost, postNotFound } from '../records/posts.ts';
import { productRecord } from '../records/product-record.ts';
import { load } from '../records/record.ts';
import { changePostByPerson, type PersonsMove } from '../due/move-post.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

export const tooLateToMove = problem('post.tooLateToMove', 'conflict', {
  field: 'publishAt',
  id: 'Sudah terlambat: kiriman ini sedang atau sudah tayang.',
  en: 'Too late: this post is going out or is out.',
});

export const postChanged = staleEdit('post.changedMeanwhile');

interface MoveRequest {
  readonly community: string;
  readonly post: string;
  readonly publishAt: Instant;
  readonly by?: string;
  /** The post's revision that the edit replaces. */
  readonly seen?: number;
  /** Whether a person chose the time, so that its page must have room then; what computes a time has looked itself. */
  readonly isChosen?: boolean;
  /** What the audit says was done. */
  readonly event?: 'post.moved' | 'post.retried';
}

/**
 * Changes a post's publishing time, until its commit. A held post is resumed, and one that failed before any commit was sent
 * is made anew; a post in doubt must be settled first. A scheduled post that has this time already is not changed.
 */
export const reschedulePost =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: MoveRequest): Promise<Post> => {
    const { publishAt, by } = request;
    const at = deps.clock.now();
    const post = await loadPost(deps.table, request.community, request.post);
    if (!post) throw new ProblemError([postNotFound]);
    if (publishAt === post.publishAt && post.state === 'scheduled') return post;
    if (request.seen !== undefined && post.revision !== request.seen) {
      if (publishAt === post.publishAt && post.state !== 'held') return post;
      throw new ProblemError([postChanged]);
    }
    const community = await load(deps.table, communityRecord, keys.community(post.community));
    if (!community) throw new ProblemError([postNotFound]);
    const page = request.isChosen ? await readPageAt(deps.table, post, publishAt) : undefined;
    refuseIfAny(newTimeProblems(publishAt, at, { community, post, page }));
    await renewWhenOther(deps, post, { community, publishAt });
    const moved = await changePostByPerson(deps, post, moveFor(post, publishAt, { community, now: at }));
    if (!moved) throw new ProblemError([tooLateToMove]);
    const line = {
      community: post.community,
      at,
      event: request.event ?? 'post.moved',
      subject: post.id,
    } as const;
    await audit(deps.table, { ...line, ...(by && { by }) });
    return moved;
  };

/**
 * Returns the move of a post to a new time. A post that waits for its picture or its owner continues to wait, a post that
 * was held without a picture gets one, and any other is prepared for its new time. An owner's window that is still open is
 * fitted to the new time; a post that was held meanwhile is drawn once more, so that she is asked again.
 */
function moveFor(
  post: Post,
  publishAt: Instant,
  when: { readonly community: Community; readonly now: Instant },
): PersonsMove {
  const { now } = when;
  const window = windowMoved(post, publishAt, when);
  const moved = { publishAt, ...(window !== undefined && { ownerWindowEndsAt: window }) };
  if (post.state === 'awaiting_picture') return { changes: moved };
  if (post.state === 'awaiting_owner')
    return { changes: { ...moved, ...(window !== undefined && { due: dueAt('publish', window) }) } };
  // Only a new caption can resume it: after a change of the product, from a person, or from a corrected phrase book. One that
  // a person paused is resumed by a person.
  if ((post.state === 'held' && (post.reason === 'words.refused' || post.paused)) || lacksCaption(post))
    return {
      transition: 'stayHeld',
      changes: { ...moved, due: dueOfHeld({ publishAt }, post.reason, now) },
    };
  const fresh = { ...moved, draft: undefined, reason: undefined, retries: 0, misses: 0 };
  if (post.state === 'failed')
    return { transition: 'retry', changes: { ...fresh, refusals: undefined, due: dueAt('picture', now) } };
  const lacksPicture = post.pictureKey === undefined && post.shape !== 'text';
  if (post.state === 'held' && (lacksPicture || window !== undefined))
    return { transition: 'redraw', changes: { ...fresh, due: dueAt('picture', now) } };
  const due = dueAt('publish', Math.max(now, publishAt - PREPARE_LEAD));
  const transition = post.state === 'held' ? 'resume' : 'reschedule';
  return { transition, changes: { ...fresh, due } };
}

/**
 * Requests a new caption and new pictures if the offer looks different on the new day (a price that ends, goods that will be
 * available), or if the phrase book had no caption for the post: it may have one by now. A failed post was not kept in line
 * with its product.
 */
async function renewWhenOther(
  deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch },
  post: Post,
  { community, publishAt }: { readonly community: Community; readonly publishAt: Instant },
): Promise<void> {
  const product = await load(deps.table, productRecord, keys.product(post.community, post.product));
  if (!product) return;
  const fingerprintOn = (instant: Instant): string =>
    offerFingerprint(product, dayOf(instant, community.zone), []);
  const isInLine = fingerprintOn(post.publishAt) === fingerprintOn(publishAt) && post.state !== 'failed';
  if (isInLine && !lacksCaption(post)) return;
  const what = { community: post.community, subject: 'product', id: post.product } as const;
  await requestReconciliation(deps, what, deps.clock.now());
}
