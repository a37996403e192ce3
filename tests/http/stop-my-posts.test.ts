import { describe, expect, it } from 'vitest';
import { HOUR } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { StoppedPosts } from '../../functions/http/contract/posts.ts';
import { listPosts } from '../../functions/records/posts.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { replace } from '../../functions/records/record.ts';
import { aPost } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const COMMUNITY = 'rukun-lereng';
const CAMPAIGN = 'serentak';

/** A world in which posts of one campaign wait; `changes` are those of each. Other posts of Kenanga's are stopped before. */
async function withPosts(...changes: readonly Partial<Post>[]) {
  const world = await httpWorld();
  const stop = (as: string) => world.read(StoppedPosts, '/api/me/posts/stop', { method: 'POST', as });
  await stop('kenanga');
  const publishAt = world.clock.now() + 5 * HOUR;
  for (const [index, change] of changes.entries()) {
    const id = `${CAMPAIGN}.${String(index).padStart(16, '0')}`;
    await replace(
      world.table,
      postRecord,
      aPost({ id, campaign: CAMPAIGN, publishAt, state: 'scheduled', ...change }),
    );
  }
  const ended = async () => {
    const posts = await listPosts(world.table, COMMUNITY, CAMPAIGN);
    return posts.map(({ state, reason }) => (reason === undefined ? state : `${state}: ${reason}`));
  };
  return { ...world, stop, ended };
}

const hers = { maker: 'kenanga', seller: 'melati', owner: 'melati' };
const onHerPage = { maker: 'melati', seller: 'kenanga', owner: 'kenanga' };
const ofOthers = { maker: 'melati', seller: 'melati', owner: 'melati' };
const withOthers = { maker: 'melati', seller: 'kenanga', alsoSellers: ['melati'], owner: undefined };

describe('a member who stops everything of hers', () => {
  it('stops her products on all pages and what is on her own, and nothing of others', async () => {
    const { stop, ended } = await withPosts(hers, onHerPage, ofOthers, withOthers);
    expect(await stop('kenanga')).toEqual({ stopped: 2, tooLate: 0 });
    expect(await ended()).toEqual([
      'cancelled: seller.stopped',
      'cancelled: owner.skipped',
      'scheduled',
      'scheduled',
    ]);
  });

  it('says what is going out already, and leaves what is out', async () => {
    const { stop, ended } = await withPosts(
      { ...hers, state: 'committing' },
      { ...hers, state: 'published' },
      hers,
    );
    expect(await stop('kenanga')).toEqual({ stopped: 1, tooLate: 1 });
    expect(await ended()).toEqual(['committing', 'published', 'cancelled: seller.stopped']);
  });

  it('changes nothing when it is asked again', async () => {
    const { stop, ended } = await withPosts(hers);
    await stop('kenanga');
    const before = await ended();
    expect(await stop('kenanga')).toEqual({ stopped: 0, tooLate: 0 });
    expect(await ended()).toEqual(before);
  });
});
