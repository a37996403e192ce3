import { isOpenToPeople, type Post } from '../domain/post/post.ts';
import { isFailedUnsent } from '../domain/post/retrying.ts';
import { after, type TransitionName } from '../domain/post/post-states.ts';
import { type Due, dueAt, VISIBILITY } from '../domain/work/due.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { Check, Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { postRecord } from '../records/post-record.ts';
import { change } from '../records/record.ts';

/** The attributes of a post that a worker may change beside its state. */
export type PostChanges = {
  readonly [K in Exclude<keyof Post, 'state' | 'fence' | 'revision' | 'id' | 'community'>]?:
    Post[K] | undefined;
};

interface PostDeps {
  readonly table: Table;
  readonly dispatch: Dispatch;
}

/** Thrown for a transition that the state table does not allow: a mistake in our code. */
class TransitionForbiddenError extends Error {
  override readonly name = 'TransitionForbiddenError';
  readonly code = 'post.transitionForbidden';
  readonly retryable = false;
}

async function write(
  deps: PostDeps,
  before: Post,
  changes: object,
  checks: readonly Check[],
): Promise<Post | undefined> {
  const next = await change(deps.table, postRecord, before, { ...changes, fence: before.fence + 1 }, [
    { attribute: 'state', is: '=', value: before.state },
    { attribute: 'fence', is: '=', value: before.fence },
    ...checks,
  ]);
  const moved = next?.due && next.due.index !== before.due?.index;
  if (next?.due && moved) await deps.dispatch.send(keys.post(next.community, next.id), next.due);
  return next;
}

/**
 * Moves a post to another state for a worker, in one write that is conditional on the state, fence and revision it read.
 * Returns the changed post, or undefined when another worker or a person changed it first; this worker must then stop.
 * Throws `TransitionForbiddenError`.
 */
export async function movePost(
  deps: PostDeps,
  post: Post,
  transition: TransitionName,
  changes: PostChanges = {},
): Promise<Post | undefined> {
  const state = after(post.state, transition);
  if (!state) throw new TransitionForbiddenError(`${transition} from ${post.state} (${post.id})`);
  const sameRevision: Check = { attribute: 'revision', is: '=', value: post.revision };
  return write(deps, post, { ...changes, state }, [sameRevision]);
}

/** Writes a worker's progress on a post without changing its state; undefined when somebody else changed the post first. */
export const notePost = (deps: PostDeps, post: Post, changes: PostChanges): Promise<Post | undefined> =>
  write(deps, post, changes, []);

/** A person's change to a post, and the transition that goes with it, if any. */
export interface PersonsMove {
  readonly transition?: TransitionName;
  readonly changes: PostChanges;
}

/**
 * Writes a person's change to a post. The revision rises, so that a worker that read the post before stops at its next
 * write. Returns undefined when a commit is under way or was sent, or when somebody else changed the post first.
 */
export async function changePostByPerson(
  deps: PostDeps,
  post: Post,
  { transition, changes }: PersonsMove,
): Promise<Post | undefined> {
  const state = transition ? after(post.state, transition) : post.state;
  if (!state || (!isOpenToPeople(post) && !isFailedUnsent(post))) return undefined;
  return write(deps, post, { ...changes, state, revision: post.revision + 1 }, [
    { attribute: 'revision', is: '=', value: post.revision },
  ]);
}

interface MissDeps extends PostDeps {
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Counts an unexpected error in the work on a post (`misses`), unless somebody else changed the post meanwhile, so that it
 * is not retried for ever. Errors that pass by themselves (`retryable`) are not counted. The queue or the due index sends
 * the work again.
 */
export async function noteMiss(deps: MissDeps, post: Post, kind: Due['kind'], error: unknown): Promise<void> {
  const name = error instanceof Error ? error.name : 'unknown';
  deps.log.error('work on a post ended in a surprise', { post: post.id, state: post.state, error: name });
  if (error instanceof Error && 'retryable' in error && error.retryable === true) return;
  const due = dueAt(kind, deps.clock.now() + VISIBILITY);
  await notePost(deps, post, { misses: post.misses + 1, due });
}
