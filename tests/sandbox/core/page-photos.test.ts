import { describe, expect, it } from 'vitest';
import { A_PICTURE, aBench, aPicture, idOf, read, refusalOf } from '../core-factory.ts';

describe('uploading a photo to a Page', () => {
  it('answers an unpublished upload with its id alone, and shows it to nobody', () => {
    const bench = aBench();

    const answer = bench.call('POST', `${bench.mine.page}/photos`, { url: A_PICTURE, published: 'false' });

    expect(answer).toMatchObject({ status: 200, body: { id: expect.stringMatching(/^\d{15}$/) } });
    expect(answer.body).not.toHaveProperty('post_id');
    expect(bench.core.state.journal).toEqual([]);
  });

  it('publishes at once when nothing else is said, with the caption and the picture', () => {
    const bench = aBench();

    const answer = bench.call('POST', `${bench.mine.page}/photos`, { url: A_PICTURE, caption: 'Tiwul' });

    expect(read(answer, 'post_id')).toMatch(new RegExp(`^${bench.mine.page}_\\d{15}$`));
    expect(bench.core.state.journal).toMatchObject([
      { event: 'published', platform: 'facebook', caption: 'Tiwul', pictureSha256: 'f'.repeat(64) },
    ]);
  });

  it.each([
    ['webp', aPicture({ format: 'webp' }), '324/1366046'],
    ['larger than 4 MB', aPicture({ bytes: 4_200_000 }), '324/1366046'],
    ['cut off', aPicture({ whole: false }), '324/2069019'],
    ['not a picture', { is: 'notImage' } as const, '324/2069019'],
    ['not there', { is: 'unreachable', reason: 'HTTP 404' } as const, '324/2069019'],
  ])('refuses a picture that is %s', (_, facts, refusal) => {
    const bench = aBench({ pictures: { [A_PICTURE]: facts } });

    const answer = bench.call('POST', `${bench.mine.page}/photos`, { url: A_PICTURE, published: false });

    expect(refusalOf(answer)).toBe(refusal);
    expect(bench.core.state.photos.size).toBe(0);
  });

  it('takes a PNG', () => {
    const bench = aBench({ pictures: { [A_PICTURE]: aPicture({ format: 'png' }) } });

    expect(bench.uploadPhoto()).toMatch(/^\d+$/);
  });

  it.each([
    ['no url', {}, 'url'],
    ['temporary although published', { url: A_PICTURE, temporary: true }, 'temporary'],
    ['a parameter that Graph does not know', { url: A_PICTURE, captoin: 'x' }, 'captoin'],
    ['a boolean that is none', { url: A_PICTURE, published: 'maybe' }, 'published'],
  ])('refuses %s and names it', (_, parameters, name) => {
    const bench = aBench();

    const answer = bench.call('POST', `${bench.mine.page}/photos`, parameters);

    expect(refusalOf(answer)).toBe('100');
    expect(read(answer, 'error', 'message')).toContain(name);
  });

  it('takes the stray id that the SDK adds, but only the id of the Page itself', () => {
    const bench = aBench();
    const path = `${bench.mine.page}/photos`;

    expect(bench.call('POST', path, { url: A_PICTURE, id: bench.mine.page }).status).toBe(200);
    expect(refusalOf(bench.call('POST', path, { url: A_PICTURE, id: bench.other.page }))).toBe('100');
  });

  it('reads fields of the new photo in the same call, and later by its id', () => {
    const bench = aBench();
    const answer = bench.call('POST', `${bench.mine.page}/photos`, {
      url: A_PICTURE,
      published: false,
      alt_text_custom: 'Sebungkus tiwul',
      fields: 'id,alt_text_custom,width',
    });

    expect(answer.body).toMatchObject({ alt_text_custom: 'Sebungkus tiwul', width: 1080 });
    expect(bench.call('GET', idOf(answer), { fields: 'images{source}' }).body).toEqual({
      id: idOf(answer),
      images: [{ source: `http://graph.example/sandbox/pictures/${'f'.repeat(64)}` }],
    });
  });
});
