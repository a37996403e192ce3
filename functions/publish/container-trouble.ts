import { dueAt, dueNudged } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Post, RemoteDraft } from '../domain/post/post.ts';
import { backOff } from '../domain/post/back-off.ts';
import { CONTAINER_POLL, READ_LAG } from '../domain/post/timing.ts';
import { movePost, notePost } from '../records/posts.ts';
import type { ContainerStatus } from '../ports/graph.ts';
import { failPost, holdPost } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** Containers that never finish are made anew; images mostly finish within seconds, which a status that lags tells later. */
const PATIENCE = READ_LAG + 2 * CONTAINER_POLL;

/** Whether a draft's newest container had all the time that it may need. */
export const hadItsTime = (draft: RemoteDraft | undefined, now: Instant): boolean =>
  now - (draft?.newestAt ?? draft?.at ?? now) > PATIENCE;

/** Subcodes after which the same picture or words can never be accepted. */
const HOPELESS: ReadonlySet<number> = new Set([
  2207004, 2207005, 2207009, 2207010, 2207023, 2207035, 2207036, 2207037, 2207040,
]);

async function stillInProgress(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const now = deps.clock.now();
  if (hadItsTime(post.draft, now)) return prepareAnew(deps, post);
  const due = dueNudged('publish', now + CONTAINER_POLL);
  return (await notePost(deps, post, { due, misses: 0 })) ? 'waiting' : 'overtaken';
}

/** Begins again, but for what of the draft is `kept`. */
export async function prepareAnew(
  deps: PublishDeps,
  post: Post,
  kept?: RemoteDraft,
): Promise<PublishOutcome> {
  const now = deps.clock.now();
  // Ever more seldom: each container counts towards what the account may make in a day.
  const due = dueAt('publish', Math.max(now + CONTAINER_POLL, backOff(now, post.retries, deps.random)));
  const changes = { draft: kept, due, misses: 0, retries: post.retries + 1 };
  return (await movePost(deps, post, 'reschedule', changes)) ? 'retrying' : 'overtaken';
}

/** The status text carries Meta's subcode ("… error code 2207052"); it says whether another try can help. */
async function containerFailed(deps: PublishDeps, post: Post, detail: string): Promise<PublishOutcome> {
  deps.log.warn('container failed', { post: post.id, subcode: subcodeIn(detail) });
  return isHopeless(detail) ? failPost(deps, post, 'post.refused') : prepareAnew(deps, post);
}

const subcodeIn = (detail: string): number => Number(/\b(2207\d{3})\b/.exec(detail)?.[1] ?? 0);

/** Whether a container's status text says that the same picture or words can never be accepted. */
export const isHopeless = (detail: string): boolean => HOPELESS.has(subcodeIn(detail));

/** What a container that is not finished means while preparing. */
export async function unfinished(
  deps: PublishDeps,
  post: Post,
  status: Exclude<ContainerStatus, 'FINISHED'>,
  detail: string,
): Promise<PublishOutcome> {
  switch (status) {
    case 'IN_PROGRESS':
      return stillInProgress(deps, post);
    case 'EXPIRED':
      return prepareAnew(deps, post);
    case 'ERROR':
      return containerFailed(deps, post, detail);
    case 'PUBLISHED':
      // Nothing of ours publishes before the commit, so somebody or something else did: a person must look.
      return holdPost(deps, post, 'post.person');
  }
}
