import type { PlanConflict, PlannedPost } from './plan.ts';
import type { Plan } from './plan-input.ts';
import type { Post } from '../post/post.ts';

/** Whether the owner of its page did not want a post. */
export const wasSkipped = ({ state, reason }: Pick<Post, 'state' | 'reason'>): boolean =>
  state === 'cancelled' && reason === 'owner.skipped';

/**
 * A plan without what an older plan of the same campaign brought to its end: what is or was out, or may be, is not
 * planned a second time on whatever day, and a page owner who skipped it is not asked again.
 */
export function besideStanding({ posts, conflicts }: Plan, standing: readonly Post[]): Plan {
  const kept: PlannedPost[] = [];
  const leftOut: PlanConflict[] = [];
  for (const post of posts) {
    const before = standing.find((other) => isTheSameOffer(other, post));
    if (before) {
      const { product, seller: member, channel } = post;
      leftOut.push({
        reason: wasSkipped(before) ? 'ownerSkipped' : 'repeatedTooSoon',
        product,
        member,
        channel,
      });
    } else kept.push(post);
  }
  return { posts: kept, conflicts: [...conflicts, ...leftOut] };
}

/** One seller in common is enough: who is hosted together may have changed since. A story beside a post is another. */
const isTheSameOffer = (one: PlannedPost, other: PlannedPost): boolean =>
  one.channel === other.channel &&
  one.product === other.product &&
  (one.shape === 'story') === (other.shape === 'story') &&
  sellersOf(one).some((seller) => sellersOf(other).includes(seller));

const sellersOf = ({ seller, alsoSellers = [] }: PlannedPost): readonly string[] => [seller, ...alsoSellers];
