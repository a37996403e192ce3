import { describe, expect, it } from 'vitest';
import { claimAmong } from '../../../functions/domain/insights/claims.ts';
import { aggregatePostMetrics } from '../../../functions/domain/insights/day-report.ts';
import { periodReport } from '../../../functions/domain/insights/period-report.ts';
import { claimsOf } from '../../../functions/domain/insights/report-claims.ts';
import { spreadOf } from '../../../functions/domain/insights/spread.ts';
import { somePostMetrics } from '../../factories/post-metrics.ts';

const sample = (reaches: readonly number[]) => ({
  posts: reaches.length,
  reach: reaches.reduce((sum, one) => sum + one, 0),
  squares: reaches.reduce((sum, one) => sum + one ** 2, 0),
});
/** Posts that alternate around a mean. */
const around = (mean: number, posts: number, by = 10) =>
  sample(Array.from({ length: posts }, (_, index) => mean + (index % 2 === 0 ? by : -by)));

describe('the spread of a sample', () => {
  it('is its mean and one standard deviation around it', () => {
    expect(spreadOf(sample([90, 110]))).toEqual({ posts: 2, mean: 100, low: 86, high: 114 });
  });

  it('does not begin below nobody', () => {
    expect(spreadOf(sample([0, 0, 300]))?.low).toBe(0);
  });

  it('is none of a single post', () => {
    expect(spreadOf(sample([100]))).toBeUndefined();
  });
});

describe('a claim', () => {
  it('is made of ten posts that clearly reached more than ten others', () => {
    const groups = [
      { name: 'carousel', sample: around(200, 10) },
      { name: 'photo', sample: around(100, 10) },
    ];
    expect(claimAmong(groups)).toEqual({
      name: 'carousel',
      its: { posts: 10, mean: 200, low: 189, high: 211 },
      others: { posts: 10, mean: 100, low: 89, high: 111 },
    });
  });

  it.each([
    ['of nine posts', 9, 100, 200],
    ['where there are only nine others', 10, 9, 200],
  ])('is not made %s', (_, its, others, mean) => {
    const groups = [
      { name: 'carousel', sample: around(mean, its) },
      { name: 'photo', sample: around(100, others) },
    ];
    expect(claimAmong(groups)).toBeUndefined();
  });

  it('is not made where posts differ more among themselves than from the others', () => {
    const groups = [
      { name: 'carousel', sample: around(110, 10, 90) },
      { name: 'photo', sample: around(100, 10, 90) },
    ];
    expect(claimAmong(groups)).toBeUndefined();
  });

  it('is not made of the only kind there is, nor of none', () => {
    expect(claimAmong([{ name: 'photo', sample: around(100, 50) }])).toBeUndefined();
    expect(claimAmong([])).toBeUndefined();
  });

  it('is not made where the squares of some days are missing', () => {
    const groups = [
      { name: 'carousel', sample: { ...around(200, 10), squares: 0 } },
      { name: 'photo', sample: around(100, 10) },
    ];
    expect(claimAmong(groups)).toBeUndefined();
    expect(spreadOf({ posts: 3, reach: 300, squares: 20_000 })).toBeUndefined();
  });

  it('is not made of posts whose squares no table holds, and their day can be stored', () => {
    const posts = [1, 2, 3].map((n) =>
      somePostMetrics({ post: `c.000000000000000${n}`, reach: 123_456_789 }),
    );
    const day = { community: 'rukun-lereng', day: '2026-12-01', zone: 'Asia/Jakarta', version: 1 };
    const { squares, byPlatform } = aggregatePostMetrics(day, posts);
    expect(squares.platform?.['facebook']).toBe(Number.MAX_SAFE_INTEGER);
    const { posts: count = 0, reach } = byPlatform.facebook ?? {};
    expect(spreadOf({ posts: count, reach: reach ?? 0, squares: Number.MAX_SAFE_INTEGER })).toBeUndefined();
  });

  it('is made of an hour of the day over all days of the week, in the community’s zone', () => {
    const posts = Array.from({ length: 40 }, (_, index) => {
      const isEvening = index % 2 === 0;
      const publishedAt = Date.parse(`2026-12-0${String((index % 7) + 1)}T${isEvening ? '12' : '01'}:30:00Z`);
      const reach = (isEvening ? 300 : 100) + (index % 3);
      return somePostMetrics({ post: `c.${String(index).padStart(16, '0')}`, reach, publishedAt });
    });
    const day = { community: 'rukun-lereng', day: '2026-12-01', zone: 'Asia/Jakarta', version: 1 };
    const report = periodReport('2026-12-01', '2026-12-07', [aggregatePostMetrics(day, posts)]);
    expect(claimsOf(report)).toMatchObject([
      { about: 'hour', name: '19', its: { posts: 20, mean: 301 }, others: { posts: 20, mean: 101 } },
    ]);
  });
});
