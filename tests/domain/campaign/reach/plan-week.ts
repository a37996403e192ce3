import { planPosts } from '../../../../functions/domain/campaign/plan-posts.ts';
import type { PlannedPost } from '../../../../functions/domain/campaign/plan.ts';
import type { ReachedPost, WeekSoFar } from './learning-models.ts';

function sums(posts: readonly ReachedPost[], of: (post: ReachedPost) => readonly [string, number]) {
  const all: Record<string, number> = {};
  for (const [name, amount] of posts.map(of)) all[name] = (all[name] ?? 0) + amount;
  return all;
}

/** What planning knows of the posts of the last weeks. */
const known = (posts: readonly ReachedPost[]) => {
  const byMaker = sums(posts, ({ maker }) => [maker, 1]);
  return {
    reachByMaker: sums(posts, ({ maker, reach }) => [maker, reach]),
    measuredPostsByMaker: byMaker,
    recentPostsByMaker: byMaker,
    recentPostsBySeller: sums(posts, ({ seller }) => [seller, 1]),
  };
};

/** Plans a week with the planner as it is; a blind one knows nobody's reach. */
export const planWeek = (soFar: WeekSoFar, { blind = false } = {}): readonly PlannedPost[] => {
  const { past, recent, ...rest } = soFar;
  return planPosts({
    ...rest,
    calendar: past.slice(-200),
    lastPosts: [],
    ...known(blind ? [] : recent),
    writable: ['id'],
  }).posts;
};
