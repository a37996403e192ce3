import type { Steering } from '../domain/campaign/steering.ts';
import { windowResumed } from '../domain/post/owner-window.ts';
import { isOwnersPause, mayBePaused } from '../domain/post/pause.ts';
import { isOpenToPeople, type Post } from '../domain/post/post.ts';
import { reconcilePost } from '../domain/post/reconcile-post.ts';
import type { ReasonCode } from '../domain/post/reasons.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Instant } from '../domain/time/instant.ts';
import { changePostByPerson, type PersonsMove } from '../due/move-post.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { readGateFacts } from '../records/gate-facts.ts';
import { loadPost, postNotFound } from '../records/posts.ts';
import { askedAgain, moveFor, needsWords } from './correct-post.ts';

export const tooLateToPause = problem('post.tooLateToPause', 'conflict', {
  field: 'post',
  id: 'Sudah terlambat: kiriman ini sedang atau sudah tayang.',
  en: 'Too late: this post is going out or is out.',
});

export const alreadyHeld = problem('post.alreadyHeld', 'conflict', {
  field: 'post',
  id: 'Kiriman ini sudah ditahan karena alasan lain. Lihat alasannya.',
  en: 'This post is held for another reason already. See why.',
});

export const pausedByOwner = problem('post.pausedByOwner', 'forbidden', {
  field: 'post',
  id: 'Pemilik halaman sendiri yang menjedanya; dia yang melanjutkan.',
  en: 'The owner of the page paused it herself; she resumes it.',
});

type PostSteering = Exclude<Steering, 'cancel'>;

interface PostToSteer {
  readonly community: string;
  readonly post: string;
  readonly by: string;
  /** The present owner of the post's page; undefined when it is the community's. */
  readonly owner: string | undefined;
  readonly steering: PostSteering;
}

interface SteerDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/** A worker may change the post first once or twice; a decision is then tried again on the newest version. */
const MOST_TRIES = 5;

/**
 * Pauses one post, which the gate respects from then on, or resumes it, unless something else stands against it or it is too
 * late. While it is paused the owner of its page loses nothing of her window. Idempotent. Throws `alreadyHeld`, `pausedByOwner`,
 * and `tooLateToPause` for a post that may be out.
 */
export const steerPost =
  (deps: SteerDeps) =>
  async ({ community, post: id, by, owner, steering }: PostToSteer): Promise<Post> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const post = await loadPost(deps.table, community, id);
      if (!post) throw new ProblemError([postNotFound]);
      if ((post.paused !== undefined) === (steering === 'pause')) return post;
      const at = deps.clock.now();
      const move =
        steering === 'pause' ? pausing(post, by, at) : await resuming(deps, post, { by, owner, at });
      const steered = await changePostByPerson(deps, post, move);
      if (!steered) continue;
      const event = steering === 'pause' ? 'post.paused' : 'post.resumed';
      await audit(deps.table, { community, at, event, by, subject: id });
      return steered;
    }
    throw new ProblemError([tooLateToPause]);
  };

function pausing(post: Post, by: string, at: Instant): PersonsMove {
  if (!isOpenToPeople(post)) throw new ProblemError([tooLateToPause]);
  if (!mayBePaused(post)) throw new ProblemError([alreadyHeld]);
  const reason: ReasonCode = 'post.paused';
  return { transition: 'hold', changes: { paused: { at, by }, reason, due: undefined } };
}

/**
 * Takes the pause away and does with the post what was decided about it meanwhile. Of a changed product it needs a new caption
 * first, which a reconciliation writes.
 */
async function resuming(
  deps: SteerDeps,
  post: Post,
  { by, owner, at }: { readonly by: string; readonly owner: string | undefined; readonly at: Instant },
): Promise<PersonsMove> {
  if (!isOpenToPeople(post)) throw new ProblemError([tooLateToPause]);
  if (isOwnersPause(post, owner) && by !== owner) throw new ProblemError([pausedByOwner]);
  const { paused, ...resumed } = post;
  const facts = await readGateFacts(deps.table, resumed);
  if (!facts) throw new ProblemError([postNotFound]);
  const window = paused && windowResumed(post, paused.at, { community: facts.community, now: at });
  const given = window === undefined ? {} : { ownerWindowEndsAt: window };
  const free = { ...facts, post: { ...resumed, ...given } };
  const correction = reconcilePost(free, at);
  const freed = { paused: undefined, ...given };
  if (!correction || needsWords(free, correction)) {
    const about = { community: post.community, subject: 'campaign', id: post.campaign } as const;
    await requestReconciliation(deps, about, at);
    return { changes: freed };
  }
  const { transition, changes } = askedAgain(free, moveFor(free.post, correction, at), at);
  return { transition, changes: { ...changes, ...freed } };
}
