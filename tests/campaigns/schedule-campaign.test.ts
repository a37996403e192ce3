import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { previewPlan } from '../../functions/campaigns/preview-plan.ts';
import { proposeCampaign } from '../../functions/campaigns/propose-campaign.ts';
import type { CampaignWish } from '../../functions/domain/campaign/campaign-wish.ts';
import { scheduleCampaign } from '../../functions/campaigns/schedule-campaign.ts';
import { steerCampaign } from '../../functions/campaigns/steer-campaign.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { noLawfulPhrase } from '../../functions/domain/captions/no-lawful-phrase.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { reasonOf } from '../../functions/domain/post/reasons.ts';
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
import { postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { aChannel, aCommunity, aMember, aProduct, MORNING } from '../factories/entities.ts';
import { settleNeighbour } from '../factories/neighbour.ts';
import { silentLog } from '../factories/silent-log.ts';
import { tableWith } from '../factories/table-with.ts';

const wish: CampaignWish = {
  title: 'Pasar',
  products: ['tiwul'],
  audience: 'bridging',
  from: '2026-12-01',
  days: 5,
  kind: 'window',
  start: 'slots',
};
const writing: CaptionWriter = {
  write: async ({ language, audience, place, seller, product }) => ({
    language,
    audience,
    platform: place,
    seller: seller.id,
    text: `${product.name} · ${seller.name}`,
    altText: product.name,
  }),
};

async function setup(sellers = 3, captions = writing) {
  const clock = new ManualClock(MORNING);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  const dispatch = createDispatch({ queue, clock });
  const deps = { table, clock, dispatch, captions, log: silentLog, writable: ['id' as const] };
  await settleNeighbour(table);
  await insert(table, communityRecord, aCommunity());
  await insert(table, productRecord, aProduct({ maker: 'm0' }));
  for (let index = 0; index < sellers; index += 1) {
    const id = `m${String(index)}`;
    await insert(table, memberRecord, aMember({ id, standingOk: { makers: ['m0'], products: [] } }));
    await insert(table, channelRecord, aChannel({ id: `${id}-facebook`, owner: id, remoteId: id }));
  }
  const propose = proposeCampaign(deps);
  const request = { community: 'rukun-lereng', id: 'pasar', by: 'flamboyan', wish };
  /** Delivers everything sent, as often as given, until nothing is left. */
  const deliver = async (times = 1) => {
    const outcomes: string[] = [];
    for (let sent = queue.take(); sent.length > 0; sent = queue.take()) {
      for (const { message } of sent.filter((one) => one.message.kind === 'expand')) {
        for (let time = 0; time < times; time += 1) outcomes.push(await expandCampaign(deps)(message));
      }
    }
    return outcomes;
  };
  const schedule = () => scheduleCampaign(deps)({ community: 'rukun-lereng', id: 'pasar', by: 'flamboyan' });
  return {
    deps,
    table,
    clock,
    queue,
    propose,
    request,
    schedule,
    deliver,
    posts: () => listPosts(table, 'rukun-lereng', 'pasar'),
  };
}

describe('scheduling a campaign', () => {
  it('makes one post with a caption for everything planned, and asks for its picture', async () => {
    const { propose, request, schedule, deliver, posts, table } = await setup();
    await propose(request);
    const { plan } = await schedule();
    expect(await deliver()).toEqual(['more', 'expanded']);
    const made = await posts();
    expect(made.map(({ id }) => id).sort()).toEqual(plan.posts.map(({ id }) => id).sort());
    expect(new Set(made.map(({ state }) => state))).toEqual(new Set(['awaiting_picture']));
    for (const { id } of made) {
      const caption = await load(table, postCaptionRecord, keys.postCaption('rukun-lereng', id, 1));
      expect(caption?.text).toBe('Tiwul instan gula aren · Kenanga');
    }
  });

  it('makes nothing twice when every delivery comes twice', async () => {
    const { propose, request, schedule, deliver, posts } = await setup(40);
    await propose(request);
    const { plan } = await schedule();
    await deliver(2);
    expect(await posts()).toHaveLength(plan.posts.length);
  });

  describe('again, while it is planned', () => {
    /** The plan's first write is met by somebody else's act. */
    const met = async (act: (deps: Awaited<ReturnType<typeof setup>>['deps']) => Promise<unknown>) => {
      const world = await setup();
      await world.propose(world.request);
      await world.schedule();
      await world.deliver();
      const { table } = world;
      let isMet = false;
      const put: typeof table.put = async (item, checks) => {
        if ('chunk' in item && !isMet) {
          isMet = true;
          await act(world.deps);
        }
        return table.put(item, checks);
      };
      const again = scheduleCampaign({ ...world.deps, table: tableWith(table, { put }) })(who);
      const campaign = () => load(table, campaignRecord, keys.campaign(who.community, who.id));
      return { ...world, again, campaign };
    };
    const who = { community: 'rukun-lereng', id: 'pasar', by: 'flamboyan' };
    const ofNewPlan = (posts: readonly Post[]) => posts.filter(({ planRevision }) => planRevision === 2);

    it('obeys who pauses it meanwhile, and has its new plan when it goes on', async () => {
      const world = await met((deps) => steerCampaign(deps)({ ...who, by: 'anggrek', steering: 'pause' }));
      expect((await world.again).campaign.status).toBe('paused');
      await world.deliver();
      expect(ofNewPlan(await world.posts())).not.toHaveLength(0);
      expect((await steerCampaign(world.deps)({ ...who, steering: 'resume' })).status).toBe('scheduled');
    });

    it('ends when somebody cancels it meanwhile', async () => {
      const world = await met((deps) => steerCampaign(deps)({ ...who, by: 'anggrek', steering: 'cancel' }));
      await expect(world.again).rejects.toMatchObject({ problems: [{ code: 'campaign.cancelled' }] });
      await world.deliver();
      expect(ofNewPlan(await world.posts())).toEqual([]);
    });

    it('has its plan made from the due item when the planner dies', async () => {
      const world = await met(() => Promise.reject(new Error('killed')));
      await expect(world.again).rejects.toThrow('killed');
      expect(await world.deliver()).toEqual([]);
      const due = (await world.campaign())?.due?.at ?? 0;
      expect(due).toBeGreaterThan(world.clock.now());
      await world.clock.advanceTo(due);
      const message = {
        version: 1,
        kind: 'expand',
        intent: due,
        ...keys.campaign(who.community, who.id),
      } as const;
      expect(await expandCampaign(world.deps)(message)).toBe('planned');
      expect(await world.deliver()).toContain('more');
      expect(ofNewPlan(await world.posts())).not.toHaveLength(0);
      expect(await world.campaign()).toMatchObject({ status: 'scheduled' });
    });
  });

  it('works off a big plan piece by piece', async () => {
    const { propose, request, schedule, deliver } = await setup(40);
    await propose(request);
    const { plan } = await schedule();
    expect(plan.posts).toHaveLength(40);
    expect(await deliver()).toEqual(['more', 'more', 'more', 'expanded']);
  });

  it('gives a second campaign other hours while the first is still becoming posts', async () => {
    const { deps, propose, request, schedule } = await setup(1);
    await insert(deps.table, productRecord, aProduct({ id: 'kopi', maker: 'm0' }));
    await propose(request);
    await propose({ ...request, id: 'panen', wish: { ...wish, products: ['kopi'] } });
    const first = await schedule();
    const second = await scheduleCampaign(deps)({ community: 'rukun-lereng', id: 'panen', by: 'flamboyan' });
    const [one, other] = [first.plan.posts[0], second.plan.posts[0]];
    expect(one?.channel).toBe(other?.channel);
    expect(Math.abs((one?.publishAt ?? 0) - (other?.publishAt ?? 0))).toBeGreaterThanOrEqual(HOUR);
  });

  it('does not plan again what is out, in doubt or about to go out, and plans what is not', async () => {
    const { propose, request, schedule, deliver, posts, table, clock } = await setup(6);
    await propose(request);
    await schedule();
    await deliver();
    const [out, doubted, going, gone, waiting, refused] = await posts();
    if (!out || !doubted || !going || !gone || !waiting || !refused) throw new Error('six posts');
    const commitAt = clock.now();
    const now: Post[] = [
      { ...out, state: 'published', commitAt, publishedAt: commitAt },
      { ...doubted, state: 'held', reason: 'post.person', commitAt },
      { ...going, state: 'prepared', publishAt: clock.now() + 1 },
      { ...gone, state: 'removed', commitAt },
      { ...refused, state: 'failed', reason: 'post.refused' },
    ];
    for (const post of now) await replace(table, postRecord, post);
    const { plan } = await schedule();
    expect(plan.posts.map(({ channel }) => channel).sort()).toEqual(
      [waiting.channel, refused.channel].sort(),
    );
    expect(new Set(plan.conflicts.map(({ reason }) => reason))).toEqual(new Set(['repeatedTooSoon']));
    const kept = [out, doubted, going, gone].map(({ channel }) => channel);
    expect(plan.conflicts).toHaveLength(kept.length);
    expect(new Set(plan.conflicts.map(({ channel }) => channel))).toEqual(new Set(kept));
  });

  it('keeps what is out as it is, though pages may show a product again on another day', async () => {
    const { propose, request, schedule, deliver, posts, table } = await setup();
    const { pacing } = aCommunity();
    const community = aCommunity({ pacing: { ...pacing, daysBeforeRepeat: 0 } });
    await replace(table, communityRecord, community);
    await propose(request);
    await schedule();
    await deliver();
    const [out, ...cancelled] = await posts();
    if (!out) throw new Error('no post');
    await replace(table, postRecord, { ...out, state: 'published', commitAt: MORNING });
    for (const post of cancelled) await replace(table, postRecord, { ...post, state: 'cancelled' as const });
    const { plan } = await schedule();
    expect(plan.posts.map(({ channel }) => channel).sort()).toEqual(
      cancelled.map(({ channel }) => channel).sort(),
    );
  });

  it('gives the times of a cancelled campaign to the next one', async () => {
    const { deps, propose, request, schedule, deliver, posts, table } = await setup();
    await propose(request);
    const first = await schedule();
    await deliver();
    const cancelled = (await posts()).map((post): Post => ({ ...post, state: 'cancelled' }));
    for (const post of cancelled) await replace(table, postRecord, post);
    await propose({ ...request, id: 'lagi' });
    const again = await scheduleCampaign(deps)({ community: 'rukun-lereng', id: 'lagi', by: 'flamboyan' });
    expect(again.plan.posts).toHaveLength(first.plan.posts.length);
    expect(again.plan.conflicts).toEqual([]);
  });

  it('leaves the times of a cancelled campaign to what is out of it already', async () => {
    const { deps, propose, request, schedule, deliver, posts, table } = await setup();
    await propose(request);
    await schedule();
    await deliver();
    const [out, ...others] = await posts();
    if (!out) throw new Error('no post');
    await replace(table, postRecord, { ...out, state: 'published', commitAt: MORNING });
    const where = { community: 'rukun-lereng', by: 'flamboyan' };
    await steerCampaign(deps)({ ...where, id: 'pasar', steering: 'cancel' });
    await propose({ ...request, id: 'lagi' });
    const { plan } = await scheduleCampaign(deps)({ ...where, id: 'lagi' });
    expect(plan.posts.map(({ channel }) => channel).sort()).toEqual(
      others.map(({ channel }) => channel).sort(),
    );
  });

  it.each(['2026-12-03', '2027-01-15', '2027-11-01'])(
    'sees what another campaign planned, also for %s',
    async (from) => {
      const { deps, propose, request, schedule, deliver } = await setup();
      await propose({ ...request, wish: { ...wish, from, days: 1 } });
      await propose({ ...request, id: 'lagi', wish: { ...wish, from, days: 1 } });
      const first = await schedule();
      await deliver();
      const other = await scheduleCampaign(deps)({ community: 'rukun-lereng', id: 'lagi', by: 'flamboyan' });
      expect(first.plan.posts).toHaveLength(3);
      expect(other.plan.posts).toEqual([]);
      expect(other.plan.conflicts.map(({ reason }) => reason)).toEqual(Array(3).fill('repeatedTooSoon'));
    },
  );

  it('sees what another campaign planned a moment ago, which no index shows yet', async () => {
    const { deps, propose, request, schedule, table } = await setup();
    await propose(request);
    await propose({ ...request, id: 'lagi' });
    const first = await schedule();
    const query = table.query.bind(table);
    table.query = async (asked) => (asked.index ? { items: [] } : query(asked));
    const other = await scheduleCampaign(deps)({ community: 'rukun-lereng', id: 'lagi', by: 'flamboyan' });
    expect(first.plan.posts).toHaveLength(3);
    expect(other.plan.posts).toEqual([]);
  });

  it('shows the plan before it runs without changing anything', async () => {
    const { deps, propose, request, posts, schedule } = await setup();
    await propose(request);
    const preview = await previewPlan(deps)({ community: 'rukun-lereng', id: 'pasar' });
    expect(await posts()).toEqual([]);
    expect((await schedule()).plan).toEqual(preview.plan);
  });

  it('keeps the same wish under the same id, and refuses another wish', async () => {
    const { propose, request } = await setup();
    const first = await propose(request);
    expect(await propose(request)).toEqual(first);
    const other = { ...request, wish: { ...wish, days: 2 } };
    await expect(propose(other)).rejects.toMatchObject({ problems: [{ code: 'campaign.changed' }] });
  });

  it('says which campaign does not exist', async () => {
    const { schedule } = await setup();
    await expect(schedule()).rejects.toBeInstanceOf(ProblemError);
  });

  it('holds a post whose caption became unlawful since the product was saved', async () => {
    const refusing: CaptionWriter = {
      write: () =>
        Promise.reject(
          new ProblemError([
            { code: 'law.test', kind: 'invalid', text: { id: '', en: '' }, retryable: false },
          ]),
        ),
    };
    const { propose, request, schedule, deliver, posts } = await setup(1, refusing);
    await propose(request);
    await schedule();
    await deliver();
    expect((await posts()).map(({ state, reason }) => ({ state, reason }))).toEqual([
      { state: 'held', reason: 'words.refused' },
    ]);
  });

  it('holds a post that our phrase book has no lawful caption for, and blames nobody’s product', async () => {
    const unable: CaptionWriter = {
      write: () => Promise.reject(new ProblemError([noLawfulPhrase({ language: 'id', section: 'price' })])),
    };
    const { propose, request, schedule, deliver, posts } = await setup(1, unable);
    await propose(request);
    await schedule();
    await deliver();
    const [held] = await posts();
    expect(held).toMatchObject({ state: 'held', reason: 'words.ours' });
    expect(reasonOf(held?.reason ?? '').nextStep.en).toBe(
      'Tell whoever runs Etalase; the product needs no change.',
    );
  });
});
