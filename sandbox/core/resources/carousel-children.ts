import type { ContainerKind, InstagramAccount } from '../state/records.ts';
import type { Turn } from '../turn.ts';
import { invalid } from '../wire/refusals.ts';

/**
 * The ids of a carousel's items: two to ten, made for it on this account, not expired, and in no other carousel where the
 * switch says that they serve once. Empty for other kinds.
 */
export function checkChildren(
  { parameters, state }: Turn,
  account: InstagramAccount,
  kind: ContainerKind,
): string[] {
  const children = parameters.list('children');
  if (kind !== 'CAROUSEL') {
    if (children) throw invalid('children can only be used with media_type CAROUSEL.');
    return [];
  }
  if (!children || children.length < 2 || children.length > 10) {
    throw invalid('A carousel needs 2 to 10 children.', 2207028);
  }
  for (const id of children) {
    const child = state.containers.get(id);
    if (!child || child.account !== account.id || !child.carouselItem) {
      throw invalid(`children: ${id} is not a carousel item of this account.`);
    }
  }
  if (new Set(children).size < children.length) throw invalid('children: the same item twice.');
  const isJoined = children.some((id) => state.joined.has(id));
  if (isJoined && state.switches.carouselChildren === 'serveOnce')
    throw invalid('children: an item is part of another carousel already.', 2207028);
  return [...children];
}
