import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../functions/domain/time/instant.ts';
import { aBench, read, refusalOf, type Answer, type Bench } from '../core-factory.ts';

const ids = (answer: Answer): unknown[] => {
  const data = read(answer, 'data');
  return Array.isArray(data) ? data.map((item: unknown) => read(item, 'id')) : [];
};

function withPosts(count: number): { bench: Bench; posts: string[] } {
  const bench = aBench();
  const posts = Array.from({ length: count }, () => {
    bench.now += MINUTE;
    return bench.publishPost();
  });
  return { bench, posts: posts.reverse() };
}

function follow(bench: Bench, address: unknown): Answer {
  const { pathname, searchParams } = new URL(String(address));
  const { access_token: token = '', ...query } = Object.fromEntries(searchParams);
  return bench.call('GET', pathname.replace('/v24.0/', ''), query, token);
}

describe('the listings of a Page', () => {
  it('show published posts, the newest first, page by page by their absolute next', () => {
    const { bench, posts } = withPosts(5);

    const first = bench.call('GET', `${bench.mine.page}/published_posts`, { limit: 2, fields: 'id' });
    const second = follow(bench, read(first, 'paging', 'next'));
    const third = follow(bench, read(second, 'paging', 'next'));

    expect(read(first, 'paging', 'next')).toMatch(/^http:\/\/graph\.example\/v24\.0\/\d+\/published_posts\?/);
    expect([...ids(first), ...ids(second), ...ids(third)]).toEqual(posts);
    expect(read(third, 'paging', 'next')).toBeUndefined();
  });

  it('go back by previous to what was shown before', () => {
    const { bench } = withPosts(5);
    const first = bench.call('GET', `${bench.mine.page}/published_posts`, { limit: 2 });
    const second = follow(bench, read(first, 'paging', 'next'));

    expect(ids(follow(bench, read(second, 'paging', 'previous')))).toEqual(ids(first));
    expect(read(first, 'paging', 'previous')).toBeUndefined();
  });

  it('do not carry the proof of the app’s secret over into next', () => {
    const { bench } = withPosts(2);
    const proof = bench.core.app.secret;

    const answer = bench.call('GET', `${bench.mine.page}/published_posts`, { limit: 1, locale: 'id_ID' });

    expect(read(answer, 'paging', 'next')).toContain('locale=id_ID');
    expect(read(answer, 'paging', 'next')).not.toContain(proof);
    expect(read(answer, 'paging', 'next')).not.toContain('appsecret');
  });

  it('keep a cursor good after the post that it points at was removed', () => {
    const { bench, posts } = withPosts(3);
    const first = bench.call('GET', `${bench.mine.page}/published_posts`, { limit: 1 });
    bench.call('DELETE', posts[0] ?? '');

    expect(ids(follow(bench, read(first, 'paging', 'next')))).toEqual([posts[1]]);
  });

  it('list unpublished posts in the feed but not among the published ones', () => {
    const bench = aBench();
    const dark = bench.createPost();

    expect(ids(bench.call('GET', `${bench.mine.page}/feed`))).toEqual([dark]);
    expect(ids(bench.call('GET', `${bench.mine.page}/published_posts`))).toEqual([]);
  });

  it('hide unpublished posts everywhere when the switch says so', () => {
    const bench = aBench();
    bench.createPost();
    bench.core.changeSwitches({ unpublishedPosts: 'missing' }, bench.now);

    expect(ids(bench.call('GET', `${bench.mine.page}/feed`))).toEqual([]);
  });

  it('show a new post within the lag of lists, while reading it works at once', () => {
    const bench = aBench();
    bench.core.changeSwitches({ listLag: 30 }, bench.now);
    const post = bench.publishPost();
    const listed = () => ids(bench.call('GET', `${bench.mine.page}/published_posts`));

    expect(bench.call('GET', post).status).toBe(200);
    const asked = () => new Set(Array.from({ length: 40 }, () => String(listed())));

    bench.now += 10_000;
    expect(asked()).toEqual(new Set(['', post]));
    bench.now += 20_000;
    expect(asked()).toEqual(new Set([post]));
  });

  it('keep to a window of time', () => {
    const { bench, posts } = withPosts(5);
    const made = bench.core.state.posts.get(posts[2] ?? '')?.publishedAt ?? 0;
    const at = Math.floor(made / 1_000);

    const answer = bench.call('GET', `${bench.mine.page}/published_posts`, { since: at, until: at });

    expect(ids(answer)).toEqual([posts[2]]);
  });

  it.each([
    ['a limit over a hundred', { limit: 101 }],
    ['a cursor that is none', { after: 'bm9wZQ' }],
    ['a moment that is none', { since: 'yesterday' }],
  ])('refuse %s', (_, parameters) => {
    const { bench } = withPosts(1);

    expect(refusalOf(bench.call('GET', `${bench.mine.page}/published_posts`, parameters))).toBe('100');
  });

  it('expand insights of many posts in one call', () => {
    const { bench } = withPosts(3);

    const answer = bench.call('GET', `${bench.mine.page}/published_posts`, {
      fields: 'id,insights.metric(post_media_view,post_clicks){name,period,values}',
    });

    expect(read(answer, 'data', 2, 'insights', 'data')).toEqual([
      { name: 'post_media_view', period: 'lifetime', values: [{ value: expect.any(Number) }] },
      { name: 'post_clicks', period: 'lifetime', values: [{ value: expect.any(Number) }] },
    ]);
  });
});
