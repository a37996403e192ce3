import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/clock/dispatch.ts';
import { collectMetrics } from '../../functions/collect/collect-metrics.ts';
import type { Card } from '../../functions/domain/card.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/instant.ts';
import type { GraphOutcome, MetricsRequest, PostMetrics } from '../../functions/ports/graph.ts';
import { cardRecord } from '../../functions/records/card-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { collectorRecord } from '../../functions/records/collector-record.ts';
import { wakeCollector } from '../../functions/records/collectors.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { dirtyDayRecord } from '../../functions/records/dirty-day-record.ts';
import { markDayDirty } from '../../functions/records/dirty-days.ts';
import { keys } from '../../functions/records/keys.ts';
import { insert, load } from '../../functions/records/record.ts';
import { aCard } from '../factories/cards.ts';
import { aChannel, aCommunity, MORNING } from '../factories/entities.ts';
import { readCards } from '../factories/read-cards.ts';
import { silentLog } from '../factories/silent-log.ts';

type Answer = (request: MetricsRequest) => GraphOutcome<PostMetrics>;

async function setup(cards: Card[]) {
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
    },
  };
  await insert(table, communityRecord, aCommunity());
  await insert(table, channelRecord, aChannel());
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
  return { clock, table, asked, collector, wake, answering, deps };
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
});
