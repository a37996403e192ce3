import * as z from 'zod';
import type { Post } from '../post/post.ts';
import type { PostMetrics } from './post-metrics.ts';
import { SMALLEST_GROUP } from './small-groups.ts';
import { addTotals, NO_TOTALS, totalsOf } from './totals.ts';

const count = z.number().int().nonnegative();

/**
 * All that a community is ever told of what its partner's members did: counts. Strict, so that nothing can come along by
 * mistake.
 */
export const PartnerCounts = z.strictObject({
  /** Posts that the partner planned and still means to have out, with those that are out. */
  planned: count,
  out: count,
  /** Absent while fewer women than the smallest group had a post: a number about four would tell how one of them did. */
  people: z
    .strictObject({
      /** Women who had a post, as makers or as sellers. */
      withPosts: count,
      /** Null while Meta has told none of its numbers. */
      reached: count.nullable(),
      engaged: count.nullable(),
    })
    .optional(),
});
export type PartnerCounts = z.infer<typeof PartnerCounts>;

/** Counts the posts of a partner's campaign. `metrics` are those of its posts that are out. */
export function partnerCounts(
  posts: readonly Pick<Post, 'state' | 'maker' | 'seller' | 'alsoSellers'>[],
  metrics: readonly Pick<PostMetrics, 'snapshots' | 'takenDown'>[],
): PartnerCounts {
  const over = new Set(['cancelled', 'failed', 'removing', 'removed']);
  const planned = posts.filter(({ state }) => !over.has(state));
  const out = planned.filter(({ state }) => state === 'published');
  const women = new Set(
    out.flatMap(({ maker, seller, alsoSellers = [] }) => [maker, seller, ...alsoSellers]),
  );
  const { reach, engagement } = metrics.map(totalsOf).reduce(addTotals, NO_TOTALS);
  return PartnerCounts.parse({
    planned: planned.length,
    out: out.length,
    ...(women.size >= SMALLEST_GROUP && {
      people: { withPosts: women.size, reached: reach, engaged: engagement },
    }),
  });
}
