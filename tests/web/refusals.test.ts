import { describe, expect, it } from 'vitest';
import { Refused, refusalOf } from '../../web/api/refused.ts';
import { countPosts, inNeed, waitingForMe } from '../../web/pages/home/count-posts.ts';
import { postIdOf, postPath } from '../../web/pages/posts/post-path.ts';
import type { PostRow } from '../../functions/http/contract/posts.ts';

const aPost = (overrides: Partial<PostRow>): PostRow => ({
  id: 'pasar.0123456789abcdef',
  campaign: 'pasar',
  product: { id: 'tiwul', name: 'Tiwul' },
  maker: { id: 'kenanga', name: 'Kenanga' },
  seller: { id: 'melati', name: 'Melati' },
  alsoSellers: [],
  channel: { id: 'melati-fb', name: 'Pring Sumilir', platform: 'facebook' },
  hosted: false,
  shape: 'photo',
  language: 'id',
  audience: 'bridging',
  state: 'scheduled',
  publishAt: '2026-12-01T05:00:00.000Z',
  revision: 1,
  may: {
    decide: false,
    edit: false,
    move: false,
    pause: false,
    resume: false,
    skip: false,
    cancel: false,
    retry: false,
    check: false,
    answer: false,
  },
  ...overrides,
});

describe('what the server refuses', () => {
  it('is read with its status and every line', () => {
    const document = {
      type: 'urn:etalase:problem:product.changed',
      title: 'Sudah berubah',
      status: 409,
      code: 'product.changed',
      detail: 'Produk ini baru saja diubah.',
      retryable: true,
      problems: [{ code: 'product.changed', text: 'Produk ini baru saja diubah.' }],
    };
    const refused = refusalOf(JSON.stringify(document));
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status: 409, code: 'product.changed', problems: document.problems });
  });

  it.each(['', '<html>Bad gateway</html>', '{"error":"x"}', 'null', '[]'])(
    'is not made up from what something in between answered: %s',
    (text) => {
      expect(refusalOf(text)).toBeUndefined();
    },
  );
});

describe('posts on the first screen', () => {
  it('are counted by what they ask of her; what is over is not counted', () => {
    const states = [
      'published',
      'published',
      'held',
      'failed',
      'scheduled',
      'settling',
      'cancelled',
    ] as const;
    const posts = states.map((state) => aPost({ id: `pasar.${state}`, state }));
    const kopi = aPost({ product: { id: 'kopi', name: 'Kopi' } });
    const helpFirst = ['pasar.held', 'pasar.failed'];
    expect(countPosts({ posts: [...posts, kopi], helpFirst }, 'tiwul')).toMatchObject({
      out: 2,
      needHelp: 2,
      overdue: 0,
      waiting: 2,
    });
    // What is late is still tried: it waits for no help, and no longer for its hour.
    const late = aPost({ id: 'pasar.late', state: 'preparing', overdue: 'trying' });
    const next = aPost({ id: 'pasar.next', state: 'prepared', overdue: 'waiting' });
    expect(countPosts({ posts: [...posts, late, next], helpFirst }, 'tiwul')).toMatchObject({
      out: 2,
      needHelp: 2,
      overdue: 1,
      waiting: 3,
    });
    // What a pause holds waits, and needs nobody.
    expect(countPosts({ posts, helpFirst: ['pasar.failed'] }, 'tiwul')).toMatchObject({
      needHelp: 1,
      waiting: 3,
    });
  });

  it('stand before her when they wait for a person, first the one of which she is asked whether it is out', () => {
    const asked = { ...aPost({}).may, check: true, answer: true };
    const failed = aPost({ id: 'pasar.a', state: 'failed', publishAt: '2026-12-01T05:00:00.000Z' });
    const doubted = aPost({
      id: 'pasar.b',
      state: 'held',
      may: asked,
      publishAt: '2026-12-02T05:00:00.000Z',
    });
    const byHand = aPost({ id: 'pasar.c', state: 'removing' });
    const paused = aPost({ id: 'pasar.d', state: 'held' });
    const posts = [failed, doubted, byHand, paused];
    expect(inNeed({ posts, helpFirst: ['pasar.a', 'pasar.b', 'pasar.c'] })).toEqual([doubted, failed]);
  });

  it('wait for her only when she may still decide, the next to go out first', () => {
    const mine = { ...aPost({}).may, decide: true, edit: true, move: true };
    const late = aPost({ state: 'awaiting_owner', may: mine, publishAt: '2026-12-03T05:00:00.000Z' });
    const soon = aPost({ state: 'awaiting_owner', may: mine, publishAt: '2026-12-02T05:00:00.000Z' });
    const others = aPost({ state: 'awaiting_owner' });
    const decided = aPost({ state: 'scheduled', may: mine });
    expect(waitingForMe([late, others, decided, soon])).toEqual([soon, late]);
  });

  it('have an address without a dot, from which their id comes back', () => {
    const id = 'pasar-minggu.0123456789abcdef';
    expect(postPath(id)).toBe('/kiriman/pasar-minggu/0123456789abcdef');
    expect(postIdOf({ campaign: 'pasar-minggu', post: '0123456789abcdef' })).toBe(id);
  });
});
