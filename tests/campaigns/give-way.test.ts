import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { previewPlan } from '../../functions/campaigns/preview-plan.ts';
import { proposeCampaign } from '../../functions/campaigns/propose-campaign.ts';
import { scheduleCampaign } from '../../functions/campaigns/schedule-campaign.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { addDays, dayOf } from '../../functions/domain/time/local-day.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { listPosts } from '../../functions/records/posts.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { voteRecord } from '../../functions/records/vote-record.ts';
import { aCampaign, aChannel, aCommunity, aMember, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';

const community = 'rukun-lereng';
const TODAY = dayOf(MORNING, 'Asia/Jakarta');
const ON = addDays(TODAY, 3);
const ASK = {
  link: 'tautan-isi-kios-0001',
  until: MORNING + DAY,
  by: 'flamboyan',
  at: MORNING,
  counts: { posts: 5, products: 5, pages: 1, days: [] },
};

/** A village whose page has one post a day, all of them a rotation's, and a bazaar that is proposed in three days. */
async function setup(overrides: Partial<Post> = {}) {
  const clock = new ManualClock(MORNING);
  const [table, queue] = [new MemoryTable(), new CollectingQueue()];
  const captions = {
    write: async ({ language, audience, place, seller, product }) => ({
      language,
      audience,
      platform: place,
      seller: seller.id,
      text: product.name,
      altText: product.name,
    }),
  } satisfies Parameters<typeof expandCampaign>[0]['captions'];
  const deps = {
    table,
    clock,
    captions,
    log: silentLog,
    writable: ['id' as const],
    dispatch: createDispatch({ queue, clock }),
  };
  const pacing = { ...aCommunity().pacing, postsPerChannelAndDay: 1 };
  await insert(table, communityRecord, aCommunity({ pacing }));
  await insert(table, memberRecord, aMember());
  await insert(table, productRecord, aProduct());
  const { owner: _, ...page } = aChannel({ id: 'rukun-facebook' });
  await insert(table, channelRecord, page);
  await insert(
    table,
    campaignRecord,
    aCampaign({ id: 'kios', kind: 'rotation', from: TODAY, days: 5, ask: ASK }),
  );
  for (let day = 0; day < 5; day += 1) {
    const { owner: _owner, ...post } = aPost({
      id: `kios.000000000000000${String(day)}`,
      campaign: 'kios',
      product: `p${String(day)}`,
      channel: 'rukun-facebook',
      hosted: true,
      state: 'scheduled',
      publishAt: MORNING + day * DAY + 4 * HOUR,
      ...overrides,
    });
    await insert(table, postRecord, { ...post, ...(overrides.owner && { owner: overrides.owner }) });
  }
  const wish = {
    title: 'Bazar',
    kind: 'bazaar' as const,
    audience: 'bridging' as const,
    products: ['tiwul'],
    on: ON,
  };
  await proposeCampaign(deps)({ community, id: 'bazar', by: 'flamboyan', wish });
  const deliver = async () => {
    for (let sent = queue.take(); sent.length > 0; sent = queue.take())
      for (const { message } of sent.filter((one) => one.message.kind === 'expand')) {
        await expandCampaign(deps)(message);
        await expandCampaign(deps)(message);
      }
  };
  const daysOf = async (campaign: string) =>
    (await listPosts(table, community, campaign))
      .filter(({ state }) => state !== 'cancelled')
      .map(({ publishAt }) => dayOf(publishAt, 'Asia/Jakarta'))
      .toSorted();
  return { deps, table, deliver, daysOf };
}

const NEXT_FIVE = Array.from({ length: 5 }, (_, day) => addDays(TODAY, day));

describe('a bazaar that is scheduled after a rotation filled the page', () => {
  it('moves nothing while people only look at its plan, which says what would move', async () => {
    const { deps, daysOf } = await setup();
    const { plan } = await previewPlan(deps)({ community, id: 'bazar' });
    expect(plan.posts.length).toBeGreaterThan(1);
    expect(plan.givenWay).toHaveLength(plan.posts.length);
    expect(await daysOf('kios')).toEqual(NEXT_FIVE);
  });

  it('has its days, and the turns come later, one a day as before, however often it is delivered', async () => {
    const { deps, deliver, daysOf } = await setup();
    const { plan } = await scheduleCampaign(deps)({ community, id: 'bazar', by: 'flamboyan' });
    await deliver();
    const [bazaar, turns] = [await daysOf('bazar'), await daysOf('kios')];
    expect(bazaar).toHaveLength(plan.posts.length);
    expect(turns).toHaveLength(5);
    expect(new Set([...bazaar, ...turns]).size).toBe(bazaar.length + turns.length);
  });

  it.each([
    ['a person changed', { revision: 2 }],
    ['a person paused', { paused: { at: MORNING, by: 'flamboyan' } }],
    ['stand on a page whose owner agreed', { owner: 'kenanga', hosted: false }],
  ] as const)('leaves turns that %s where they are', async (_what, overrides) => {
    const { deps, deliver, daysOf } = await setup(overrides);
    const { plan } = await scheduleCampaign(deps)({ community, id: 'bazar', by: 'flamboyan' });
    await deliver();
    expect(plan.posts).toEqual([]);
    expect(await daysOf('kios')).toEqual(NEXT_FIVE);
  });

  it('leaves turns where they are for which the group answered', async () => {
    const { deps, table, deliver, daysOf } = await setup();
    for (const thing of ['p0', 'p1', 'p2', 'p3', 'p4'])
      await insert(table, voteRecord, {
        community,
        campaign: 'kios',
        member: 'kenanga',
        about: 'product',
        thing,
        answer: 'yes',
        at: MORNING,
      });
    const { plan } = await scheduleCampaign(deps)({ community, id: 'bazar', by: 'flamboyan' });
    await deliver();
    expect(plan.posts).toEqual([]);
    expect(await daysOf('kios')).toEqual(NEXT_FIVE);
  });
});
