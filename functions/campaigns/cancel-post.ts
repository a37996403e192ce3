import { type Post, isOpenToPeople } from '../domain/post/post.ts';
import type { ReasonCode } from '../domain/post/reasons.ts';
import type { AuditEvent } from '../domain/people/audit.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { changePostByPerson } from '../due/move-post.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { loadPost, postNotFound } from '../records/posts.ts';

export const tooLateToCancel = problem('post.tooLateToCancel', 'conflict', {
  field: 'post',
  id: 'Sudah terlambat: kiriman ini sedang atau sudah tayang.',
  en: 'Too late: this post is going out or is out.',
});

/** Why a post is cancelled: its reason, and what the audit says. */
const HOW = {
  /** On the community's own page, where no owner is asked. */
  skipped: { reason: 'page.skipped', event: 'post.skipped' },
  cancelled: { reason: 'post.cancelled', event: 'post.cancelled' },
  /** By the owner of the page, with all of hers at once. */
  skippedByOwner: { reason: 'owner.skipped', event: 'post.skipped' },
  /** By a member's answer about the plan: no, or another time where none is free. */
  saidNo: { reason: 'member.saidNo', event: 'post.cancelled' },
  noOtherTime: { reason: 'member.noOtherTime', event: 'post.cancelled' },
  /** By the maker or the only seller, with all of hers at once. */
  stoppedBySeller: { reason: 'seller.stopped', event: 'post.cancelled' },
} as const satisfies Record<string, { readonly reason: ReasonCode; readonly event: AuditEvent }>;

interface Cancellation {
  readonly community: string;
  readonly post: string;
  readonly by: string;
  readonly how: keyof typeof HOW;
}

/** A worker may change the post first once or twice; a decision is then tried again on the newest version. */
const MOST_TRIES = 5;

/**
 * Cancels one post that is not out, on any page of the community, and writes it down in the audit. Idempotent. Throws
 * `tooLateToCancel` for a post that may be out.
 */
export const cancelOnePost =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async ({ community, post: id, by, how }: Cancellation): Promise<Post> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const post = await loadPost(deps.table, community, id);
      if (!post) throw new ProblemError([postNotFound]);
      if (post.state === 'cancelled') return post;
      if (!isOpenToPeople(post)) break;
      const { reason, event } = HOW[how];
      const changes = { reason, due: undefined };
      const cancelled = await changePostByPerson(deps, post, { transition: 'cancel', changes });
      if (!cancelled) continue;
      const at = deps.clock.now();
      await audit(deps.table, { community, at, event, by, subject: id });
      return cancelled;
    }
    throw new ProblemError([tooLateToCancel]);
  };
