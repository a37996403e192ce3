import { dueAt, dueNudged } from '../domain/due.ts';
import type { Post } from '../domain/post.ts';
import { backOff } from '../domain/publishing/back-off.ts';
import { CONTAINER_POLL } from '../domain/publishing/timing.ts';
import { movePost, notePost } from '../records/posts.ts';
import { failPost } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** Containers that never finish are made anew; images mostly finish within seconds. */
const PATIENCE = 5 * CONTAINER_POLL;

/** Subcodes after which the same picture or words can never be accepted. */
const HOPELESS: ReadonlySet<number> = new Set([
  2207004, 2207005, 2207009, 2207010, 2207023, 2207028, 2207035, 2207036, 2207037, 2207040,
]);

export async function stillInProgress(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const now = deps.clock.now();
  if (now - (post.draft?.at ?? now) > PATIENCE) return prepareAnew(deps, post);
  const due = dueNudged('publish', now + CONTAINER_POLL);
  return (await notePost(deps, post, { due, misses: 0 })) ? 'waiting' : 'overtaken';
}

export async function prepareAnew(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const now = deps.clock.now();
  // Ever more seldom: each container counts towards what the account may make in a day.
  const due = dueAt('publish', Math.max(now + CONTAINER_POLL, backOff(now, post.retries, deps.random)));
  const changes = { draft: undefined, due, misses: 0, retries: post.retries + 1 };
  return (await movePost(deps, post, 'reschedule', changes)) ? 'retrying' : 'overtaken';
}

/** The status text carries Meta's subcode ("… error code 2207052"); it says whether another try can help. */
export async function containerFailed(
  deps: PublishDeps,
  post: Post,
  detail: string,
): Promise<PublishOutcome> {
  const subcode = Number(/\b(2207\d{3})\b/.exec(detail)?.[1] ?? 0);
  deps.log.warn('container failed', { post: post.id, subcode });
  return HOPELESS.has(subcode) ? failPost(deps, post, 'post.refused') : prepareAnew(deps, post);
}
