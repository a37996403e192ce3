import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { changeCampaign } from '../../functions/campaigns/change-campaign.ts';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { proposeCampaign } from '../../functions/campaigns/propose-campaign.ts';
import { scheduleCampaign } from '../../functions/campaigns/schedule-campaign.ts';
import { steerCampaign } from '../../functions/campaigns/steer-campaign.ts';
import type { CampaignWish } from '../../functions/domain/campaign/campaign-wish.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import type { Table } from '../../functions/ports/table.ts';
import type { CaptionWriter } from '../../functions/ports/caption-writer.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { listPosts } from '../../functions/records/posts.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { aChannel, aCommunity, aMember, aProduct, MORNING } from '../factories/entities.ts';
import { settleNeighbour } from '../factories/neighbour.ts';
import { silentLog } from '../factories/silent-log.ts';
import { tableWith } from '../factories/table-with.ts';

const community = 'rukun-lereng';
const ID = 'bazar';
const BAZAAR: CampaignWish = {
  kind: 'bazaar',
  title: 'Bazar',
  products: ['tiwul'],
  audience: 'bridging',
  on: '2026-12-12',
};
const writing: CaptionWriter = {
  write: async ({ language, audience, place, seller, product }) => ({
    language,
    audience,
    platform: place,
    seller: seller.id,
    text: product.name,
    altText: product.name,
  }),
};

/** A bazaar of a product of m0 on the pages of m0 and m1, scheduled and made into posts. */
async function bazaar() {
  const clock = new ManualClock(MORNING);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  const dispatch = createDispatch({ queue, clock });
  const deps = { table, clock, dispatch, captions: writing, log: silentLog, writable: ['id' as const] };
  await settleNeighbour(table);
  await insert(table, communityRecord, aCommunity());
  await insert(table, productRecord, aProduct({ maker: 'm0' }));
  await insert(table, productRecord, aProduct({ id: 'keripik', maker: 'm1' }));
  for (const id of ['m0', 'm1']) {
    const standingOk = { makers: ['m0', 'm1'], products: [] };
    await insert(table, memberRecord, aMember({ id, standingOk }));
    await insert(table, channelRecord, aChannel({ id: `${id}-facebook`, owner: id, remoteId: id }));
  }
  const deliver = async (): Promise<void> => {
    for (let sent = queue.take(); sent.length > 0; sent = queue.take())
      for (const { message } of sent) if (message.kind === 'expand') await expandCampaign(deps)(message);
  };
  const who = { community, id: ID, by: 'flamboyan' };
  await proposeCampaign(deps)({ ...who, wish: BAZAAR });
  await scheduleCampaign(deps)(who);
  await deliver();
  const campaign = async () => {
    const found = await load(table, campaignRecord, keys.campaign(community, ID));
    if (!found) throw new Error('the campaign is gone');
    return found;
  };
  const change = async (wish: CampaignWish, on: Table = table, seen?: number) =>
    changeCampaign({ ...deps, table: on })({ ...who, wish, seen: seen ?? (await campaign()).revision });
  const ofPlan = async (planRevision: number): Promise<Post[]> =>
    (await listPosts(table, community, ID)).filter((post) => post.planRevision === planRevision);
  return { deps, table, clock, deliver, campaign, change, ofPlan, who };
}

const daysOf = (posts: readonly { readonly publishAt: number }[]): string[] =>
  [...new Set(posts.map(({ publishAt }) => dayOf(publishAt, 'Asia/Jakarta')))].toSorted();

const codeOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0].code;
    throw error;
  }
};

describe('changing a scheduled campaign', () => {
  it('moves what is not out to the new days, and leaves alone what is', async () => {
    const world = await bazaar();
    const first = await world.ofPlan(1);
    expect(daysOf(first)).toEqual(['2026-12-05', '2026-12-09', '2026-12-11', '2026-12-12']);
    const out = first.filter(({ occurrence }) => occurrence === 'before-7');
    expect(out).toHaveLength(2);
    for (const post of out)
      await replace(world.table, postRecord, {
        ...post,
        state: 'published',
        commitAt: post.publishAt,
        due: undefined,
      });
    await world.clock.advanceBy(5 * 24 * 60 * MINUTE);

    const { plan } = await world.change({ ...BAZAAR, on: '2026-12-15' });
    // What went out a week before is not told a second time, though its day has moved.
    expect(daysOf(plan.posts)).toEqual(['2026-12-12', '2026-12-14', '2026-12-15']);
    await world.deliver();
    expect((await world.ofPlan(2)).map(({ id }) => id).toSorted()).toEqual(
      plan.posts.map(({ id }) => id).toSorted(),
    );
    const still = await world.ofPlan(1);
    expect(
      still
        .filter(({ state }) => state === 'published')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(out.map(({ id }) => id).toSorted());
    expect(await world.campaign()).toMatchObject({ on: '2026-12-15', from: '2026-12-08', planRevision: 2 });
  });

  it('changes nothing the second time, however old what the phone had seen', async () => {
    const world = await bazaar();
    const wish = { ...BAZAAR, products: ['tiwul', 'keripik'] };
    await world.change(wish);
    const once = await world.campaign();
    await world.change(wish, world.table, 1);
    expect(await world.campaign()).toEqual(once);
  });

  it('is refused when somebody else changed it first, when it was cancelled, or becomes another kind', async () => {
    const world = await bazaar();
    const seen = (await world.campaign()).revision;
    await world.change({ ...BAZAAR, on: '2026-12-15' });
    expect(await codeOf(world.change({ ...BAZAAR, on: '2026-12-16' }, world.table, seen))).toBe(
      'campaign.changedMeanwhile',
    );
    const rotation = {
      kind: 'rotation',
      title: 'R',
      audience: 'bridging',
      from: '2026-12-02',
      days: 3,
    } as const;
    expect(await codeOf(world.change(rotation))).toBe('campaign.kindStays');
    await steerCampaign(world.deps)({ ...world.who, steering: 'cancel' });
    expect(await codeOf(world.change({ ...BAZAAR, on: '2026-12-17' }))).toBe('campaign.cancelled');
  });

  it('is completed by its due item when the planner dies half-way', async () => {
    const world = await bazaar();
    const put: MemoryTable['put'] = async (item, checks) => {
      if ('chunk' in item) throw new Error('the process died');
      return world.table.put(item, checks);
    };
    const dying = world.change({ ...BAZAAR, on: '2026-12-15' }, tableWith(world.table, { put }));
    await expect(dying).rejects.toThrow('the process died');
    const { due, on } = await world.campaign();
    if (!due) throw new Error('nobody would look at it again');
    expect(on).toBe('2026-12-15');
    await world.clock.advanceBy(4 * MINUTE);
    await world.deps.dispatch.send(keys.campaign(community, ID), due);
    await world.deliver();
    expect(daysOf(await world.ofPlan(2))).toEqual(['2026-12-08', '2026-12-12', '2026-12-14', '2026-12-15']);
    expect((await world.campaign()).status).toBe('scheduled');
  });

  it('keeps a paused campaign paused', async () => {
    const world = await bazaar();
    await steerCampaign(world.deps)({ ...world.who, steering: 'pause' });
    await world.change({ ...BAZAAR, on: '2026-12-15' });
    expect(await world.campaign()).toMatchObject({ status: 'paused', on: '2026-12-15' });
  });

  it('leaves members out who agreed, and names them', async () => {
    const world = await bazaar();
    const { plan } = await world.change({ ...BAZAAR, products: ['tiwul', 'keripik'], without: ['m1'] });
    expect(new Set(plan.posts.map(({ seller, product }) => `${product} by ${seller}`))).toEqual(
      new Set(['tiwul by m0']),
    );
    expect(plan.conflicts).toEqual(
      expect.arrayContaining([
        { reason: 'memberLeftOut', product: 'tiwul', member: 'm1' },
        { reason: 'memberLeftOut', product: 'keripik', member: 'm1' },
      ]),
    );
    // Taken in again, she is in the next plan.
    const again = await world.change(BAZAAR);
    expect(again.plan.posts.some(({ seller }) => seller === 'm1')).toBe(true);
    expect(await world.campaign()).not.toHaveProperty('without');
  });
});
