import { describe, expect, it } from 'vitest';
import { CampaignReply } from '../../functions/http/contract/campaigns.ts';
import { PostList, PostReply } from '../../functions/http/contract/posts.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { replace } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

/** Melati's product on Kenanga's page, sold by Kantil and Anggrek; nothing of it is Seruni's. */
async function told(reason: string, as: string) {
  const world = await httpWorld();
  for (const member of ['anggrek', 'seruni']) await world.join(member);
  const people = { product: 'keripik', maker: 'melati', seller: 'kantil', alsoSellers: ['anggrek'] };
  const post = aPost({ id: WAITING, ...people, state: 'cancelled', reason, publishAt: MORNING });
  await replace(world.table, postRecord, post);
  const one = await world.read(PostReply, `/api/posts/${WAITING}`, { as });
  const { posts } = await world.read(CampaignReply, '/api/campaigns/pasar-minggu', { as });
  const mine = await world.read(PostList, '/api/posts?mine', { as });
  const rows = [one, ...posts, ...mine.posts.filter(({ id }) => id === WAITING)];
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['cancelled']));
  return [...new Set(rows.map((row) => row.reason?.code))];
}

describe('why a post is not out, when that is what somebody decided for herself', () => {
  it.each(['flamboyan', 'kenanga', 'melati', 'kantil', 'anggrek'])(
    'is told to %s, whom it concerns or who helps',
    async (as) => {
      expect(await told('consent.othersPages', as)).toEqual(['consent.othersPages']);
      expect(await told('owner.skipped', as)).toEqual(['owner.skipped']);
    },
  );

  it.each(['seruni', 'bakung'])('is not told to %s, who only reads how it stands', async (as) => {
    for (const reason of ['consent.ownPage', 'owner.skipped', 'post.removedOnWish'])
      expect(await told(reason, as)).toEqual([undefined]);
  });

  it('is told to everybody when nobody decided it for herself', async () => {
    expect(await told('product.soldOut', 'seruni')).toEqual(['product.soldOut']);
  });
});
