import { DAY, type Instant } from '../../../functions/domain/time/instant.ts';
import type { Container } from '../state/records.ts';
import { known, type SandboxState } from '../state/sandbox-state.ts';
import type { GraphErrorFacts } from '../wire/graph-error.ts';
import { whyInstagramRefuses } from './instagram-image.ts';

/** How long a container can be published. */
const CONTAINER_LIFE = DAY;

export type ContainerState =
  | { readonly is: 'IN_PROGRESS' | 'FINISHED' | 'EXPIRED' | 'PUBLISHED' }
  | { readonly is: 'ERROR'; readonly why: GraphErrorFacts };

/** Returns the true state of a container at an instant, which lies in the past for a status that lags. */
export function containerStateAt(state: SandboxState, container: Container, at: Instant): ContainerState {
  if (container.publishedAt !== undefined && container.publishedAt <= at) return { is: 'PUBLISHED' };
  if (at >= container.createdAt + CONTAINER_LIFE) return { is: 'EXPIRED' };
  if (container.stuck) return { is: 'IN_PROGRESS' };
  return container.kind === 'CAROUSEL' ? carouselState(state, container, at) : imageState(container, at);
}

function imageState(container: Container, at: Instant): ContainerState {
  const { facts, factsAt, createdAt, processing } = container;
  if (!facts || factsAt === undefined) return { is: 'IN_PROGRESS' };
  if (at < Math.max(createdAt + processing, factsAt)) return { is: 'IN_PROGRESS' };
  const why = whyInstagramRefuses(facts, container.kind === 'STORIES');
  return why ? { is: 'ERROR', why } : { is: 'FINISHED' };
}

function carouselState(state: SandboxState, container: Container, at: Instant): ContainerState {
  const children = container.children.map((id) => containerStateAt(state, known(state.containers, id), at));
  const broken = children.find((child) => child.is === 'ERROR' || child.is === 'EXPIRED');
  if (broken) return broken;
  const ready = children.every((child) => child.is === 'FINISHED' || child.is === 'PUBLISHED');
  return { is: ready && at >= container.createdAt + container.processing ? 'FINISHED' : 'IN_PROGRESS' };
}
