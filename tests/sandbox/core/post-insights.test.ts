import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { PERMISSIONS } from '../../../sandbox/core/access/permissions.ts';
import { aBench, NOON, read, refusalOf } from '../core-factory.ts';

describe('insights of a Page’s post', () => {
  it('come as rows for the whole lifetime, in the order asked', () => {
    const bench = aBench();
    const post = bench.publishPost();
    bench.now += 3 * DAY;

    const answer = bench.call('GET', `${post}/insights`, { metric: '["post_media_view","post_clicks"]' });

    expect(read(answer, 'data')).toEqual(
      ['post_media_view', 'post_clicks'].map((name) => ({
        name,
        period: 'lifetime',
        values: [{ value: expect.any(Number) }],
        title: expect.any(String),
        description: expect.any(String),
        id: `${post}/insights/${name}/lifetime`,
      })),
    );
  });

  it('put a row of the day with zero before the reach, which only the period tells apart', () => {
    const bench = aBench();
    const post = bench.publishPost();
    bench.now += DAY;

    const rows = read(
      bench.call('GET', `${post}/insights`, { metric: 'post_total_media_view_unique' }),
      'data',
    );

    expect(rows).toMatchObject([
      { period: 'day', values: [{ value: 0 }] },
      { period: 'lifetime', values: [{ value: expect.any(Number) }] },
    ]);
    expect(read(rows, 1, 'values', 0, 'value')).toBeGreaterThan(0);
  });

  it('agree with each other: by type adds up to what the post’s summary counts', () => {
    const bench = aBench();
    const post = bench.publishPost();
    bench.now += 7 * DAY;

    const byType = read(
      bench.call('GET', `${post}/insights`, { metric: 'post_reactions_by_type_total' }),
      'data',
      0,
      'values',
      0,
      'value',
    );
    const total = read(
      bench.call('GET', post, { fields: 'reactions.limit(0).summary(total_count)' }),
      'reactions',
      'summary',
      'total_count',
    );

    expect(Object.values(byType ?? {}).reduce((sum: number, count) => sum + Number(count), 0)).toBe(total);
  });

  it.each([
    'post_impressions',
    'post_impressions_unique',
    'post_engaged_users',
    'post_media_view_unique',
    'reach',
  ])('fail as a whole when %s is among the metrics', (metric) => {
    const bench = aBench();
    const post = bench.publishPost();

    const answer = bench.call('GET', `${post}/insights`, { metric: `post_clicks,${metric}` });

    expect(answer.status).toBe(400);
    expect(read(answer, 'error', 'message')).toBe('(#100) The value must be a valid insights metric');
  });

  it('are refused without a metric', () => {
    const bench = aBench();

    expect(refusalOf(bench.call('GET', `${bench.publishPost()}/insights`))).toBe('3001/1504028');
  });

  it('are empty, not refused, without read_insights', () => {
    const scopes = PERMISSIONS.filter((name) => name !== 'read_insights');
    const bench = aBench({ login: { scopes } });
    const post = bench.publishPost();
    bench.now += DAY;

    expect(bench.call('GET', `${post}/insights`, { metric: 'post_clicks' })).toMatchObject({
      status: 200,
      body: { data: [] },
    });
  });

  it('are empty for a Page with fewer than a hundred likes, and for a post that is not published', () => {
    const bench = aBench({
      world: { user: 'Flamboyan', pages: [{ name: 'Kecil', followers: 99 }, { name: 'Lain' }] },
    });
    const post = bench.publishPost();
    bench.now += DAY;
    const large = aBench();

    expect(read(bench.call('GET', `${post}/insights`, { metric: 'post_clicks' }), 'data')).toEqual([]);
    expect(
      read(large.call('GET', `${large.createPost()}/insights`, { metric: 'post_clicks' }), 'data'),
    ).toEqual([]);
  });

  it('have a next page about the days to come, which is empty and the last', () => {
    const bench = aBench();
    const post = bench.publishPost();
    bench.now += DAY;
    const first = bench.call('GET', `${post}/insights`, { metric: 'post_clicks' });
    const { searchParams } = new URL(String(read(first, 'paging', 'next')));

    const next = bench.call('GET', `${post}/insights`, {
      metric: searchParams.get('metric') ?? '',
      since: searchParams.get('since') ?? '',
      until: searchParams.get('until') ?? '',
    });

    expect(read(next, 'data')).toEqual([]);
    expect(read(next, 'paging', 'next')).toBeUndefined();
  });

  it('refuse a window of more than ninety days', () => {
    const bench = aBench();
    const post = bench.publishPost();
    const since = (NOON - 91 * DAY) / 1_000;

    const answer = bench.call('GET', `${post}/insights`, {
      metric: 'post_clicks',
      since,
      until: NOON / 1_000,
    });

    expect(refusalOf(answer)).toBe('100/1504016');
  });

  it('fail the whole read of a post when summaries are asked for without their permission', () => {
    const scopes = PERMISSIONS.filter((name) => name !== 'pages_read_user_content');
    const bench = aBench({ login: { scopes } });
    const post = bench.publishPost();
    bench.now += HOUR;

    expect(refusalOf(bench.call('GET', post, { fields: 'id,reactions.limit(0).summary(true)' }))).toBe('10');
    expect(bench.call('GET', post, { fields: 'id,shares' }).status).toBe(200);
  });
});
