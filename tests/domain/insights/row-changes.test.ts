import { describe, expect, it } from 'vitest';
import { comparedRows, rowChanges } from '../../../functions/domain/insights/row-changes.ts';
import { NO_TOTALS, type Totals } from '../../../functions/domain/insights/totals.ts';

const totals = (its: Partial<Totals>): Totals => ({ ...NO_TOTALS, ...its });

describe('a row of the report beside the period before', () => {
  it('has the difference of each number, in percent from ten on', () => {
    const now = totals({ posts: 4, reach: 300, views: 900, engagement: 7 });
    const before = totals({ posts: 5, reach: 200, views: 900, engagement: 9 });
    expect(rowChanges(now, before)).toEqual({
      posts: { by: -1 },
      reach: { by: 100, percent: 50 },
      views: { by: 0, percent: 0 },
      engagement: { by: -2 },
    });
  });

  it('has none of a number that is not known in one of both', () => {
    expect(rowChanges(totals({ posts: 1, reach: 30 }), totals({ posts: 1 }))).toEqual({ posts: { by: 0 } });
  });

  it('grew from nothing when it had no post then, and is told when it has none now', () => {
    const rows = comparedRows(
      { instagram: totals({ posts: 2, reach: 30 }) },
      { facebook: totals({ posts: 3, reach: 40 }), linked: NO_TOTALS },
    );
    expect(rows).toEqual([
      {
        name: 'instagram',
        totals: totals({ posts: 2, reach: 30 }),
        changes: { posts: { by: 2 }, reach: { by: 30 } },
      },
      {
        name: 'facebook',
        totals: NO_TOTALS,
        changes: {
          posts: { by: -3 },
          reach: { by: -40, percent: -100 },
        },
      },
    ]);
  });

  it('stands alone while there is nothing before', () => {
    expect(comparedRows({ facebook: totals({ posts: 1 }) }, undefined)).toEqual([
      { name: 'facebook', totals: totals({ posts: 1 }) },
    ]);
  });
});
