import { describe, expect, it } from 'vitest';
import { DayReport, aggregatePostMetrics } from '../../../functions/domain/insights/day-report.ts';
import {
  DEFINITIONS,
  measuredKind,
  METRIC_TABLE,
  METRICS,
  TOTAL_NAMES,
  TOTALS,
} from '../../../functions/domain/insights/metric-table.ts';
import { Snapshot } from '../../../functions/domain/insights/metrics.ts';
import { addTotals, NO_TOTALS, Totals, totalsOf } from '../../../functions/domain/insights/totals.ts';
import { somePostMetrics } from '../../factories/post-metrics.ts';

const withValue = (metric: string, value: number) =>
  somePostMetrics({
    snapshots: { '24h': Snapshot.parse({ at: 0, definition: 'test', values: { [metric]: value } }) },
  });

describe('the table of metrics', () => {
  it.each(METRICS)('%s can be filed, and is given by at least one kind of post', (metric) => {
    expect(withValue(metric, 3).snapshots['24h']?.values).toEqual({ [metric]: 3 });
    expect(Object.values(METRIC_TABLE[metric].graph).flat()).not.toEqual([]);
  });

  it.each(METRICS)('%s adds to the total that it names, and to no other', (metric) => {
    const { countsIn } = METRIC_TABLE[metric];
    const before = totalsOf(withValue(metric, 0));
    const expected = countsIn === undefined ? before : { ...before, [countsIn]: 3 };
    expect(totalsOf(withValue(metric, 3))).toEqual(expected);
  });

  it.each(TOTAL_NAMES.filter((total) => TOTALS[total].counts === 'metrics'))(
    'the total %s counts some metric',
    (total) => {
      expect(METRICS.filter((metric) => METRIC_TABLE[metric].countsIn === total)).not.toEqual([]);
    },
  );

  it('adds up every total', () => {
    const one = Totals.parse(Object.fromEntries(TOTAL_NAMES.map((total, index) => [total, 2 ** index])));
    const twice = Object.fromEntries(TOTAL_NAMES.map((total, index) => [total, 2 ** (index + 1)]));
    expect(addTotals(one, one)).toEqual(twice);
    expect(addTotals(one, NO_TOTALS)).toEqual(one);
  });

  it('names what the metrics of each kind mean, each otherwise and within what a reading can hold', () => {
    const definitions = Object.values(DEFINITIONS);
    expect(new Set(definitions).size).toBe(definitions.length);
    for (const definition of definitions)
      expect(Snapshot.parse({ at: 0, definition, values: {} }).definition).toBe(definition);
  });

  it('measures a story of Instagram otherwise than its posts', () => {
    expect(measuredKind({ platform: 'instagram', isStory: true })).toBe('instagramStory');
    expect(measuredKind({ platform: 'instagram', isStory: false })).toBe('instagram');
    expect(measuredKind({ platform: 'facebook', isStory: false })).toBe('facebook');
  });
});

describe('a day that was aggregated before the table had a total', () => {
  const zone = 'Asia/Jakarta';
  const day = aggregatePostMetrics({ community: 'rukun-lereng', day: '2026-12-01', zone, version: 1 }, [
    withValue('clicks', 3),
  ]);

  it.each(TOTAL_NAMES)('reads without %s as one of which nothing of it is known', (total) => {
    const { [total]: _, ...older } = day.total;
    expect(DayReport.parse({ ...day, total: older }).total).toEqual({
      ...day.total,
      [total]: NO_TOTALS[total],
    });
  });
});
