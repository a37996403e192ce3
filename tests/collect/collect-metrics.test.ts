import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/clock/dispatch.ts';
import { collectMetrics } from '../../functions/collect/collect-metrics.ts';
import type { Card } from '../../functions/domain/card.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/instant.ts';
import { TableUnavailableError } from '../../functions/ports/table.ts';
import type { Graph, GraphOutcome, MetricsRequest, PostMetrics } from '../../functions/ports/graph.ts';
import { noteUsage } from '../../functions/records/budgets.ts';
import { cardRecord } from '../../functions/records/card-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { collectorRecord } from '../../functions/records/collector-record.ts';
import { wakeCollector } from '../../functions/records/collectors.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { dirtyDayRecord } from '../../functions/records/dirty-day-record.ts';
import { markDayDirty } from '../../functions/records/dirty-days.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { aCard } from '../factories/cards.ts';
import { aChannel, aCommunity, aPost, MORNING } from '../factories/entities.ts';
import { readCards } from '../factories/read-cards.ts';
import { silentLog } from '../factories/silent-log.ts';
import { tableWith } from '../factories/table-with.ts';

type Answer = (request: MetricsRequest) => GraphOutcome<PostMetrics>;

async function setup(cards: Card[], channel: Parameters<typeof aChannel>[0] = {}) {
  const quota: { answer: Awaited<ReturnType<Graph['readQuota']>> } = {
    answer: { is: 'done', value: { used: 0, total: 50, seconds: 86_400 }, usage: {} },
  };
  const clock = new ManualClock(MORNING);
  const table = new MemoryTable();
  const asked: string[][] = [];
  let answer: Answer = () => ({
    is: 'done',
    value: { values: { reach: 10 }, definition: 'test' },
    usage: {},
  });
  const dispatch = createDispatch({ queue: new CollectingQueue(), clock });
  const deps = {
    table,
    clock,
    dispatch,
    log: silentLog,
    sealer: { open: async (sealed: string) => sealed },
    graph: {
      readMetrics: async (requests: readonly MetricsRequest[]) => {
        asked.push(requests.map(({ remoteId }) => remoteId));
        return requests.map(answer);
      },
      readQuota: async () => quota.answer,
      listPagePosts: async () => ({ is: 'done' as const, value: [], usage: {} }),
    },
  };
  await insert(table, communityRecord, aCommunity());
  await insert(table, channelRecord, aChannel(channel));
  for (const card of cards) {
    await insert(table, cardRecord, card);
    await markDayDirty(deps, card.community, card.day, clock.now());
    await wakeCollector(deps, card.community, card.commitAt);
  }
  const collector = () => load(table, collectorRecord, keys.collector('rukun-lereng'));
  const collect = collectMetrics(deps);
  /** Wakes the collector at its time; false when it sleeps for good. */
  const wake = async (): Promise<boolean> => {
    const due = (await collector())?.due;
    if (!due) return false;
    await clock.advanceTo(Math.max(due.at, clock.now()));
    await collect({ version: 1, kind: 'collect', ...keys.collector('rukun-lereng'), intent: due.at });
    return true;
  };
  const answering = (next: Answer) => {
    answer = next;
  };
  return { clock, table, asked, collector, wake, answering, quota, deps };
}

const card = (n: number, minutes: number, overrides: Partial<Card> = {}) =>
  aCard({
    post: `c.${String(n).padStart(16, '0')}`,
    remoteId: `r${String(n)}`,
    commitAt: MORNING + minutes * MINUTE,
    ...overrides,
  });

describe('collecting numbers', () => {
  it('reads each post at each age, at full hours, and then sleeps for good', async () => {
    const { wake, table, clock, collector } = await setup([card(1, 20)]);
    const at: number[] = [];
    while (await wake()) at.push(clock.now() - MORNING);
    expect(at).toEqual([4 * HOUR, 25 * HOUR, 3 * DAY + HOUR, 7 * DAY + HOUR, 28 * DAY + HOUR]);
    const [read] = await readCards(table, '2026-12-01');
    expect(Object.keys(read?.snapshots ?? {})).toEqual(['3h', '24h', '3d', '7d', '28d']);
    expect((await collector())?.due).toBeUndefined();
  });

  it('reads the posts of one hour together', async () => {
    const { wake, asked } = await setup([card(1, 5), card(2, 40), card(3, 70)]);
    await wake();
    await wake();
    expect(asked).toEqual([['r1', 'r2'], ['r3']]);
  });

  it('asks again what failed, without losing what came', async () => {
    const { wake, answering, table, clock } = await setup([card(1, 5), card(2, 5)]);
    answering(({ remoteId }) =>
      remoteId === 'r1'
        ? { is: 'unknown', reason: 'timeout', usage: {} }
        : { is: 'done', value: { values: { reach: 7 }, definition: 'test' }, usage: {} },
    );
    await wake();
    const first = await readCards(table, '2026-12-01');
    expect(first.map(({ snapshots }) => Object.keys(snapshots))).toEqual([[], ['3h']]);
    answering(() => ({ is: 'done', value: { values: { reach: 9 }, definition: 'test' }, usage: {} }));
    await wake();
    expect(clock.now() - MORNING).toBe(5 * HOUR);
    const second = await readCards(table, '2026-12-01');
    expect(second.map(({ snapshots }) => Object.keys(snapshots))).toEqual([['3h'], ['3h']]);
  });

  it('marks the days whose cards it changed', async () => {
    const { wake, table } = await setup([card(1, 5)]);
    const dirty = () => load(table, dirtyDayRecord, keys.dirtyDay('rukun-lereng', '2026-12-01'));
    const before = await dirty();
    await wake();
    expect((await dirty())?.dirtyVersion).toBe((before?.dirtyVersion ?? 0) + 1);
  });

  it('tells of what it filed though it died before it could: the next delivery does', async () => {
    const { table, deps, collector, clock } = await setup([card(1, 5), card(2, 6)]);
    const due = (await collector())?.due?.at ?? 0;
    await clock.advanceTo(due);
    const update: typeof table.update = async (key, changes, checks) => {
      if (key.sk.includes('c.0000000000000002')) throw new TableUnavailableError('throttled');
      return table.update(key, changes, checks);
    };
    const failing = tableWith(table, { update });
    const message = { version: 1, kind: 'collect', intent: due, ...keys.collector('rukun-lereng') } as const;
    const dirty = async () =>
      (await load(table, dirtyDayRecord, keys.dirtyDay('rukun-lereng', '2026-12-01')))?.dirtyVersion ?? 0;
    const before = await dirty();
    await expect(collectMetrics({ ...deps, table: failing })(message)).rejects.toThrow('throttled');
    // Somebody else's change fills the other card meanwhile, so that this delivery files nothing itself.
    const other = await load(table, cardRecord, keys.card('rukun-lereng', card(2, 6)));
    if (!other) throw new Error('no card');
    const snapshots = { '3h': { at: due, values: { reach: 1 }, definition: 'test' } };
    await replace(table, cardRecord, { ...other, snapshots });
    expect(await dirty()).toBe(before);
    expect(await collectMetrics(deps)(message)).toBe('collected');
    expect(await dirty()).toBe(before + 1);
  });

  it('ends an hour in which more failed than it can remember, and goes on with the next', async () => {
    const cards = Array.from({ length: 530 }, (_, index) => card(index, index / 10));
    const { wake, answering, collector } = await setup(cards);
    answering(() => ({ is: 'unknown', reason: 'timeout', usage: {} }));
    for (let deliveries = 0; deliveries < 25; deliveries += 1) await wake();
    const { missed, through } = (await collector()) ?? { missed: [], through: 0 };
    expect(missed).toHaveLength(500);
    expect(through).toBeGreaterThan(MORNING + 3 * HOUR);
  });

  it('does not ask about what Meta never told the name of', async () => {
    const { wake, asked } = await setup([card(1, 5), card(2, 6, { remoteId: undefined })]);
    await wake();
    expect(asked).toEqual([['r1']]);
  });

  it('does not sleep through a post that is filed while it reads', async () => {
    const world = await setup([card(1, 5)]);
    const late = card(2, 3 * 60 + 30, { day: '2026-12-01' });
    const { readMetrics } = world.deps.graph;
    world.deps.graph.readMetrics = async (requests) => {
      await insert(world.table, cardRecord, late);
      await wakeCollector(world.deps, late.community, late.commitAt);
      world.deps.graph.readMetrics = readMetrics;
      return readMetrics(requests);
    };
    await world.wake();
    await world.wake();
    expect(world.asked).toEqual([['r1'], ['r2']]);
  });

  describe('of a post that Meta does not find any more', () => {
    const NOT_THERE = { code: 100, subcode: 33, transient: false, message: 'does not exist' };
    const post = 'pasar-minggu.0123456789abcdef';

    const twiceNotFound = async (
      account: 'there' | 'gone',
      shape: 'photo' | 'story' = 'photo',
      first: GraphOutcome<PostMetrics> = { is: 'refused', refusal: NOT_THERE, usage: {} },
    ) => {
      const platform = 'instagram' as const;
      const [own, its] = [
        { platform, shape },
        { id: 'kenanga-facebook', platform },
      ];
      const world = await setup([card(1, 5, { post, ...own })], its);
      await insert(world.table, postRecord, aPost({ id: post, state: 'published', due: undefined, ...own }));
      const answers = [first, { is: 'refused', refusal: NOT_THERE, usage: {} } as const];
      world.answering(() => answers.shift() ?? { is: 'refused', refusal: NOT_THERE, usage: {} });
      if (account === 'gone') world.quota.answer = { is: 'refused', refusal: NOT_THERE, usage: {} };
      await world.wake();
      await world.wake();
      return (await loadPost(world.table, 'rukun-lereng', post))?.state;
    };

    it('know that its owner took it down when they were told so twice', async () => {
      expect(await twiceNotFound('there')).toBe('removed');
    });

    it('say nothing about it when the account itself cannot be seen', async () => {
      expect(await twiceNotFound('gone')).toBe('published');
    });

    it('do not count an hour in which Meta said nothing at all', async () => {
      const silence = { is: 'unknown', reason: 'timeout', usage: {} } as const;
      expect(await twiceNotFound('there', 'photo', silence)).toBe('published');
    });

    it('say nothing about a story, which ends by itself', async () => {
      expect(await twiceNotFound('there', 'story')).toBe('published');
    });
  });

  it('wait while the budget of the app is used up, and are read afterwards', async () => {
    const world = await setup([card(1, 5)]);
    const due = (await world.collector())?.due?.at ?? 0;
    await noteUsage(world.table, { app: 99 }, due);
    await world.wake();
    expect(world.asked).toEqual([]);
    await world.wake();
    expect(world.clock.now()).toBe(due + 5 * MINUTE);
    expect(world.asked).toEqual([['r1']]);
  });

  it('end with their community, and wake no more', async () => {
    const world = await setup([card(1, 5)]);
    await world.table.delete(keys.community('rukun-lereng'));
    expect(await world.wake()).toBe(true);
    expect(await world.wake()).toBe(false);
  });
});
