import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import { isAhead } from '../domain/insights/collecting.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Snapshot, SnapshotAge } from '../domain/insights/metrics.ts';
import { nextSearchForGone } from '../domain/post/gone.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import type { Collector } from '../domain/insights/collector.ts';
import type { Due } from '../domain/work/due.ts';
import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep } from '../due/due-step.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Graph, GraphUsage } from '../ports/graph.ts';
import type { Log } from '../ports/log.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { noteUsage } from '../records/budgets.ts';
import { noteTakenDown } from '../records/create-post-metrics.ts';
import { addSnapshots } from '../records/post-metrics.ts';
import { collectorRecord } from '../records/collector-record.ts';
import { communityRecord } from '../records/community-record.ts';
import { recordStaleDay } from '../records/stale-days.ts';
import { keys } from '../records/keys.ts';
import { loadPost } from '../records/posts.ts';
import { load } from '../records/record.ts';
import { usageOf } from '../records/usage-after-refusal.ts';
import {
  resetCollectorAhead,
  endCollecting,
  endHour,
  continueHour,
  waitForAppBudget,
} from './collector-progress.ts';
import { findReadings } from './due-readings.ts';
import { goneAmong } from './gone-posts.ts';
import { missedAfter } from './missed-readings.ts';
import { noteWithheldInsights } from './note-withheld.ts';
import { type ReadNumbers, readNumbers } from './read-numbers.ts';
import { movePost } from '../due/move-post.ts';

export interface CollectDeps {
  readonly table: Table;
  readonly graph: Pick<Graph, 'readMetrics' | 'readQuota' | 'listPagePosts'>;
  readonly sealer: Pick<Sealer, 'open'>;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly log: Log;
}

/** How many posts one delivery reads: well within a function's time limit. */
const PER_DELIVERY = 25;

/**
 * Handles one message: reads the metrics of some of a community's posts that have reached an age. It writes the metrics
 * items, then notes their days as stale, then writes the collector, so that a crash repeats readings and loses none. Stored
 * readings are not requested again.
 */
export const collectMetrics = (deps: CollectDeps): Work<'collect'> =>
  dueStep(deps, {
    kind: 'collect',
    record: collectorRecord,
    whenEarly: 'wait',
    step: (collector, due) => collect(deps, collector, due),
  });

async function collect(deps: CollectDeps, collector: Collector, due: Due): Promise<OutcomeOf<'collect'>> {
  if (isAhead(collector, deps.clock.now())) return resetCollectorAhead(deps, collector);
  const hour = collector.hour ?? due.at;
  const community = await load(deps.table, communityRecord, keys.community(collector.community));
  if (!community) return endCollecting(deps, collector);
  const waiting = await waitForAppBudget(deps, collector, hour);
  if (waiting) return waiting;
  const where = { zone: community.zone, hour, most: PER_DELIVERY };
  const found = await findReadings(deps.table, collector, where);
  const numbers = await readNumbers(deps, community.id, found.readings);
  await noteUsages(deps, numbers);
  await noteWithheldInsights(deps, numbers);
  const days = await storeNumbers(deps, numbers);
  const gone = await goneAmong(deps, community.id, numbers);
  for (const { postMetrics } of gone) await recordTakenDown(deps, postMetrics);
  for (const day of new Set([...days, ...found.filedDays]))
    await recordStaleDay(deps.table, community.id, day, deps.clock.now());
  const failed = numbers.filter(({ reading, outcome }) => outcome?.is !== 'done' && !gone.has(reading));
  const { missed, givenUp } = missedAfter(collector.missed, found.retried, failed, hour);
  if (givenUp > 0) deps.log.warn('readings were given up', { community: community.id, count: givenUp });
  deps.log.info('collected numbers', {
    community: community.id,
    asked: numbers.length,
    missed: missed.length,
  });
  return found.isMore
    ? continueHour(deps, collector, { hour, missed, reached: found.reached })
    : endHour(deps, collector, community.zone, { hour, missed });
}

/** Stores what all responses together said about budgets. */
async function noteUsages({ table, clock }: CollectDeps, numbers: readonly ReadNumbers[]): Promise<void> {
  const usages = numbers.flatMap(({ outcome }) => (outcome ? [usageOf(outcome, undefined)] : []));
  const app = Math.max(0, ...usages.map((usage) => usage.app ?? 0));
  const account: GraphUsage['account'] = Object.fromEntries(
    usages.flatMap((usage) => Object.entries(usage.account ?? {})),
  );
  await noteUsage(table, { app, account }, clock.now());
}

/** Adds the readings to their metrics items, in one write per metrics item, and returns the days of these metrics items. */
async function storeNumbers(
  deps: CollectDeps,
  numbers: readonly ReadNumbers[],
): Promise<ReadonlySet<LocalDay>> {
  const byPost = new Map<
    PostId,
    { postMetrics: PostMetrics; readings: Partial<Record<SnapshotAge, Snapshot>> }
  >();
  for (const { reading, outcome } of numbers) {
    if (outcome?.is !== 'done') continue;
    const { postMetrics, age } = reading;
    const entry = byPost.get(postMetrics.post) ?? { postMetrics, readings: {} };
    const { values, definition } = outcome.value;
    entry.readings[age] = { at: deps.clock.now(), values, definition };
    byPost.set(postMetrics.post, entry);
  }
  const changed = [...byPost.values()];
  await Promise.all(
    changed.map(({ postMetrics, readings }) => addSnapshots(deps.table, postMetrics, readings)),
  );
  return new Set(changed.map(({ postMetrics }) => postMetrics.day));
}

/** Moves a post that was taken down to `removed`. It is never sent again; its readings stay counted, and marked. */
async function recordTakenDown(deps: CollectDeps, { community, post: id }: PostMetrics): Promise<void> {
  const post = await loadPost(deps.table, community, id);
  if (post?.state !== 'published') return;
  await noteTakenDown(deps, post, true);
  const due = nextSearchForGone(post, deps.clock.now());
  await movePost(deps, post, 'gone', { reason: 'post.goneAfterCommit', due, retries: 0 });
}
