import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostMetrics } from '../../../functions/domain/insights/post-metrics.ts';
import { HOUR } from '../../../functions/domain/time/instant.ts';
import { addTotals, NO_TOTALS, type Totals, totalsOf } from '../../../functions/domain/insights/totals.ts';
import { aggregatePostMetrics } from '../../../functions/domain/insights/day-report.ts';
import { gini, topFifthShare } from '../../../functions/domain/insights/gini.ts';
import { periodReport } from '../../../functions/domain/insights/period-report.ts';
import { somePostMetrics } from '../../factories/post-metrics.ts';

const aggregate = (day: string, allPostMetrics: PostMetrics[]) =>
  aggregatePostMetrics({ community: 'rukun-lereng', day, zone: 'Asia/Jakarta', version: 1 }, allPostMetrics);

describe('the Gini index', () => {
  it('is zero when all have the same, and grows towards one when one has all', () => {
    expect(gini([5, 5, 5, 5])).toBeCloseTo(0);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75);
  });

  it('is unknown when there is nothing to spread', () => {
    expect(gini([])).toBeUndefined();
    expect(gini([0, 0])).toBeUndefined();
  });

  it('lies between 0 and (n − 1)/n and does not care about order or scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 2, max: 9 }),
        (amounts, factor) => {
          const value = gini(amounts);
          fc.pre(value !== undefined);
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThanOrEqual((amounts.length - 1) / amounts.length + 1e-9);
          expect(gini([...amounts].reverse().map((amount) => amount * factor))).toBeCloseTo(value);
        },
      ),
    );
  });
});

describe("the top fifth's share", () => {
  it('is what the largest fifth holds of the whole', () => {
    expect(topFifthShare([1, 1, 1, 1, 6])).toBeCloseTo(0.6);
    expect(topFifthShare([7])).toBe(1);
    expect(topFifthShare([])).toBeUndefined();
  });

  it.each([
    [1, 1],
    [4, 1],
    [5, 1],
    [7, 1],
    [8, 2],
    [9, 2],
    [10, 2],
    [12, 2],
    [13, 3],
    [43, 9],
  ])('is that of the nearest whole number of people: of %i the first %i', (count, first) => {
    // Each has another amount, so that one more or one less in the fifth gives another share.
    const amounts = Array.from({ length: count }, (_, index) => 2 ** index);
    const sum = (of: readonly number[]): number => of.reduce((total, amount) => total + amount, 0);
    expect(topFifthShare(amounts)).toBe(sum(amounts.slice(-first)) / sum(amounts));
  });
});

describe("a post's numbers", () => {
  it('count by the newest reading, and reach that is not available is not zero reach', () => {
    const at = 0;
    const definition = 'test';
    const postMetrics = somePostMetrics({
      snapshots: {
        '3h': { at, definition, values: { reactions: 2, comments: 1 } },
        '24h': { at, definition, values: { reactions: 5, comments: 2, shares: 1 } },
      },
    });
    expect(totalsOf(postMetrics)).toMatchObject({
      posts: 1,
      engagement: 7,
      shares: 1,
      reach: null,
      withoutReach: 1,
    });
  });
});

describe('aggregating a day', () => {
  it('sums by platform, maker, seller and local hour', () => {
    const report = aggregate('2026-12-01', [
      somePostMetrics({ post: 'c.0000000000000001', maker: 'kantil', seller: 'melati', reach: 100 }),
      somePostMetrics({
        post: 'c.0000000000000002',
        maker: 'kantil',
        seller: 'seruni',
        platform: 'instagram',
        reach: 40,
      }),
    ]);
    expect(report.total).toMatchObject({ posts: 2, reach: 140 });
    expect(report.byPlatform.instagram).toMatchObject({ posts: 1, reach: 40 });
    expect(report.byMaker['kantil']).toMatchObject({ posts: 2, reach: 140 });
    expect(report.bySeller['melati']).toMatchObject({ posts: 1, reach: 100 });
    expect(Object.keys(report.byHour)).toEqual([String(24 + 8)]);
  });

  it('gives the same report whatever the order, and days add up to the period', () => {
    const allPostMetrics = fc.array(
      fc.record({ maker: fc.constantFrom('a', 'b', 'c'), reach: fc.nat(5000), late: fc.nat(40) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(allPostMetrics, (many) => {
        const all = many.map(({ maker, reach, late }, index) =>
          somePostMetrics({
            post: `c.${String(index).padStart(16, '0')}`,
            maker,
            reach,
            publishedAt: somePostMetrics().publishedAt + late * HOUR,
          }),
        );
        const forward = aggregate('2026-12-01', all);
        expect(aggregate('2026-12-01', [...all].reverse())).toEqual(forward);
        const other = aggregate('2026-12-02', all.slice(0, 1));
        const period = periodReport('2026-12-01', '2026-12-02', [forward, other]);
        expect(period.total).toEqual([...all, ...all.slice(0, 1)].map(totalsOf).reduce(addTotals, NO_TOTALS));
      }),
    );
  });
});

describe('what a post that names several sellers brought', () => {
  const sums = (groups: Readonly<Record<string, Totals>>) =>
    Object.values(groups).reduce(addTotals, NO_TOTALS);

  it('is shared equally among them, the posts in hundredths', () => {
    const shared = somePostMetrics({ seller: 'kantil', alsoSellers: ['seruni', 'melati'], reach: 100 });
    const { bySeller, total } = aggregate(shared.day, [
      shared,
      somePostMetrics({ seller: 'melati', reach: 7 }),
    ]);
    const of = (name: string, what: 'posts' | 'reach') => bySeller[name]?.[what] ?? 0;
    expect(
      [of('kantil', 'reach'), of('seruni', 'reach'), of('melati', 'reach') - 7].toSorted((a, b) => a - b),
    ).toEqual([33, 33, 34]);
    expect(
      [of('kantil', 'posts'), of('seruni', 'posts')].every((posts) => posts === 0.33 || posts === 0.34),
    ).toBe(true);
    expect(sums(bySeller)).toEqual(total);
  });

  it('sums to the whole, however many are named and in whatever order', () => {
    const post = fc.record({
      names: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1 }),
      reach: fc.option(fc.nat(1000), { nil: undefined }),
      id: fc.nat(0xffff),
    });
    fc.assert(
      fc.property(fc.array(post, { maxLength: 12 }), (posts) => {
        const items = posts.map(({ names: [seller = '', ...alsoSellers], reach, id }) =>
          somePostMetrics({
            post: `c.${id.toString(16).padStart(16, '0')}`,
            seller,
            alsoSellers,
            ...(reach !== undefined && { reach }),
          }),
        );
        const report = aggregate('2026-12-01', items);
        for (const part of ['byMaker', 'bySeller', 'byProduct', 'byHour'] as const)
          expect(sums(report[part])).toEqual(report.total);
        expect(aggregate('2026-12-01', [...items].reverse())).toEqual(report);
      }),
    );
  });

  it('does not always give what is left over to the same woman', () => {
    const first = Array.from({ length: 40 }, (_, index) => {
      const post = `c.${String(index).padStart(16, '0')}`;
      return aggregate('2026-12-01', [somePostMetrics({ post, seller: 'a', alsoSellers: ['b'], reach: 1 })]);
    }).map(({ bySeller }) => bySeller['a']?.reach ?? 0);
    expect(new Set(first)).toEqual(new Set([0, 1]));
  });
});

describe('the hour of the week', () => {
  it('is that in which a post was out, though it was committed on the day before', () => {
    const midnight = Date.UTC(2026, 11, 6, 17);
    const late = somePostMetrics({
      day: '2026-12-06',
      commitAt: midnight - 2_000,
      publishedAt: midnight + 3_000,
    });
    // Sunday 6 December in Jakarta ends at 17:00 UTC: it is Monday, hour 0.
    expect(Object.keys(aggregate('2026-12-06', [late]).byHour)).toEqual(['0']);
  });

  it.each([
    // Clocks change at 01:00 UTC on 28 March 2027: 01:59:59 is followed by 03:00.
    ['Europe/Berlin', Date.UTC(2027, 2, 28, 1), 6 * 24 + 3],
    ['Europe/Berlin', Date.UTC(2027, 2, 28, 0, 59), 6 * 24 + 1],
    // 31 October 2027: 02:00 comes twice.
    ['Europe/Berlin', Date.UTC(2027, 9, 31, 0), 6 * 24 + 2],
    ['Europe/Berlin', Date.UTC(2027, 9, 31, 1), 6 * 24 + 2],
    ['Australia/Lord_Howe', Date.UTC(2027, 9, 2, 15, 30), 6 * 24 + 2],
    ['Asia/Jayapura', Date.UTC(2026, 11, 6, 15), 0],
  ])('is that of the clocks in %s at %i', (zone, publishedAt, hour) => {
    const post = somePostMetrics({ publishedAt });
    const day = { community: 'rukun-lereng', day: post.day, zone, version: 1 };
    expect(Object.keys(aggregatePostMetrics(day, [post]).byHour)).toEqual([String(hour)]);
  });
});

describe('a post that was taken down', () => {
  it('stays in every sum, and is marked', () => {
    const out = somePostMetrics({ reach: 90 });
    const { total } = aggregate(out.day, [out, somePostMetrics({ reach: 10, takenDown: true })]);
    expect(total).toMatchObject({ posts: 2, reach: 100, takenDown: 1 });
  });
});

describe('a number that Meta has not told', () => {
  it('is not zero: the sum is unknown until one is known', () => {
    expect(aggregate('2026-12-01', [somePostMetrics()]).total).toMatchObject({ reach: null, views: null });
    const { total } = aggregate('2026-12-01', [somePostMetrics(), somePostMetrics({ reach: 0 })]);
    expect(total).toMatchObject({ reach: 0, withoutReach: 1 });
  });
});
