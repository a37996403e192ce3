import { describe, expect, it } from 'vitest';
import { causesOf, changeOf, periodBefore, stillRising } from '../../../functions/domain/insights/compare.ts';
import { periodReport } from '../../../functions/domain/insights/period-report.ts';
import { NO_TOTALS } from '../../../functions/domain/insights/totals.ts';

describe('a change', () => {
  it.each([
    [30, 20, { by: 10, percent: 50 }],
    [5, 20, { by: -15, percent: -75 }],
    [30, 10, { by: 20, percent: 200 }],
    [30, 9, { by: 21 }],
    [0.67, 0.33, { by: 0.34 }],
    [7, 0, { by: 7 }],
    [null, 20, undefined],
    [20, null, undefined],
  ])('from the number before: %s after %s', (now, before, change) => {
    expect(changeOf(now, before)).toEqual(change);
  });
});

it.each([
  ['2026-12-01', '2026-12-01', '2026-11-30', '2026-11-30'],
  ['2026-12-01', '2026-12-07', '2026-11-24', '2026-11-30'],
  // Over a leap day, and over the night in which clocks change in Berlin.
  ['2028-03-01', '2028-03-02', '2028-02-28', '2028-02-29'],
  ['2027-03-28', '2027-04-03', '2027-03-21', '2027-03-27'],
])('the period before %s to %s is as long', (from, to, before, until) => {
  expect(periodBefore(from, to)).toEqual({ from: before, to: until });
});

describe('what is known of a difference', () => {
  const report = (total: Partial<typeof NO_TOTALS>, damaged: string[] = []) => ({
    ...periodReport('2026-12-01', '2026-12-01', [], damaged),
    total: { ...NO_TOTALS, ...total },
  });

  it('is posts that went out or are not read, pages without numbers, removals and damage', () => {
    const now = report({ posts: 3, withoutReach: 1, earlierReach: 2, takenDown: 1 }, ['2026-12-01']);
    expect(causesOf(now, report({ posts: 5 }))).toEqual([
      { is: 'fewerPosts', posts: 2 },
      { is: 'notReadYet', posts: 1 },
      { is: 'lastKnown', posts: 2 },
      { is: 'takenDown', posts: 1 },
      { is: 'damagedDays', days: 1 },
    ]);
    expect(causesOf(report({ posts: 5 }), report({ posts: 4 }))).toEqual([{ is: 'morePosts', posts: 1 }]);
  });

  it('is posts that are less than a week old, whose numbers still rise', () => {
    const day = (name: string, posts: number) => ({
      day: name,
      total: { ...NO_TOTALS, posts },
      byPlatform: {},
    });
    const days = [day('2026-12-01', 4), day('2026-12-02', 3), day('2026-12-08', 2)];
    expect(stillRising({ days }, '2026-12-08')).toBe(5);
    expect(stillRising({ days }, '2026-12-14')).toBe(2);
    expect(stillRising({ days }, '2026-12-15')).toBe(0);
    const same = report({ posts: 9 });
    expect(causesOf(same, same, 5)).toEqual([{ is: 'stillRising', posts: 5 }]);
  });

  it('is nothing where both periods had the same', () => {
    const same = report({ posts: 3, withoutReach: 1, earlierReach: 1, takenDown: 1 });
    expect(causesOf(same, same)).toEqual([]);
  });
});
