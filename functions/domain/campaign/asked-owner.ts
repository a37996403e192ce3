import { HOUR, type Instant } from '../time/instant.ts';
import type { Candidate } from './candidates.ts';
import type { PlanInput } from './plan-input.ts';
import type { Member } from '../people/member.ts';

type Asking = Pick<PlanInput, 'campaign' | 'community' | 'now'>;

/**
 * Whether the owner of a page is asked about a post: unless the campaign is hers (`by`), or she has given a standing OK for its
 * maker or product.
 */
export const isAsked = (
  { id, standingOk }: Pick<Member, 'id' | 'standingOk'>,
  {
    by,
    maker,
    product,
  }: { readonly by: string | undefined; readonly maker: string; readonly product: string },
): boolean => id !== by && !standingOk.makers.includes(maker) && !standingOk.products.includes(product);

/**
 * Returns until when the page owner may at least look at a post before it is published; undefined when nobody needs to
 * be asked.
 */
export function leastWindow(
  { campaign, community, now }: Asking,
  { owner, maker, product }: Candidate,
): Instant | undefined {
  const of = { by: campaign.proposedBy, maker: maker.id, product: product.id };
  return owner && isAsked(owner, of) ? now + community.ownerWindowHours * HOUR : undefined;
}
