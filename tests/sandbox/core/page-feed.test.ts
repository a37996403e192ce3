import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../functions/domain/time/instant.ts';
import { A_PICTURE, aBench, idOf, NOON, read, refusalOf } from '../core-factory.ts';

describe('making a post on a Page', () => {
  it('makes an unpublished post that no visitor sees', () => {
    const bench = aBench();
    const photo = bench.uploadPhoto();

    const answer = bench.call('POST', `${bench.mine.page}/feed`, {
      message: 'Tiwul',
      published: false,
      attached_media: [{ media_fbid: photo }],
    });

    expect(answer.body).toEqual({ id: expect.stringMatching(new RegExp(`^${bench.mine.page}_\\d+$`)) });
    expect(bench.core.state.journal).toEqual([]);
  });

  it('publishes at once when nothing else is said', () => {
    const bench = aBench();

    const answer = bench.call('POST', `${bench.mine.page}/feed`, { message: 'Tiwul' });

    expect(bench.core.state.journal).toEqual([
      {
        at: NOON,
        event: 'published',
        platform: 'facebook',
        account: bench.mine.page,
        remoteId: idOf(answer),
        caption: 'Tiwul',
        pictureSha256: null,
      },
    ]);
  });

  it('honours fields of the new post in the same call', () => {
    const bench = aBench();

    const answer = bench.call('POST', `${bench.mine.page}/feed`, {
      message: 'x',
      fields: 'permalink_url,is_published',
    });

    expect(answer.body).toEqual({
      id: idOf(answer),
      permalink_url: `http://graph.example/sandbox/feeds/posts/${idOf(answer)}`,
      is_published: true,
    });
  });

  it.each([
    ['as JSON text', (photo: string) => ({ attached_media: JSON.stringify([{ media_fbid: photo }]) })],
    ['form style', (photo: string) => ({ 'attached_media[0]': JSON.stringify({ media_fbid: photo }) })],
    ['as a native list', (photo: string) => ({ attached_media: [{ media_fbid: photo }] })],
  ])('takes attached media %s', (_, parameters) => {
    const bench = aBench();

    const post = bench.createPost(parameters(bench.uploadPhoto()));

    expect(bench.core.state.posts.get(post)?.photos).toHaveLength(1);
  });

  it('refuses a photo that is in a post already, whether that post is published or not', () => {
    const bench = aBench();
    const photo = bench.uploadPhoto();
    bench.createPost({ attached_media: [{ media_fbid: photo }] });

    const again = bench.call('POST', `${bench.mine.page}/feed`, {
      message: 'x',
      attached_media: [{ media_fbid: photo }],
    });

    expect(refusalOf(again)).toBe('100/1366051');
  });

  it('refuses a published photo, a photo of another Page, an unknown one, and the same one twice', () => {
    const bench = aBench();
    const attach = (...ids: unknown[]) =>
      refusalOf(
        bench.call('POST', `${bench.mine.page}/feed`, {
          message: 'x',
          published: false,
          attached_media: ids.map((id) => ({ media_fbid: id })),
        }),
      );
    const published = idOf(bench.call('POST', `${bench.mine.page}/photos`, { url: A_PICTURE }));
    const foreign = idOf(
      bench.call(
        'POST',
        `${bench.other.page}/photos`,
        { url: A_PICTURE, published: false },
        bench.other.token,
      ),
    );
    const mine = bench.uploadPhoto();

    expect(attach(published)).toBe('100/1366051');
    expect(attach(foreign)).toBe('100');
    expect(attach('122111000000000')).toBe('100');
    expect(attach(mine, mine)).toBe('100');
    expect(bench.core.state.photos.get(mine)?.post).toBeUndefined();
  });

  it('misses an upload that nobody used for a day, when the switch says so', () => {
    const bench = aBench();
    const photo = bench.uploadPhoto();
    const attach = () =>
      refusalOf(
        bench.call('POST', `${bench.mine.page}/feed`, {
          published: false,
          attached_media: [{ media_fbid: photo }],
        }),
      );
    bench.now += DAY;

    bench.core.changeSwitches({ unusedPhotos: 'goneAfterADay' }, bench.now);
    expect(attach()).toBe('100');
    expect(refusalOf(bench.call('GET', photo))).toBe('100/33');
    bench.core.changeSwitches({ unusedPhotos: 'stay' }, bench.now);
    expect(attach()).toBe('');
  });

  it('tells a mistake in fields before anything is done', () => {
    const bench = aBench();

    const answer = bench.call('POST', `${bench.mine.page}/feed`, { message: 'x', fields: 'id,{' });

    expect(refusalOf(answer)).toBe('2500');
    expect(bench.core.state.posts.size).toBe(0);
  });

  it.each([
    ['nothing to say', {}, 'message'],
    ['a link and photos together', { link: 'https://a.example' }, 'link'],
    ['a link that is none', { message: 'x', link: 'a.example' }, 'link'],
    ['a parameter that the sandbox does not carry out', { message: 'x', targeting: '{}' }, 'targeting'],
    ['malformed attached media', { message: 'x', attached_media: [{ id: '1' }] }, 'attached_media'],
  ])('refuses %s', (title, parameters, name) => {
    const bench = aBench();
    const photos = title.startsWith('a link and photos')
      ? { attached_media: [{ media_fbid: bench.uploadPhoto() }] }
      : {};

    const answer = bench.call('POST', `${bench.mine.page}/feed`, { ...parameters, ...photos });

    expect(refusalOf(answer)).toBe('100');
    expect(read(answer, 'error', 'message')).toContain(name);
  });

  it('keeps a scheduled post until its time, then publishes it at exactly that time', () => {
    const bench = aBench();
    const at = NOON + 30 * MINUTE;
    const post = bench.createPost({ scheduled_publish_time: at / 1_000 });
    const scheduled = () => bench.call('GET', `${bench.mine.page}/scheduled_posts`);

    expect(read(scheduled(), 'data', 0, 'id')).toBe(post);
    bench.now = at + 5 * MINUTE;

    expect(read(scheduled(), 'data')).toEqual([]);
    expect(bench.core.state.journal).toMatchObject([{ at, remoteId: post }]);
  });

  it.each([
    ['less than ten minutes ahead', NOON + 9 * MINUTE, { published: false }],
    ['more than thirty days ahead', NOON + 31 * DAY, { published: false }],
    ['of a post that is published at once', NOON + DAY, { published: true }],
  ])('refuses a time %s', (_, at, parameters) => {
    const bench = aBench();

    const answer = bench.call('POST', `${bench.mine.page}/feed`, {
      message: 'x',
      scheduled_publish_time: new Date(at).toISOString(),
      ...parameters,
    });

    expect(read(answer, 'error', 'code')).toBe(100);
  });
});
