import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import { aBench, NOON, read, refusalOf } from '../core-factory.ts';

describe('a post of a Page', () => {
  it('becomes visible when it is flipped, dated by the flip', () => {
    const bench = aBench();
    const post = bench.createPost();
    bench.now = NOON + HOUR;

    const answer = bench.call('POST', post, { is_published: true, id: post });

    expect(answer).toMatchObject({ status: 200, body: { success: true } });
    expect(bench.call('GET', post, { fields: 'is_published,created_time' }).body).toEqual({
      id: post,
      is_published: true,
      created_time: '2026-11-24T06:00:00+0000',
    });
    expect(bench.core.state.journal).toMatchObject([{ at: NOON + HOUR, event: 'published', remoteId: post }]);
  });

  it('stays published once when it is flipped twice', () => {
    const bench = aBench();
    const post = bench.publishPost();

    const second = bench.call('POST', post, { is_published: true });

    expect(second.body).toEqual({ success: true });
    expect(bench.core.state.journal).toHaveLength(1);
  });

  it('refuses a second flip when the switch says so, and publishes nothing again', () => {
    const bench = aBench();
    const post = bench.publishPost();
    bench.core.changeSwitches({ secondFlip: 'refused' }, bench.now);

    const second = bench.call('POST', post, { is_published: true });

    expect(refusalOf(second)).toBe('100');
    expect(bench.core.state.journal).toHaveLength(1);
  });

  it('cannot be taken back to unpublished', () => {
    const bench = aBench();

    expect(refusalOf(bench.call('POST', bench.publishPost(), { is_published: false }))).toBe('100');
  });

  it('takes a new text, and refuses an update that changes nothing', () => {
    const bench = aBench();
    const post = bench.publishPost();

    bench.call('POST', post, { message: 'Tiwul, tinggal dua' });

    expect(read(bench.call('GET', post), 'message')).toBe('Tiwul, tinggal dua');
    expect(refusalOf(bench.call('POST', post, {}))).toBe('100');
  });

  it('moves in time while it is scheduled, and not after', () => {
    const bench = aBench();
    const post = bench.createPost({ scheduled_publish_time: (NOON + HOUR) / 1_000 });

    bench.call('POST', post, { scheduled_publish_time: (NOON + 2 * HOUR) / 1_000 });
    bench.now = NOON + 90 * MINUTE;
    expect(read(bench.call('GET', post, { fields: 'is_published' }), 'is_published')).toBe(false);
    bench.now = NOON + 3 * HOUR;
    expect(read(bench.call('GET', post, { fields: 'is_published' }), 'is_published')).toBe(true);

    const late = bench.call('POST', post, { scheduled_publish_time: (NOON + 5 * HOUR) / 1_000 });
    expect(refusalOf(late)).toBe('100');
  });

  it('is gone after it was deleted, and the journal says what a visitor saw go', () => {
    const bench = aBench();
    const post = bench.publishPost();

    expect(bench.call('DELETE', post).body).toEqual({ success: true });

    expect(refusalOf(bench.call('GET', post))).toBe('100/33');
    expect(refusalOf(bench.call('DELETE', post))).toBe('100/33');
    expect(bench.core.state.journal.map(({ event }) => event)).toEqual(['published', 'removed']);
  });

  it('says nothing in the journal when a post that nobody saw is deleted', () => {
    const bench = aBench();

    bench.call('DELETE', bench.createPost());

    expect(bench.core.state.journal).toEqual([]);
  });

  it('may not be changed by the app when a person posted it by hand', () => {
    const bench = aBench();
    const post =
      bench.core.byHand({ do: 'post', account: bench.mine.page, caption: 'Dari saya sendiri' }, NOON) ?? '';

    expect(refusalOf(bench.call('DELETE', post))).toBe('200');
    expect(read(bench.call('GET', post), 'message')).toBe('Dari saya sendiri');
    expect(bench.core.byHand({ do: 'remove', remoteId: post }, NOON)).toBe(post);
    expect(refusalOf(bench.call('GET', post))).toBe('100/33');
  });

  it('tells of one photo by itself and of several in an album', () => {
    const bench = aBench();
    const [one, two, three] = [bench.uploadPhoto(), bench.uploadPhoto(), bench.uploadPhoto()];
    const single = bench.createPost({ attached_media: [{ media_fbid: one }] });
    const album = bench.createPost({ attached_media: [{ media_fbid: two }, { media_fbid: three }] });
    const attachments = (post: string) =>
      read(
        bench.call('GET', post, { fields: 'attachments{media_type,target{id},subattachments}' }),
        'attachments',
      );

    expect(attachments(single)).toEqual({ data: [{ media_type: 'photo', target: { id: one } }] });
    expect(read(attachments(album), 'data', 0, 'media_type')).toBe('album');
    expect(read(attachments(album), 'data', 0, 'subattachments', 'data', 1, 'target', 'id')).toBe(three);
  });

  it('counts what visitors did by field, and leaves shares out while there are none', () => {
    const bench = aBench();
    const post = bench.publishPost();
    const fields = 'shares,reactions.limit(0).summary(total_count),comments.limit(2).summary(true){message}';

    const young = bench.call('GET', post, { fields });
    bench.now = NOON + 72 * HOUR;
    const old = bench.call('GET', post, { fields });

    expect(young.body).toEqual({
      id: post,
      reactions: { data: [], summary: { total_count: 0 } },
      comments: { data: [], summary: { total_count: 0 } },
    });
    expect(read(old, 'shares', 'count')).toBeGreaterThan(0);
    expect(read(old, 'reactions', 'summary', 'total_count')).toBeGreaterThan(10);
    expect(read(old, 'comments', 'data')).toHaveLength(2);
    expect(read(old, 'comments', 'data', 0)).toEqual({ message: expect.any(String) });
  });

  it('refuses a field that a post does not have, by its name', () => {
    const bench = aBench();

    const answer = bench.call('GET', bench.publishPost(), { fields: 'id,likes_count' });

    expect(refusalOf(answer)).toBe('100');
    expect(read(answer, 'error', 'message')).toContain('(likes_count)');
  });
});
