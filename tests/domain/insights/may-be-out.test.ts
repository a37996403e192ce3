import { describe, expect, it } from 'vitest';
import { aggregatePostMetrics } from '../../../functions/domain/insights/day-report.ts';
import { periodReport } from '../../../functions/domain/insights/period-report.ts';
import { somePostMetrics } from '../../factories/post-metrics.ts';

const aggregate = (day: string, allPostMetrics: Parameters<typeof aggregatePostMetrics>[1]) =>
  aggregatePostMetrics({ community: 'rukun-lereng', day, zone: 'Asia/Jakarta', version: 1 }, allPostMetrics);

describe('a post that may be out', () => {
  it('is told apart, and stands in none of the sums', () => {
    const out = somePostMetrics({ post: 'pasar-minggu.0000000000000001' });
    const perhaps = somePostMetrics({ post: 'pasar-minggu.0000000000000002', mayBeOut: true });
    const { foldedVersion: _, ...both } = aggregate('2026-12-01', [out, perhaps]);
    const { foldedVersion: __, ...one } = aggregate('2026-12-01', [out]);
    expect(both).toEqual({ ...one, mayBeOut: 1 });
  });

  it('is counted over all days of a report', () => {
    const perhaps = somePostMetrics({ mayBeOut: true });
    const days = [aggregate('2026-12-01', [perhaps]), aggregate('2026-12-02', [perhaps, perhaps])];
    const report = periodReport('2026-12-01', '2026-12-02', days);
    expect({ mayBeOut: report.mayBeOut, posts: report.total.posts }).toEqual({ mayBeOut: 3, posts: 0 });
  });
});
