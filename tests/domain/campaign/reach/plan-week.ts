import { FEWEST_POSTS } from '../../../../functions/domain/campaign/hours/learned-hours.ts';
import { planPosts } from '../../../../functions/domain/campaign/plan-posts.ts';
import type { PlannedPost } from '../../../../functions/domain/campaign/plan.ts';
import { measureHours } from '../../../../functions/domain/insights/measure-hours.ts';
import { hourOfWeek } from '../../../../functions/domain/insights/week-hour.ts';
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

/** What the posts so far say about hours, as a community would measure them. */
const learnedFrom = (posts: readonly ReachedPost[], zone: string) =>
  measureHours(
    posts.map(({ channel, maker, publishAt, reach }) => ({
      readers: 'home',
      page: channel,
      maker,
      hourOfWeek: hourOfWeek(publishAt, zone),
      reach,
    })),
  );

/** Plans a week. A blind planner knows nobody's reach; one that learns knows what hours were worth. */
export const planWeek = (
  soFar: WeekSoFar,
  { blind = false, learns = false } = {},
): readonly PlannedPost[] => {
  const { past, recent, ...rest } = soFar;
  return planPosts({
    ...rest,
    calendar: past.slice(-200),
    lastPosts: [],
    ...known(blind ? [] : recent),
    writable: ['id'],
    ...(learns && past.length >= FEWEST_POSTS && { hours: learnedFrom(past, rest.community.zone) }),
  }).posts;
};
