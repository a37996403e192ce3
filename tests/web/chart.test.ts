import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBefore, listDays } from '../../web/chart/days.ts';
import { escapeMarkup } from '../../web/chart/escape.ts';
import { heatMap, stepOf, type WeekHour } from '../../web/chart/heat-map.ts';
import { niceScale } from '../../web/chart/nice-scale.ts';
import { reachChart } from '../../web/chart/reach-chart.ts';
import { fillDays, groupDays, type ReachDay, reachOn } from '../../web/chart/reach-days.ts';

const texts = {
  title: 'Reach',
  number: String,
  day: (day: string) => day,
  bar: ({ day }: ReachDay) => `on ${day}`,
};
const SIZE = { width: 340, height: 230 };
const day = (name: string, facebook: number, instagram: number): ReachDay => ({
  day: name,
  byPlatform: { facebook: { reach: facebook }, instagram: { reach: instagram } },
});
const bars = (svg: string): { height: number; fill: string }[] =>
  [...svg.matchAll(/height="([\d.]+)" rx="1.5" fill="([^"]+)"/g)].map(([, height, fill]) => ({
    height: Number(height),
    fill: fill ?? '',
  }));

describe('the chart of reach', () => {
  it('draws Facebook plain and Instagram striped, as high as their numbers', () => {
    const drawn = bars(reachChart([day('2026-12-01', 200, 100)], texts, SIZE));
    expect(drawn.map(({ fill }) => fill)).toEqual(['var(--leaf)', 'url(#stripes)']);
    expect((drawn[0]?.height ?? 0) / (drawn[1]?.height ?? 1)).toBeCloseTo(2, 1);
  });

  it('leaves room for the longest number of the axis', () => {
    const number = (value: number) => new Intl.NumberFormat('id-ID').format(value);
    for (const most of [9, 9_450, 94_500, 9_450_000]) {
      const svg = reachChart([day('2026-12-01', most, 0)], { ...texts, number }, SIZE);
      const labels = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="end"[^>]*>([^<]+)</g)];
      expect(labels.length).toBeGreaterThan(2);
      for (const [, x, text = ''] of labels) expect(Number(x)).toBeGreaterThanOrEqual(text.length * 8);
    }
  });

  it('draws no bar for nothing, and still an axis', () => {
    const svg = reachChart([day('2026-12-01', 0, 0)], texts, SIZE);
    expect(bars(svg)).toEqual([]);
    expect(svg).toContain('>4</text>');
  });

  it('names fewer days than there are when they would run into one another', () => {
    const month = fillDays('2026-12-01', '2026-12-30', []);
    const svg = reachChart(month, texts, SIZE);
    const named = [...svg.matchAll(/>2026-12-\d\d</g)];
    expect(named.length).toBeGreaterThan(2);
    expect(named.length).toBeLessThan(8);
  });

  it('tells the value of each day to touch and keys, of a day without posts too; one is in the order of keys', () => {
    const svg = reachChart([day('2026-12-01', 1, 0), day('2026-12-02', 0, 0)], texts, SIZE);
    const marks = [...svg.matchAll(/<g class="mark" role="img" tabindex="(-?\d)" aria-label="([^"]+)">/g)];
    expect(marks.map(([, tabindex, label]) => [tabindex, label])).toEqual([
      ['0', 'on 2026-12-01'],
      ['-1', 'on 2026-12-02'],
    ]);
  });

  it('lets no text in as markup', () => {
    const hostile = '</svg><script>alert("1")</script>';
    const told = { ...texts, title: hostile, day: () => hostile, bar: () => hostile };
    const svg = reachChart([day('2026-12-01', 1, 0)], told, SIZE);
    expect(svg).not.toContain('<script');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('the axis', () => {
  it.each([
    [0, [0, 1, 2, 3, 4]],
    [3270, [0, 1000, 2000, 3000, 4000]],
    [99, [0, 25, 50, 75, 100]],
  ])('holds %i between round numbers', (most, ticks) => {
    expect(niceScale(most).ticks).toEqual(ticks);
  });

  it('holds any number with whole, rising ticks, and not many of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000_000 }), (most) => {
        const { top, ticks } = niceScale(most);
        expect(top).toBeGreaterThanOrEqual(most);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.at(-1)).toBe(top);
      }),
    );
  });
});

describe('days', () => {
  it('counts over months, years and leap days', () => {
    expect(listDays('2027-12-30', '2028-01-02')).toEqual([
      '2027-12-30',
      '2027-12-31',
      '2028-01-01',
      '2028-01-02',
    ]);
    expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29');
  });

  it('fills days without posts with nothing, so that the time axis does not lie', () => {
    const filled = fillDays('2026-12-01', '2026-12-03', [day('2026-12-02', 5, 6)]);
    expect(filled).toEqual([
      { day: '2026-12-01', byPlatform: {} },
      day('2026-12-02', 5, 6),
      { day: '2026-12-03', byPlatform: {} },
    ]);
  });

  it('puts days together without losing any reach of either platform', () => {
    const amounts = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 60 }), (reach, most) => {
        const days = reach.map(([facebook, instagram], index) => day(String(index), facebook, instagram));
        const { bars: grouped } = groupDays(days, most);
        const sum = (list: readonly ReachDay[], platform: 'facebook' | 'instagram') =>
          list.reduce((total, one) => total + reachOn(one, platform), 0);
        expect(grouped.length).toBeLessThanOrEqual(most);
        expect(sum(grouped, 'facebook')).toBe(sum(days, 'facebook'));
        expect(sum(grouped, 'instagram')).toBe(sum(days, 'instagram'));
      }),
    );
  });
});

describe('the map of the week', () => {
  const weekTexts = {
    title: 'Week',
    weekday: String,
    hour: String,
    cell: ({ weekday, hour, posts, mean }: WeekHour) => `${weekday}/${hour} ${posts} ${mean ?? 'unknown'}`,
  };
  const cell = (weekday: number, hour: number, posts: number, mean: number | null): WeekHour => ({
    weekday,
    hour,
    posts,
    mean,
  });

  it('has a column for each hour between the first and the last with a post', () => {
    const svg = heatMap([cell(1, 9, 3, 100), cell(7, 12, 1, 50)], weekTexts, 320);
    expect([...svg.matchAll(/text-anchor="middle" class="axis">(\d+)</g)].map(([, hour]) => hour)).toEqual([
      '9',
      '10',
      '11',
      '12',
    ]);
  });

  it('tells each cell its posts and their mean, and an unknown mean has no colour', () => {
    const svg = heatMap([cell(1, 9, 10, 100), cell(2, 9, 9, null)], weekTexts, 320);
    expect(svg).toContain('class="mark heat-5" role="img" tabindex="0" aria-label="1/9 10 100"');
    expect(svg).toContain('class="mark heat-0 few" role="img" tabindex="-1" aria-label="2/9 9 unknown"');
  });

  it.each([
    [0, 0, 1],
    [1, 100, 1],
    [50, 100, 3],
    [100, 100, 5],
  ])('gives a mean of %i below a highest of %i step %i', (mean, highest, step) => {
    expect(stepOf(mean, highest)).toBe(step);
  });

  it('lets no text in as markup', () => {
    const hostile = '<script>';
    const told = { title: hostile, weekday: () => hostile, hour: () => hostile, cell: () => hostile };
    expect(heatMap([cell(1, 9, 3, 100)], told, 320)).not.toContain('<script');
  });
});
