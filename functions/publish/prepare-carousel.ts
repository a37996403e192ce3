import { altTextOf } from '../domain/captions/alt-text.ts';
import { dueNudged } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { RemoteDraft } from '../domain/post/post.ts';
import { CONTAINER_POLL } from '../domain/post/timing.ts';
import type { ContainerStatus } from '../ports/graph.ts';
import { notePost } from '../records/posts.ts';
import { hadItsTime, isHopeless, prepareAnew } from './container-trouble.ts';
import { failPost, holdPost } from './end-post.ts';
import { followRefusal, meaningOf, type Trouble } from './follow-refusal.ts';
import type { PrepareOrder } from './prepare-order.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** A draft of which every child is made. */
type WholeDraft = RemoteDraft & { readonly children: readonly string[] };

/** The children of a carousel when all of them are made. */
export const madeChildren = (children: readonly (string | null)[]): string[] | undefined => {
  const made = children.filter((child) => child !== null);
  return made.length === children.length ? made : undefined;
};

/** Makes a container for each picture that has none yet; together they wait until Meta has finished all of them. */
export async function createChildren(deps: PublishDeps, order: PrepareOrder): Promise<PublishOutcome> {
  const { post, channel, account, imageUrls, words } = order;
  const before = post.draft?.joined === true ? undefined : post.draft;
  const children = imageUrls.map((_, at) => before?.children?.[at] ?? null);
  const draftOf = (now: Instant): RemoteDraft => ({
    at: before?.at ?? now,
    newestAt: now,
    children: [...children],
  });
  for (const [at, imageUrl] of imageUrls.entries()) {
    if (children[at] !== null) continue;
    const altText = altTextOf(words, { at, of: imageUrls.length });
    const child = await deps.graph.createContainer(account, { is: 'carouselPicture', imageUrl, altText });
    if (child.is !== 'done')
      return followRefusal(deps, post, channel, 'prepare', child, draftOf(deps.clock.now()));
    children[at] = child.value.id;
  }
  const now = deps.clock.now();
  const due = dueNudged('publish', now + CONTAINER_POLL);
  const noted = await notePost(deps, post, { draft: draftOf(now), due, misses: 0 });
  return noted ? 'waiting' : 'overtaken';
}

/**
 * Reads every child; when all are finished, makes the carousel of them and waits for it in turn. Meta may join children only
 * once, so `joined` is saved before the join is sent: a worker that finds it after a crash makes new children.
 */
export async function joinChildren(
  deps: PublishDeps,
  order: PrepareOrder,
  draft: WholeDraft,
): Promise<PublishOutcome> {
  const { post, channel, account, words } = order;
  const { children } = draft;
  const statuses: Child[] = [];
  for (const child of children) {
    const read = await deps.graph.readContainer(account, child);
    if (read.is !== 'done')
      return followRefusal(deps, post, channel, 'prepare', read, keptAfter(draft, child, read));
    statuses.push({ child, ...read.value });
  }
  const unfinished = await waitForChildren(deps, order, draft, statuses);
  if (unfinished) return unfinished;
  const joining = await notePost(deps, post, { draft: { ...draft, children: [...children], joined: true } });
  if (!joining) return 'overtaken';
  const media = { is: 'carousel', children, caption: words.text } as const;
  const carousel = await deps.graph.createContainer(account, media);
  if (carousel.is !== 'done') return followRefusal(deps, joining, channel, 'prepare', carousel);
  const now = deps.clock.now();
  const due = dueNudged('publish', now + CONTAINER_POLL);
  // The carousel counts as no younger than its oldest child.
  const joined = { id: carousel.value.id, at: draft.at, newestAt: now };
  return (await notePost(deps, joining, { draft: joined, due, misses: 0 })) ? 'waiting' : 'overtaken';
}

interface Child {
  readonly child: string;
  readonly status: ContainerStatus;
  readonly detail: string;
}

/** A child that is not there is made anew; what merely could not be read is kept. */
function keptAfter(draft: WholeDraft, lost: string, trouble: Trouble): RemoteDraft {
  const isGone = ['notFound', 'draftGone'].includes(meaningOf(trouble));
  return { ...draft, children: draft.children.map((child) => (isGone && child === lost ? null : child)) };
}

/** What follows while some children are not finished; undefined when all are. Those that are finished are kept. */
async function waitForChildren(
  deps: PublishDeps,
  { post }: PrepareOrder,
  draft: WholeDraft,
  statuses: readonly Child[],
): Promise<PublishOutcome | undefined> {
  if (statuses.every(({ status }) => status === 'FINISHED')) return undefined;
  // Nothing of ours publishes a child, so somebody or something else did: a person must look.
  if (statuses.some(({ status }) => status === 'PUBLISHED')) return holdPost(deps, post, 'post.person');
  if (statuses.some(({ status, detail }) => status === 'ERROR' && isHopeless(detail)))
    return failPost(deps, post, 'post.refused');
  const now = deps.clock.now();
  const isLost = ({ status }: Child): boolean =>
    status === 'ERROR' || status === 'EXPIRED' || (status === 'IN_PROGRESS' && hadItsTime(draft, now));
  if (!statuses.some(isLost)) {
    const due = dueNudged('publish', now + CONTAINER_POLL);
    return (await notePost(deps, post, { due, misses: 0 })) ? 'waiting' : 'overtaken';
  }
  const children = statuses.map((child) => (isLost(child) ? null : child.child));
  return prepareAnew(deps, post, { ...draft, children });
}
