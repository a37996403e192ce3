import { dueAt, dueNudged } from '../domain/due.ts';
import { HOUR } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import { CONTAINER_POLL } from '../domain/publishing/timing.ts';
import { movePost, notePost } from '../records/posts.ts';
import { failPost, followRefusal, holdPost } from './follow-refusal.ts';
import { markPrepared, type PrepareOrder } from './prepare-order.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** Instagram: a container, then its status once a minute until Meta has fetched and finished the picture. */
export async function prepareOnInstagram(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const container = order.post.draft?.id;
  return container ? pollContainer(deps, order, container) : createContainer(deps, order);
}

async function createContainer(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const { post, channel, account, words } = order;
  const quota = await deps.graph.readQuota(account);
  if (quota.is !== 'done') return followRefusal(deps, post, channel, 'prepare', quota);
  if (quota.value.used >= quota.value.total) {
    const due = dueAt('publish', deps.clock.now() + HOUR);
    return outcome(await notePost(deps, post, { due, misses: 0 }), 'waiting');
  }
  const created = await deps.graph.createContainer(account, {
    imageUrl: order.imageUrl,
    caption: words.text,
    altText: words.altText,
  });
  if (created.is !== 'done') return followRefusal(deps, post, channel, 'prepare', created);
  const now = deps.clock.now();
  const draft = { id: created.value.id, at: now };
  return outcome(
    await notePost(deps, post, { draft, due: dueNudged('publish', now + CONTAINER_POLL), misses: 0 }),
    'waiting',
  );
}

async function pollContainer(
  deps: PublishDeps,
  order: PrepareOrder,
  container: string,
): Promise<PublishOutcome> {
  const { post, channel, account } = order;
  const read = await deps.graph.readContainer(account, container);
  if (read.is !== 'done') return followRefusal(deps, post, channel, 'prepare', read);
  switch (read.value.status) {
    case 'FINISHED':
      return markPrepared(deps, post, container);
    case 'IN_PROGRESS':
      return stillInProgress(deps, post);
    case 'EXPIRED':
      return prepareAnew(deps, post);
    case 'ERROR':
      return containerFailed(deps, order, read.value.detail);
    case 'PUBLISHED':
      // Nothing of ours publishes before the commit, so somebody or something else did: a person must look.
      return holdPost(deps, post, 'post.person');
  }
}

/** Containers that never finish are made anew; images mostly finish within seconds. */
const PATIENCE = 5 * CONTAINER_POLL;

async function stillInProgress(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const now = deps.clock.now();
  if (now - (post.draft?.at ?? now) > PATIENCE) return prepareAnew(deps, post);
  return outcome(
    await notePost(deps, post, { due: dueNudged('publish', now + CONTAINER_POLL), misses: 0 }),
    'waiting',
  );
}

async function prepareAnew(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const due = dueAt('publish', deps.clock.now() + CONTAINER_POLL);
  const changes = { draft: undefined, due, misses: 0, retries: post.retries + 1 };
  return outcome(await movePost(deps, post, 'reschedule', changes), 'retrying');
}

/** The status text carries Meta's subcode ("… error code 2207052"); it says whether another try can help. */
async function containerFailed(
  deps: PublishDeps,
  order: PrepareOrder,
  detail: string,
): Promise<PublishOutcome> {
  const subcode = Number(/\b(2207\d{3})\b/.exec(detail)?.[1] ?? 0);
  const hopeless = [2207004, 2207005, 2207009, 2207010, 2207023, 2207028, 2207040].includes(subcode);
  deps.log.warn('container failed', { post: order.post.id, subcode });
  if (!hopeless) return prepareAnew(deps, order.post);
  return failPost(deps, order.post, 'post.refused');
}

const outcome = (post: Post | undefined, named: PublishOutcome): PublishOutcome =>
  post ? named : 'overtaken';
