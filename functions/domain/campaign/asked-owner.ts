import { HOUR, type Instant } from '../time/instant.ts';
import type { Candidate } from './candidates.ts';
import type { PlanInput } from './plan-input.ts';

type Asking = Pick<PlanInput, 'campaign' | 'community' | 'now'>;

/**
 * Returns until when the page owner may at least look at a post before it is published; undefined when nobody needs to
 * be asked.
 */
export function leastWindow(
  { campaign, community, now }: Asking,
  { owner, maker, product }: Candidate,
): Instant | undefined {
  if (!owner || owner.id === campaign.proposedBy) return undefined;
  const standing =
    owner.standingOk.makers.includes(maker.id) || owner.standingOk.products.includes(product.id);
  return standing ? undefined : now + community.ownerWindowHours * HOUR;
}
