import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { collectMetrics } from '../../functions/collect/collect-metrics.ts';
import type { PostMetrics } from '../../functions/domain/insights/post-metrics.ts';
import type { Community } from '../../functions/domain/people/community.ts';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import type { Graph, GraphOutcome, MetricsRequest, GraphPostNumbers } from '../../functions/ports/graph.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { collectorRecord } from '../../functions/records/collector-record.ts';
import { wakeCollector } from '../../functions/records/collectors.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { recordStaleDay } from '../../functions/records/stale-days.ts';
import { keys } from '../../functions/records/keys.ts';
import { insert, load } from '../../functions/records/record.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { aChannel, aCommunity, MORNING } from '../factories/entities.ts';
import { settleNeighbour } from '../factories/neighbour.ts';
import { silentLog } from '../factories/silent-log.ts';

type Answer = (request: MetricsRequest) => GraphOutcome<GraphPostNumbers>;

/**
 * A community with one channel and these metrics items, a collector that can be woken, and a Meta that answers as it is
 * told; beside it another community with the same things.
 */
export async function collectingWorld(
  allPostMetrics: readonly PostMetrics[],
  channel: Parameters<typeof aChannel>[0] = {},
  home: Partial<Community> = {},
) {
  const quota: { answer: Awaited<ReturnType<Graph['readQuota']>> } = {
    answer: { is: 'done', value: { used: 0, total: 50, seconds: 86_400 }, usage: {} },
  };
  const begins = Math.min(MORNING, ...allPostMetrics.map(({ commitAt }) => commitAt));
  const clock = new ManualClock(begins);
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
  await settleNeighbour(table);
  await insert(table, communityRecord, aCommunity(home));
  await insert(table, channelRecord, aChannel(channel));
  /** As it is done for a post that is out. */
  const file = async (postMetrics: PostMetrics): Promise<void> => {
    await insert(table, postMetricsRecord, postMetrics);
    await recordStaleDay(deps.table, postMetrics.community, postMetrics.day, clock.now());
    await wakeCollector(deps, postMetrics.community, postMetrics.commitAt);
  };
  for (const postMetrics of allPostMetrics) await file(postMetrics);
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
  return { clock, table, asked, collector, wake, answering, quota, deps, file };
}

/** A metrics item of a post that went out some minutes after the morning began. */
export const postMetrics = (n: number, minutes: number, overrides: Partial<PostMetrics> = {}) =>
  somePostMetrics({
    post: `c.${String(n).padStart(16, '0')}`,
    remoteId: `r${String(n)}`,
    commitAt: MORNING + minutes * MINUTE,
    ...overrides,
  });
