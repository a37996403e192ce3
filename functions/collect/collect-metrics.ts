import type { Card } from '../domain/card.ts';
import type { Collector, MissedReading } from '../domain/collector.ts';
import type { Instant } from '../domain/instant.ts';
import type { LocalDay } from '../domain/local-day.ts';
import type { Snapshot, SnapshotAge } from '../domain/metrics.ts';
import type { PostId } from '../domain/plan.ts';
import type { WorkMessage } from '../domain/work-message.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Graph, GraphUsage } from '../ports/graph.ts';
import type { Log } from '../ports/log.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { noteUsage } from '../records/budgets.ts';
import { addSnapshots } from '../records/cards.ts';
import { collectorRecord } from '../records/collector-record.ts';
import { communityRecord } from '../records/community-record.ts';
import { markDayDirty } from '../records/dirty-days.ts';
import { keys } from '../records/keys.ts';
import { loadPost, movePost } from '../records/posts.ts';
import { load } from '../records/record.ts';
import { usageOf } from '../records/usage-after-refusal.ts';
import { endCollecting, goOn, sleepUntilNext, waitForAppBudget } from './collector-progress.ts';
import { findReadings, type Reading } from './due-readings.ts';
import { goneAmong, isSaidGone } from './gone-posts.ts';
import { type ReadNumbers, readNumbers } from './read-numbers.ts';

export interface CollectDeps {
  readonly table: Table;
  readonly graph: Pick<Graph, 'readMetrics' | 'readQuota' | 'listPagePosts'>;
  readonly sealer: Pick<Sealer, 'open'>;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly log: Log;
}

export type CollectOutcome = 'gone' | 'stale' | 'overtaken' | 'waiting' | 'more' | 'collected';

/** A reading that failed is asked again in each of this many following hours. */
const TRIES = 6;
/** How many posts one delivery reads: little enough to be done well within a function's time. */
const PER_DELIVERY = 25;

/**
 * One nudge reads the numbers of some of a community's posts that came of age. Order: cards, then the days' dirty marks,
 * then the collector itself, so that a crash repeats readings and loses none; what is filed is not asked for again.
 */
export const collectMetrics =
  (deps: CollectDeps) =>
  async (message: WorkMessage): Promise<CollectOutcome> => {
    const collector = await load(deps.table, collectorRecord, { pk: message.pk, sk: message.sk });
    if (!collector) return 'gone';
    if (collector.due?.kind !== 'collect' || collector.due.at !== message.intent) return 'stale';
    await deps.clock.sleepUntil(collector.due.at);
    const hour = collector.hour ?? collector.due.at;
    const community = await load(deps.table, communityRecord, keys.community(collector.community));
    if (!community) return endCollecting(deps, collector);
    const waiting = await waitForAppBudget(deps, collector, hour);
    if (waiting) return waiting;
    const { readings, filedDays } = await findReadings(deps.table, collector, community.zone, hour);
    const batch = readings.slice(0, PER_DELIVERY);
    const numbers = await readNumbers(deps, community.id, batch);
    await noteUsages(deps, numbers);
    const days = await storeNumbers(deps, numbers);
    const gone = await goneAmong(deps, community.id, numbers);
    for (const { card } of gone) await markTakenDown(deps, card);
    for (const day of new Set([...days, ...filedDays]))
      await markDayDirty(deps, community.id, day, deps.clock.now());
    const allMissed = stillMissed(collector, numbers, gone, hour);
    const missed = allMissed.slice(-MOST_MISSED);
    // More than an item can hold has failed in this very hour: it is over, else it would find them again without end.
    const isOver = allMissed.length > MOST_MISSED && missed[0]?.askedIn === hour;
    if (missed.length < allMissed.length)
      deps.log.warn('readings were given up', {
        community: community.id,
        count: allMissed.length - missed.length,
      });
    deps.log.info('collected numbers', {
      community: community.id,
      asked: batch.length,
      missed: missed.length,
    });
    return readings.length > batch.length && !isOver
      ? goOn(deps, collector, { hour, missed })
      : sleepUntilNext(deps, collector, community.zone, { through: hour, missed });
  };

/** What was missed before and not asked now, and what failed now and may be asked again; the longest ago first. */
function stillMissed(
  collector: Collector,
  numbers: readonly ReadNumbers[],
  gone: ReadonlySet<Reading>,
  hour: Instant,
): MissedReading[] {
  const asked = new Set(numbers.map(({ reading }) => `${reading.card.post} ${reading.age}`));
  const before = collector.missed.filter(({ post, age }) => !asked.has(`${post} ${age}`));
  const failed = numbers
    .filter((read) => read.outcome?.is !== 'done' && !gone.has(read.reading) && read.reading.tries < TRIES)
    .map((read) => missedReading(read, hour));
  return [...before, ...failed].sort((a, b) => a.askedIn - b.askedIn);
}

/** An item has a limit; what is beyond it has failed for hours and is given up, oldest first. */
const MOST_MISSED = 500;

/** What the answers said about budgets, once for all of them. */
async function noteUsages({ table, clock }: CollectDeps, numbers: readonly ReadNumbers[]): Promise<void> {
  const usages = numbers.flatMap(({ outcome }) => (outcome ? [usageOf(outcome, undefined)] : []));
  const app = Math.max(0, ...usages.map((usage) => usage.app ?? 0));
  const account: GraphUsage['account'] = Object.fromEntries(
    usages.flatMap((usage) => Object.entries(usage.account ?? {})),
  );
  await noteUsage(table, { app, account }, clock.now());
}

/** Files what was read, each card once; returns the days that changed. */
async function storeNumbers(
  deps: CollectDeps,
  numbers: readonly ReadNumbers[],
): Promise<ReadonlySet<LocalDay>> {
  const byCard = new Map<PostId, { card: Card; readings: Partial<Record<SnapshotAge, Snapshot>> }>();
  for (const { reading, outcome } of numbers) {
    if (outcome?.is !== 'done') continue;
    const { card, age } = reading;
    const entry = byCard.get(card.post) ?? { card, readings: {} };
    entry.readings[age] = { at: deps.clock.now(), ...outcome.value };
    byCard.set(card.post, entry);
  }
  const changed = [...byCard.values()];
  await Promise.all(changed.map(({ card, readings }) => addSnapshots(deps.table, card, readings)));
  return new Set(changed.map(({ card }) => card.day));
}

/** It is never posted again; its numbers up to here stay. */
async function markTakenDown(deps: CollectDeps, { community, post: id }: Card): Promise<void> {
  const post = await loadPost(deps.table, community, id);
  if (post?.state !== 'published') return;
  await movePost(deps, post, 'gone', { reason: 'post.goneAfterCommit', due: undefined });
}

const missedReading = (
  { reading: { card, age, tries, saidGone }, outcome }: ReadNumbers,
  hour: Instant,
): MissedReading => ({
  post: card.post,
  day: card.day,
  commitAt: card.commitAt,
  shape: card.shape,
  age,
  tries: tries + 1,
  ...((saidGone || isSaidGone({ outcome })) && { saidGone: true }),
  askedIn: hour,
});
