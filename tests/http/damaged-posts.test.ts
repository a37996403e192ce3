import { describe, expect, it } from 'vitest';
import { TroubleList } from '../../functions/http/contract/audit.ts';
import { CampaignReply } from '../../functions/http/contract/campaigns.ts';
import { PostList } from '../../functions/http/contract/posts.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aPost } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const DAMAGED = 'pasar-minggu.1000000000000009';

/** A campaign with a post of Kenanga's that nobody can read. */
async function withDamaged() {
  const world = await httpWorld();
  await insert(world.table, postRecord, aPost({ id: DAMAGED }));
  await world.table.update(keys.post('rukun-lereng', DAMAGED), { set: { state: 'banana' } });
  return world;
}

describe('a post that cannot be read', () => {
  it('takes the others of its campaign from nobody, and is told to the coordinator once', async () => {
    const world = await withDamaged();
    const path = '/api/campaigns/pasar-minggu';
    const { posts } = await world.read(CampaignReply, path, { as: 'flamboyan' });
    expect(posts.map(({ id }) => id)).toContain(WAITING);
    await world.read(CampaignReply, path, { as: 'flamboyan' });
    const { troubles } = await world.read(TroubleList, '/api/troubles', { as: 'flamboyan' });
    expect(troubles).toMatchObject([{ reason: 'damaged', item: expect.stringContaining('post#') }]);
  });

  it('takes the others from the owner of its page neither', async () => {
    const world = await withDamaged();
    const { posts } = await world.read(PostList, '/api/posts?mine', { as: 'kenanga' });
    expect(posts.map(({ id }) => id)).toContain(WAITING);
  });
});
