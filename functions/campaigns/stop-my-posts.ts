import { ProblemError } from '../domain/problem.ts';
import type { ListState } from '../domain/post/list-state.ts';
import { shownSpan } from '../domain/campaign/posts-around-now.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { AFTER_ALL, type ListedPost, readListSpan } from '../records/listed-posts.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { cancelOnePost, tooLateToCancel } from './cancel-post.ts';

interface StopDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/** How many posts were stopped, and how many were out or going out by then. */
export interface Stopped {
  readonly stopped: number;
  readonly tooLate: number;
}

/** States in which a post may still go out. */
const OPEN: ReadonlySet<ListState> = new Set(['waiting', 'asked', 'needsPerson', 'failed']);

/**
 * Cancels every post that concerns one member and is not out: posts of her products on every page, posts on her own pages,
 * and posts that she alone sells. A post that names others beside her stays. Idempotent: after an interruption, the same
 * again stops the rest.
 */
export const stopMyPosts =
  (deps: StopDeps) =>
  async ({ community, member }: { community: string; member: string }): Promise<Stopped> => {
    const { from } = shownSpan(deps.clock.now());
    const listed = await readListSpan(deps.table, { community, sort: 'oldest', from, to: AFTER_ALL });
    const hers = listed.filter((post) => OPEN.has(post.listState) && isStoppedBy(post, member));
    const areStopped = await mapWithConcurrency(hers, (post) => stopOne(deps, { community, member, post }));
    const stopped = areStopped.filter(Boolean).length;
    return { stopped, tooLate: hers.length - stopped };
  };

const isStoppedBy = ({ owner, maker, seller, alsoSellers = [] }: ListedPost, member: string): boolean =>
  owner === member || maker === member || (seller === member && alsoSellers.length === 0);

/** Returns false for a post that is out or going out. */
async function stopOne(
  deps: StopDeps,
  { community, member, post }: { community: string; member: string; post: ListedPost },
): Promise<boolean> {
  try {
    const how = post.owner === member ? 'skippedByOwner' : 'stoppedBySeller';
    await cancelOnePost(deps)({ community, post: post.id, by: member, how });
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.problems.some(({ code }) => code === tooLateToCancel.code))
      return false;
    throw error;
  }
}
