import { describe, expect, it } from 'vitest';
import type { PostList, PostRow } from '../../functions/http/contract/posts.ts';
import { countPosts } from '../../web/pages/home/count-posts.ts';

type Few = Pick<PostRow, 'id' | 'state' | 'publishAt' | 'overdue'>;

/** What stands under a product with these posts; those that wait for a person are named. */
const counted = (posts: readonly Few[], helpFirst: readonly string[] = []) =>
  countPosts(
    {
      posts: posts.map((post) => ({ ...post, product: { id: 'tiwul', name: 'Tiwul' } })),
      helpFirst,
    } as PostList,
    'tiwul',
  );
const post = (id: string, hour: string, more: Partial<Few> = {}): Few => ({
  id,
  state: 'scheduled',
  publishAt: `2026-12-04T${hour}:00.000Z`,
  ...more,
});

describe('what stands under a product', () => {
  it('tells when the first of its waiting posts goes out, and how many wait', () => {
    const posts = [post('a', '11:43'), post('b', '05:07'), post('c', '01:00', { state: 'published' })];
    expect(counted(posts)).toMatchObject({ waiting: 2, out: 1, next: '2026-12-04T05:07:00.000Z' });
  });

  it('promises no hour of a post that is late, over or waits for a person', () => {
    const posts = [
      post('a', '01:00', { overdue: 'trying' }),
      post('b', '02:00', { state: 'cancelled' }),
      post('c', '03:00', { state: 'held' }),
    ];
    expect(counted(posts, ['c'])).toMatchObject({ waiting: 0, overdue: 1, needHelp: 1, next: undefined });
    // Somebody has paused it.
    expect(counted([post('d', '04:00', { state: 'held' })])).toMatchObject({ waiting: 1, next: undefined });
  });
});
