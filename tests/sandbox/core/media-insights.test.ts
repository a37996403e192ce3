import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { aBench, read, refusalOf } from '../core-factory.ts';

describe('insights of an Instagram media', () => {
  it('come as rows for the whole lifetime', () => {
    const bench = aBench();
    const media = bench.publishMedia();
    bench.now += DAY;

    const answer = bench.call('GET', `${media}/insights`, { metric: 'reach,saved' });

    expect(read(answer, 'data', 1)).toEqual({
      name: 'saved',
      period: 'lifetime',
      values: [{ value: expect.any(Number) }],
      title: expect.any(String),
      description: expect.any(String),
      id: `${media}/insights/saved/lifetime`,
    });
  });

  it('add up: interactions are likes, comments, shares, saves and reposts', () => {
    const bench = aBench();
    const media = bench.publishMedia();
    bench.now += 7 * DAY;
    const metric = 'total_interactions,likes,comments,shares,saved,reposts';
    const rows = read(bench.call('GET', `${media}/insights`, { metric }), 'data');
    const [total, ...counts] = (Array.isArray(rows) ? rows : []).map((row: unknown) =>
      Number(read(row, 'values', 0, 'value')),
    );

    expect(counts).toHaveLength(5);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it.each([
    [
      'impressions',
      'The Media Insights API does not support the impressions metric for this media product type.',
    ],
    [
      'navigation',
      'The Media Insights API does not support the navigation metric for this media product type.',
    ],
    ['likez', 'metric[1] must be one of the following values: reach'],
  ])('fail as a whole when %s is among the metrics of a feed post', (metric, message) => {
    const bench = aBench();
    const media = bench.publishMedia();

    const answer = bench.call('GET', `${media}/insights`, { metric: `reach,${metric}` });

    expect(refusalOf(answer)).toBe('100');
    expect(read(answer, 'error', 'message')).toContain(message);
  });

  it('of a story need five viewers, live a day, and break down', () => {
    const bench = aBench();
    const story = bench.publishMedia({ media_type: 'STORIES' });
    const insights = (parameters: Record<string, unknown>) =>
      bench.call('GET', `${story}/insights`, parameters);

    expect(read(insights({ metric: 'reach' }), 'error')).toMatchObject({
      code: 10,
      message: '(#10) Not enough viewers for the media to show insights',
    });
    bench.now += 20 * HOUR;
    const navigation = insights({ metric: 'navigation', breakdown: 'story_navigation_action_type' });
    expect(read(navigation, 'data', 0, 'total_value', 'breakdowns', 0, 'dimension_keys')).toEqual([
      'story_navigation_action_type',
    ]);
    expect(refusalOf(insights({ metric: 'saved' }))).toBe('100');
    bench.now += 4 * HOUR;
    expect(insights({ metric: 'reach' }).body).toEqual({ data: [] });
  });

  it('can be expanded as a field of the media', () => {
    const bench = aBench();
    const media = bench.publishMedia();

    const answer = bench.call('GET', media, { fields: 'insights.metric(reach){name,values}' });

    expect(read(answer, 'insights', 'data')).toEqual([{ name: 'reach', values: [{ value: 0 }] }]);
  });
});
