import { altTextOf } from '../../domain/captions/alt-text.ts';
import type { RemoteDraft } from '../../domain/post/post.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ContainerStatus } from '../../ports/graph.ts';
import {
  meaningOf,
  type PlatformDeps,
  type Prepared,
  type PrepareRequest,
  type Trouble,
} from '../platform.ts';
import { hadItsTime, isHopeless } from './container.ts';

/** A draft for which every child container exists. */
export type WholeDraft = RemoteDraft & { readonly children: readonly string[] };

/** Returns a carousel's draft if all its child containers exist and have not been joined yet. */
export function wholeDraft(draft: RemoteDraft | undefined): WholeDraft | undefined {
  if (!draft?.children || draft.joined === true) return undefined;
  const children = draft.children.filter((child) => child !== null);
  return children.length === draft.children.length ? { ...draft, children } : undefined;
}

/** Creates a container for each picture that has none yet. They are joined once Meta has finished all of them. */
export async function createChildren(
  { graph, clock }: PlatformDeps,
  request: PrepareRequest,
): Promise<Prepared> {
  const { post, account, imageUrls, caption } = request;
  const before = post.draft?.joined === true ? undefined : post.draft;
  const children = imageUrls.map((_, at) => before?.children?.[at] ?? null);
  const draftOf = (now: Instant): RemoteDraft => ({
    at: before?.at ?? now,
    newestAt: now,
    children: [...children],
  });
  for (const [at, imageUrl] of imageUrls.entries()) {
    if (children[at] !== null) continue;
    const altText = altTextOf(caption, { at, of: imageUrls.length });
    const child = await graph.createContainer(account, { is: 'carouselPicture', imageUrl, altText });
    if (child.is !== 'done') return { is: 'trouble', trouble: child, kept: draftOf(clock.now()) };
    children[at] = child.value.id;
  }
  return { is: 'unfinished', draft: draftOf(clock.now()) };
}

/**
 * Reads every child container; when all are finished, joins them in a carousel container, which Meta must finish in turn.
 * Meta joins children only once, so `joined` is saved before the call: after a crash, a worker that reads it makes new ones.
 */
export async function joinChildren(
  deps: PlatformDeps,
  request: PrepareRequest,
  draft: WholeDraft,
): Promise<Prepared> {
  const { account, caption, saveDraft } = request;
  const { children } = draft;
  const statuses: Child[] = [];
  for (const child of children) {
    const read = await deps.graph.readContainer(account, child);
    if (read.is !== 'done') return { is: 'trouble', trouble: read, kept: keptAfter(draft, child, read) };
    statuses.push({ child, ...read.value });
  }
  if (!statuses.every(({ status }) => status === 'FINISHED'))
    return waitForChildren(draft, statuses, deps.clock.now());
  if (!(await saveDraft({ ...draft, children: [...children], joined: true }))) return { is: 'overtaken' };
  const media = { is: 'carousel', children, caption: caption.text } as const;
  const carousel = await deps.graph.createContainer(account, media);
  if (carousel.is !== 'done') return { is: 'trouble', trouble: carousel };
  // `at` stays that of the children, so the carousel expires no later than its oldest child.
  return {
    is: 'unfinished',
    draft: { id: carousel.value.id, at: draft.at, newestAt: deps.clock.now() },
  };
}

interface Child {
  readonly child: string;
  readonly status: ContainerStatus;
  readonly detail: string;
}

/** Returns the draft without a child that no longer exists, so that it is created again; an unreadable child is kept. */
function keptAfter(draft: WholeDraft, lost: string, trouble: Trouble): RemoteDraft {
  const isGone = ['notFound', 'draftGone'].includes(meaningOf(trouble));
  return { ...draft, children: draft.children.map((child) => (isGone && child === lost ? null : child)) };
}

/** Decides what follows while some children are not finished. Finished children are kept. */
function waitForChildren(draft: WholeDraft, statuses: readonly Child[], now: Instant): Prepared {
  // Our code never publishes a child, so somebody or something else did: a person must check.
  if (statuses.some(({ status }) => status === 'PUBLISHED')) return { is: 'hold', reason: 'post.person' };
  if (statuses.some(({ status, detail }) => status === 'ERROR' && isHopeless(detail)))
    return { is: 'fail', reason: 'post.refused' };
  const isLost = ({ status }: Child): boolean =>
    status === 'ERROR' || status === 'EXPIRED' || (status === 'IN_PROGRESS' && hadItsTime(draft, now));
  if (!statuses.some(isLost)) return { is: 'unfinished' };
  const children = statuses.map((child) => (isLost(child) ? null : child.child));
  return { is: 'prepareAnew', kept: { ...draft, children } };
}
