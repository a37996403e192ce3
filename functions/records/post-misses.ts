import { dueAt, type Due, VISIBILITY } from '../domain/work/due.ts';
import type { Post } from '../domain/post/post.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { notePost } from './posts.ts';

interface MissDeps {
  readonly table: Table;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Work on a post ended in a surprise: counts it, unless somebody else moved the post meanwhile, so that it does not go on
 * for ever. What passes by itself (`retryable`) is not counted. The queue or the lease brings the post back.
 */
export async function noteMiss(deps: MissDeps, post: Post, kind: Due['kind'], error: unknown): Promise<void> {
  const name = error instanceof Error ? error.name : 'unknown';
  deps.log.error('work on a post ended in a surprise', { post: post.id, state: post.state, error: name });
  if (error instanceof Error && 'retryable' in error && error.retryable === true) return;
  const due = dueAt(kind, deps.clock.now() + VISIBILITY);
  await notePost(deps, post, { misses: post.misses + 1, due });
}
