import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { scheduleCampaign } from '../../functions/campaigns/schedule-campaign.ts';
import { leftOutOf } from '../../functions/domain/campaign/left-out.ts';
import { withoutGone } from '../../functions/domain/campaign/without-gone.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import type { Key } from '../../functions/ports/table.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { listPlanChunks } from '../../functions/records/plans.ts';
import { listPosts } from '../../functions/records/posts.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aCampaign, aChannel, aCommunity, aMember, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';
import { fakeCaptions } from '../http/fakes.ts';

const community = 'rukun-lereng';

/** Plans a campaign of two makers, erases something, and only then lets the plan become posts. */
async function expandedWithout(gone: Key) {
  const clock = new ManualClock(MORNING);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  const dispatch = createDispatch({ queue, clock });
  const deps = { table, clock, dispatch, captions: fakeCaptions, log: silentLog, writable: ['id' as const] };
  await insert(table, communityRecord, aCommunity());
  for (const maker of ['kenanga', 'melati']) {
    await insert(table, productRecord, aProduct({ id: `kue-${maker}`, maker }));
    await insert(
      table,
      memberRecord,
      aMember({ id: maker, standingOk: { makers: ['kenanga', 'melati'], products: [] } }),
    );
    const page = { id: `${maker}-facebook`, owner: maker, remoteId: maker };
    await insert(table, channelRecord, aChannel(page));
  }
  const products = ['kue-kenanga', 'kue-melati'];
  await insert(
    table,
    campaignRecord,
    aCampaign({ id: 'pasar', products, status: 'proposed', days: 5, planRevision: 0 }),
  );
  const { plan } = await scheduleCampaign(deps)({ community, id: 'pasar', by: 'flamboyan' });
  await table.delete(gone);
  for (let sent = queue.take(); sent.length > 0; sent = queue.take())
    for (const { message } of sent.filter((one) => one.message.kind === 'expand'))
      await expandCampaign(deps)(message);
  const chunks = await listPlanChunks(table, { community, campaign: 'pasar', planRevision: 1 });
  const stored = {
    posts: chunks.flatMap(({ posts }) => posts),
    conflicts: chunks.flatMap(({ conflicts }) => conflicts),
  };
  return { plan, stored, posts: await listPosts(table, community, 'pasar') };
}

const coordinator = { community, member: 'flamboyan', roles: ['coordinator' as const] };

describe('a plan of which somebody is gone before it becomes posts', () => {
  it('says of an erased member which posts there are not, without her, and keeps only those that there are', async () => {
    const { plan, stored, posts } = await expandedWithout(keys.member(community, 'melati'));
    const hers = plan.posts.filter(({ maker, seller }) => [maker, seller].includes('melati'));
    expect(hers.length).toBeGreaterThan(0);
    expect(posts.length).toBe(plan.posts.length - hers.length);
    expect(stored.posts.map(({ id }) => id).toSorted()).toEqual(posts.map(({ id }) => id).toSorted());
    const told = leftOutOf(stored, coordinator).find(({ reason }) => reason === 'memberGone');
    expect(told?.members).toEqual([]);
    expect(told?.things.map(({ product, channel }) => `${product} ${channel ?? ''}`).toSorted()).toEqual(
      hers.map(({ product, channel }) => `${product} ${channel}`).toSorted(),
    );
  });

  it('says of an erased product that it was deleted', async () => {
    const { stored, posts } = await expandedWithout(keys.product(community, 'kue-melati'));
    expect(posts.length).toBeGreaterThan(0);
    expect(new Set(posts.map(({ product }) => product))).toEqual(new Set(['kue-kenanga']));
    const reasons = stored.conflicts
      .filter(({ product }) => product === 'kue-melati')
      .map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['productDeleted']));
  });

  it('keeps a post of several sellers without the one who is gone', () => {
    const post = aPost({ hosted: true, alsoSellers: ['melati', 'dahlia'] });
    const members = new Map([
      ['kenanga', 1],
      ['dahlia', 1],
    ]);
    const corrected = withoutGone(
      { posts: [post], conflicts: [] },
      { members, products: new Map([['tiwul', 1]]) },
    );
    expect(corrected?.posts).toMatchObject([{ id: post.id, alsoSellers: ['dahlia'] }]);
    expect(corrected?.conflicts).toMatchObject([{ reason: 'memberGone', product: 'tiwul' }]);
  });
});
