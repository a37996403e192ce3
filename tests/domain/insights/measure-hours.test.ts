import { describe, expect, it } from 'vitest';
import { worthOfHours } from '../../../functions/domain/campaign/hours/learned-hours.ts';
import { usualWorth } from '../../../functions/domain/campaign/hours/usual-hours.ts';
import { measureHours, type TimedPost } from '../../../functions/domain/insights/measure-hours.ts';

const at = (weekday: number, hour: number): string => String((weekday - 1) * 24 + hour);
const post = (more: Partial<TimedPost>): TimedPost => ({
  readers: 'home',
  page: 'kenanga',
  maker: 'kenanga',
  hourOfWeek: at(1, 19),
  reach: 100,
  ...more,
});
const several = (count: number, more: Partial<TimedPost>): TimedPost[] =>
  Array.from({ length: count }, () => post(more));
const worthAfter = (posts: readonly TimedPost[]) => worthOfHours('home', measureHours(posts).home);

describe('what hours are worth', () => {
  it('is what was assumed while fewer than ten posts are known', () => {
    const worth = worthAfter(several(9, { hourOfWeek: at(2, 7), reach: 900 }));
    expect(worth(2, 7)).toBe(usualWorth('home', 7));
    expect(worth(2, 19)).toBe(1);
  });

  it('follows many posts against what was assumed, on their weekday most', () => {
    const worth = worthAfter([
      ...several(40, { hourOfWeek: at(2, 7), reach: 150 }),
      ...several(40, { hourOfWeek: at(2, 19), reach: 50 }),
    ]);
    expect(worth(2, 7)).toBeGreaterThan(worth(2, 19) * 2);
    expect(worth(2, 7)).toBeGreaterThan(worth(3, 7));
    expect(worth(3, 7)).toBeGreaterThan(worth(3, 19));
  });

  it('does not depend on whose posts went out at an hour: pages that few read have the best hours', () => {
    const pages = ['kenanga', 'melati', 'seruni'].map((page, index) => ({ page, size: 400 / 4 ** index }));
    // As a fair plan does: the page that few read has the evening three times of four, the large one once.
    const posts = pages.flatMap(({ page, size }, index) => [
      ...several(4 + 8 * index, { page, maker: page, hourOfWeek: at(1, 19), reach: size }),
      ...several(20 - 8 * index, { page, maker: page, hourOfWeek: at(1, 12), reach: size * 0.6 }),
    ]);
    const plain = (hour: number) => {
      const its = posts.filter(({ hourOfWeek }) => hourOfWeek === at(1, hour));
      return its.reduce((sum, { reach }) => sum + reach, 0) / its.length;
    };
    expect(plain(19)).toBeLessThan(plain(12));
    const worth = worthAfter(posts);
    expect(worth(1, 19)).toBeGreaterThan(worth(1, 12) * 1.3);
  });

  it('does not follow one post that was shared widely', () => {
    const usual = [
      ...several(20, { hourOfWeek: at(1, 19) }),
      ...several(19, { hourOfWeek: at(1, 12), reach: 70 }),
    ];
    const worth = worthAfter([...usual, post({ hourOfWeek: at(1, 12), reach: 50_000 })]);
    expect(worth(1, 19)).toBeGreaterThan(worth(1, 12));
  });

  it('is measured apart for readers who live elsewhere', () => {
    const evidence = measureHours([...several(12, {}), ...several(3, { readers: 'gulf' })]);
    expect([evidence.home?.posts, evidence.gulf?.posts, evidence.taiwan]).toEqual([12, 3, undefined]);
  });

  it('is a number for posts that nobody saw', () => {
    const worth = worthAfter(several(30, { reach: 0 }));
    expect(worth(1, 19)).toBeGreaterThan(0);
    expect(Number.isFinite(worth(1, 12))).toBe(true);
  });
});
