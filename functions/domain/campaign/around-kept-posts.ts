import type { PlanConflict, PlannedPost } from './plan.ts';
import type { Plan } from './plan-input.ts';
import type { Post } from '../post/post.ts';

/** Whether the owner of a post's page skipped the post. */
export const wasSkipped = ({ state, reason }: Pick<Post, 'state' | 'reason'>): boolean =>
  state === 'cancelled' && reason === 'owner.skipped';

/**
 * Returns a plan without what an older plan of the same campaign has settled: a post that is, was or may be out is not
 * planned a second time on any day, and a page owner who skipped a post is not asked again.
 */
export function aroundKeptPosts({ posts, conflicts, ...plan }: Plan, keptPosts: readonly Post[]): Plan {
  const kept: PlannedPost[] = [];
  const leftOut: PlanConflict[] = [];
  for (const post of posts) {
    const before = keptPosts.find((other) => isTheSameOffer(other, post));
    if (before) {
      const { product, channel } = post;
      const reason = wasSkipped(before) ? 'ownerSkipped' : 'repeatedTooSoon';
      leftOut.push(...sellersOf(post).map((member) => ({ reason, product, member, channel }) as const));
    } else kept.push(post);
  }
  return { ...plan, posts: kept, conflicts: [...conflicts, ...leftOut] };
}

/**
 * Whether two posts show the same offer. One seller in common is enough: the members hosted together may have changed
 * since. A story and another post are two offers, and so are two occurrences of a product.
 */
const isTheSameOffer = (one: PlannedPost, other: PlannedPost): boolean =>
  one.channel === other.channel &&
  one.product === other.product &&
  one.occurrence === other.occurrence &&
  (one.shape === 'story') === (other.shape === 'story') &&
  sellersOf(one).some((seller) => sellersOf(other).includes(seller));

const sellersOf = ({ seller, alsoSellers = [] }: PlannedPost): readonly string[] => [seller, ...alsoSellers];
