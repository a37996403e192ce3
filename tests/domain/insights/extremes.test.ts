import { describe, expect, it } from 'vitest';
import { extremesOf, joinExtremes, MOST_NOTABLE } from '../../../functions/domain/insights/extremes.ts';
import { somePostMetrics } from '../../factories/post-metrics.ts';

const numbered = (n: number, reach: number) =>
  somePostMetrics({ post: `c.${String(n).padStart(16, '0')}`, reach });

describe('the posts that stand out', () => {
  it('are the six with the most and the six with the fewest people', () => {
    const { best, weakest } = extremesOf(Array.from({ length: 20 }, (_, n) => numbered(n, n * 10)));
    expect(best.map(({ reach }) => reach)).toEqual([190, 180, 170, 160, 150, 140]);
    expect(weakest.map(({ reach }) => reach)).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it('are the same in any order', () => {
    const posts = Array.from({ length: 20 }, (_, n) => numbered(n, n % 3));
    expect(extremesOf(posts.toReversed())).toEqual(extremesOf(posts));
  });

  it('leave out what was taken down, and what has no number yet', () => {
    const gone = { ...numbered(1, 500), takenDown: true as const };
    expect(extremesOf([gone, somePostMetrics()])).toEqual({ best: [], weakest: [] });
  });

  it('never call a post weak that is only some hours old', () => {
    const young = somePostMetrics({
      snapshots: { '3h': { at: 1, definition: 'test', values: { reach: 4 } } },
    });
    expect(extremesOf([young])).toEqual({ best: [{ post: young.post, reach: 4 }], weakest: [] });
  });

  it('are found over several days as over one', () => {
    const posts = Array.from({ length: 30 }, (_, n) => numbered(n, (n * 7) % 30));
    const days = [posts.slice(0, 11), posts.slice(11, 12), posts.slice(12)].map(extremesOf);
    expect(joinExtremes(days)).toEqual(extremesOf(posts));
    expect(joinExtremes(days).best).toHaveLength(MOST_NOTABLE);
  });
});
