import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { aBench, read, refusalOf } from '../core-factory.ts';

describe('Instagram media', () => {
  it('are listed newest first with what is needed to recognise them', () => {
    const bench = aBench();
    const first = bench.publishMedia({ caption: 'satu' });
    const second = bench.publishMedia({ caption: 'dua' });

    const answer = bench.call('GET', `${bench.mine.instagram}/media`, {
      fields: 'id,caption,timestamp,permalink',
    });

    expect(read(answer, 'data')).toEqual([
      expect.objectContaining({ id: second, caption: 'dua', timestamp: '2026-11-24T05:01:00+0000' }),
      expect.objectContaining({ id: first, caption: 'satu', timestamp: '2026-11-24T05:00:30+0000' }),
    ]);
    expect(read(answer, 'data', 0, 'permalink')).toMatch(
      /^http:\/\/graph\.example\/sandbox\/feeds\/p\/D[0-9a-z]{6}\/$/,
    );
  });

  it('have timestamps by Meta’s own clock, which may be off by two minutes', () => {
    const bench = aBench();
    const media = bench.publishMedia();
    const timestamp = () => read(bench.call('GET', media, { fields: 'timestamp' }), 'timestamp');

    bench.core.changeSwitches({ clockSkew: 'ahead' }, bench.now);
    expect(timestamp()).toBe('2026-11-24T05:02:30+0000');
    bench.core.changeSwitches({ clockSkew: 'behind' }, bench.now);
    expect(timestamp()).toBe('2026-11-24T04:58:30+0000');
    expect(bench.core.state.journal[0]?.at).toBe(Date.parse('2026-11-24T05:00:30Z'));
  });

  it('do not list stories, which have a list of their own for a day', () => {
    const bench = aBench();
    const story = bench.publishMedia({ media_type: 'STORIES' });
    const listed = (edge: string) =>
      read(bench.call('GET', `${bench.mine.instagram}/${edge}`, { fields: 'id,media_product_type' }), 'data');

    expect(listed('media')).toEqual([]);
    expect(listed('stories')).toEqual([{ id: story, media_product_type: 'STORY' }]);
    bench.now += DAY;
    expect(listed('stories')).toEqual([]);
  });

  it('are listed within the lag of lists, each call answering as of its own moment', () => {
    const bench = aBench();
    bench.core.changeSwitches({ listLag: 30 }, bench.now);
    const media = bench.publishMedia();
    const listed = () => JSON.stringify(read(bench.call('GET', `${bench.mine.instagram}/media`), 'data'));
    const asked = () => new Set(Array.from({ length: 40 }, listed));
    const there = JSON.stringify([{ id: media }]);

    bench.now += 10_000;
    expect(asked()).toEqual(new Set(['[]', there]));
    bench.now += 20_000;
    expect(asked()).toEqual(new Set([there]));
  });

  it('show only an id unless fields are named', () => {
    const bench = aBench();
    const media = bench.publishMedia({ caption: 'satu' });

    expect(bench.call('GET', media).body).toEqual({ id: media });
  });

  it('can be deleted with the permission for it, and are gone then', () => {
    const bench = aBench();
    const media = bench.publishMedia();

    expect(bench.call('DELETE', media).body).toEqual({ success: true });

    expect(refusalOf(bench.call('GET', media))).toBe('100/33');
    expect(bench.core.state.journal.map(({ event }) => event)).toEqual(['published', 'removed']);
  });

  it('cannot be deleted without that permission', () => {
    const bench = aBench({ login: { scopes: ['instagram_basic', 'instagram_content_publish'] } });
    const media = bench.publishMedia();

    expect(refusalOf(bench.call('DELETE', media))).toBe('10');
    expect(bench.core.state.media.has(media)).toBe(true);
  });

  it('count likes and comments by field, without the insights permission', () => {
    const bench = aBench({ login: { scopes: ['instagram_basic', 'instagram_content_publish'] } });
    const media = bench.publishMedia();
    bench.now += 48 * HOUR;

    const answer = bench.call('GET', media, { fields: 'like_count,comments_count,saved_count' });

    expect(read(answer, 'like_count')).toBeGreaterThan(5);
    expect(refusalOf(bench.call('GET', `${media}/insights`, { metric: 'reach' }))).toBe('10');
  });
});
