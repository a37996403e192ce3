import { dueAt, dueNudged } from '../domain/work/due.ts';
import { QUOTA_WAIT } from '../domain/post/back-off.ts';
import { CONTAINER_POLL } from '../domain/post/timing.ts';
import type { NewContainer } from '../ports/graph.ts';
import { notePost } from '../records/posts.ts';
import { followRefusal } from './follow-refusal.ts';
import { unfinished } from './container-trouble.ts';
import { createChildren, joinChildren, madeChildren } from './prepare-carousel.ts';
import { type ContainerOrder, markPrepared, type PrepareOrder } from './prepare-order.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** Instagram: a container (its children first); its status is then read once a minute until Meta has finished it. */
export async function prepareOnInstagram(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const { draft } = order.post;
  const children = draft?.children && madeChildren(draft.children);
  return draft && children && draft.joined !== true
    ? joinChildren(deps, order, { ...draft, children })
    : begin(deps, order);
}

async function begin(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const { post, channel, account } = order;
  const quota = await deps.graph.readQuota(account);
  if (quota.is !== 'done') return followRefusal(deps, post, channel, 'prepare', quota);
  if (quota.value.used >= quota.value.total) {
    const due = dueAt('publish', deps.clock.now() + QUOTA_WAIT);
    return (await notePost(deps, post, { due, misses: 0 })) ? 'waiting' : 'overtaken';
  }
  return post.shape === 'carousel' ? createChildren(deps, order) : createContainer(deps, order);
}

function containerOf({ post, imageUrls, words }: PrepareOrder): NewContainer {
  const [imageUrl = ''] = imageUrls;
  return post.shape === 'story'
    ? { is: 'story', imageUrl }
    : { is: 'photo', imageUrl, caption: words.text, altText: words.altText };
}

async function createContainer(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const { post, channel, account } = order;
  const created = await deps.graph.createContainer(account, containerOf(order));
  if (created.is !== 'done') return followRefusal(deps, post, channel, 'prepare', created);
  const now = deps.clock.now();
  const due = dueNudged('publish', now + CONTAINER_POLL);
  const draft = { id: created.value.id, at: now };
  return (await notePost(deps, post, { draft, due, misses: 0 })) ? 'waiting' : 'overtaken';
}

/** Reads whether Meta has finished a container. */
export async function pollContainer(
  deps: PublishDeps,
  order: ContainerOrder,
  container: string,
): Promise<PublishOutcome> {
  const { post, channel, account } = order;
  const read = await deps.graph.readContainer(account, container);
  if (read.is !== 'done') return followRefusal(deps, post, channel, 'prepare', read);
  const { status, detail } = read.value;
  return status === 'FINISHED' ? markPrepared(deps, post, container) : unfinished(deps, post, status, detail);
}
