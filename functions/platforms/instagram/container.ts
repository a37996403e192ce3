import type { RemoteDraft } from '../../domain/post/post.ts';
import { CONTAINER_POLL, READ_LAG } from '../../domain/post/timing.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ContainerStatus } from '../../ports/graph.ts';
import type { DraftedPost, PlatformDeps, Prepared } from '../platform.ts';

/** A container not finished after this time is created again. Images mostly finish within seconds; the status may lag. */
const PATIENCE = READ_LAG + 2 * CONTAINER_POLL;

/** Whether a draft's newest container has had `PATIENCE` to finish. */
export const hadItsTime = (draft: RemoteDraft | undefined, now: Instant): boolean =>
  now - (draft?.newestAt ?? draft?.at ?? now) > PATIENCE;

/** Subcodes after which the same picture or caption can never be accepted. */
const HOPELESS: ReadonlySet<number> = new Set([
  2207004, 2207005, 2207009, 2207010, 2207023, 2207035, 2207036, 2207037, 2207040,
]);

/** Returns Meta's subcode from a status text ("… error code 2207052"), which says whether a retry can help; 0 if none. */
const subcodeIn = (detail: string): number => Number(/\b(2207\d{3})\b/.exec(detail)?.[1] ?? 0);

/** Whether a container's status text says that the same picture or caption can never be accepted. */
export const isHopeless = (detail: string): boolean => HOPELESS.has(subcodeIn(detail));

/** Decides, while preparing, what follows from a container that is not finished. */
function unfinished(
  { clock, log }: PlatformDeps,
  { post }: DraftedPost,
  status: Exclude<ContainerStatus, 'FINISHED'>,
  detail: string,
): Prepared {
  switch (status) {
    case 'IN_PROGRESS':
      return { is: hadItsTime(post.draft, clock.now()) ? 'prepareAnew' : 'unfinished' };
    case 'EXPIRED':
      return { is: 'prepareAnew' };
    case 'ERROR':
      log.warn('container failed', { post: post.id, subcode: subcodeIn(detail) });
      return isHopeless(detail) ? { is: 'fail', reason: 'post.refused' } : { is: 'prepareAnew' };
    case 'PUBLISHED':
      // Our code does not publish before the commit, so somebody or something else did: a person must check.
      return { is: 'hold', reason: 'post.person' };
  }
}

/** Reads whether Meta has finished a container. */
export async function pollContainer(deps: PlatformDeps, polled: DraftedPost): Promise<Prepared> {
  const { account, draftId } = polled;
  const read = await deps.graph.readContainer(account, draftId);
  if (read.is !== 'done') return { is: 'trouble', trouble: read };
  const { status, detail } = read.value;
  return status === 'FINISHED' ? { is: 'ready', draftId } : unfinished(deps, polled, status, detail);
}
