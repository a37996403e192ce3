import { describe, expect, it } from 'vitest';
import { aroundKeptPosts } from '../../../functions/domain/campaign/around-kept-posts.ts';
import { PlannedPost } from '../../../functions/domain/campaign/plan.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { aPost } from '../../factories/entities.ts';

const standing = (overrides: Partial<Post>) => aPost({ state: 'published', commitAt: 1, ...overrides });
const planned = (overrides: Partial<Post> = {}) =>
  PlannedPost.parse(aPost({ id: 'pasar-minggu.fedcba9876543210', ...overrides }));

describe('a newer plan beside what an older one brought to its end', () => {
  it('leaves out what is out already, on whatever day, and says so', () => {
    const plan = { posts: [planned({ publishAt: Date.UTC(2026, 11, 9) })], conflicts: [] };
    expect(aroundKeptPosts(plan, [standing({})])).toEqual({
      posts: [],
      conflicts: [
        { reason: 'repeatedTooSoon', product: 'tiwul', member: 'kenanga', channel: 'kenanga-facebook' },
      ],
    });
  });

  it('leaves out what the owner of the page skipped', () => {
    const skipped = standing({ state: 'cancelled', reason: 'owner.skipped', commitAt: undefined });
    const { posts, conflicts } = aroundKeptPosts({ posts: [planned()], conflicts: [] }, [skipped]);
    expect(posts).toEqual([]);
    expect(conflicts.map(({ reason }) => reason)).toEqual(['ownerSkipped']);
  });

  it('leaves out a hosted post of which somebody is out already in other company, and names all', () => {
    const together = planned({ seller: 'anggrek', alsoSellers: ['kantil'] });
    const plan = aroundKeptPosts({ posts: [together], conflicts: [] }, [standing({ seller: 'kantil' })]);
    expect(plan.posts).toEqual([]);
    expect(plan.conflicts.map(({ member }) => member)).toEqual(['anggrek', 'kantil']);
  });

  it.each([
    ['another page', { channel: 'melati-facebook' }],
    ['another product', { product: 'keripik' }],
    ['another seller', { seller: 'kantil' }],
    ['a story beside the post', { shape: 'story' }],
  ] as const)('keeps %s', (_, other) => {
    const plan = { posts: [planned()], conflicts: [] };
    expect(aroundKeptPosts(plan, [standing(other)])).toEqual(plan);
  });
});
