import { altTextOf } from '../domain/captions/alt-text.ts';
import { dueNudged } from '../domain/due.ts';
import type { ContainerStatus } from '../ports/graph.ts';
import { CONTAINER_POLL } from '../domain/publishing/timing.ts';
import { notePost } from '../records/posts.ts';
import { containerFailed, prepareAnew, stillInProgress } from './container-trouble.ts';
import { holdPost } from './end-post.ts';
import { followRefusal } from './follow-refusal.ts';
import type { ContainerOrder, PrepareOrder } from './prepare-order.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** Makes a container for each picture; together they wait until Meta has finished all of them. */
export async function createChildren(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const { post, channel, account, imageUrls, words } = order;
  const children: string[] = [];
  for (const [at, imageUrl] of imageUrls.entries()) {
    const child = await deps.graph.createContainer(account, {
      is: 'carouselPicture',
      imageUrl,
      altText: altTextOf(words, { at, of: imageUrls.length }),
    });
    if (child.is !== 'done') return followRefusal(deps, post, channel, 'prepare', child);
    children.push(child.value.id);
  }
  const now = deps.clock.now();
  const due = dueNudged('publish', now + CONTAINER_POLL);
  const noted = await notePost(deps, post, { draft: { at: now, children }, due, misses: 0 });
  return noted ? 'waiting' : 'overtaken';
}

/** Reads every child; when all are finished, makes the carousel of them and waits for it in turn. */
export async function joinChildren(
  deps: PublishDeps,
  order: PrepareOrder,
  children: readonly string[],
): Promise<PublishOutcome> {
  const { post, channel, account, words } = order;
  for (const child of children) {
    const read = await deps.graph.readContainer(account, child);
    if (read.is !== 'done') return followRefusal(deps, post, channel, 'prepare', read);
    const { status, detail } = read.value;
    if (status !== 'FINISHED') return unfinished(deps, order, status, detail);
  }
  const carousel = await deps.graph.createContainer(account, {
    is: 'carousel',
    children,
    caption: words.text,
  });
  if (carousel.is !== 'done') return followRefusal(deps, post, channel, 'prepare', carousel);
  const now = deps.clock.now();
  const due = dueNudged('publish', now + CONTAINER_POLL);
  const draft = { at: now, id: carousel.value.id };
  return (await notePost(deps, post, { draft, due, misses: 0 })) ? 'waiting' : 'overtaken';
}

/** What an unfinished container means while preparing. */
export async function unfinished(
  deps: PublishDeps,
  order: ContainerOrder,
  status: Exclude<ContainerStatus, 'FINISHED'>,
  detail: string,
): Promise<PublishOutcome> {
  switch (status) {
    case 'IN_PROGRESS':
      return stillInProgress(deps, order.post);
    case 'EXPIRED':
      return prepareAnew(deps, order.post);
    case 'ERROR':
      return containerFailed(deps, order.post, detail);
    case 'PUBLISHED':
      // Nothing of ours publishes before the commit, so somebody or something else did: a person must look.
      return holdPost(deps, order.post, 'post.person');
  }
}
