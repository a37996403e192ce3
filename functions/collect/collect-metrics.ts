import type { Card } from '../domain/card.ts';
import type { Collector, MissedReading } from '../domain/collector.ts';
import { dueAt } from '../domain/due.ts';
import { HOUR, type Instant } from '../domain/instant.ts';
import type { LocalDay, Zone } from '../domain/local-day.ts';
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
import { change, load } from '../records/record.ts';
import { findReadings, nextReadingHour } from './due-readings.ts';
import { type ReadNumbers, readNumbers } from './read-numbers.ts';

export interface CollectDeps {
  readonly table: Table;
  readonly graph: Pick<Graph, 'readMetrics'>;
  readonly sealer: Pick<Sealer, 'open'>;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly log: Log;
}

export type CollectOutcome = 'gone' | 'stale' | 'collected';

/** A reading that failed is asked again in each of this many following hours. */
const TRIES = 6;

/**
 * One nudge reads the numbers of every post of a community that came of age since the last time. Order: cards, then the
 * days' dirty marks, then the collector itself, so that a crash repeats readings and loses none.
 */
export const collectMetrics =
  (deps: CollectDeps) =>
  async (message: WorkMessage): Promise<CollectOutcome> => {
    const collector = await load(deps.table, collectorRecord, { pk: message.pk, sk: message.sk });
    if (!collector) return 'gone';
    if (collector.due?.kind !== 'collect' || collector.due.at !== message.intent) return 'stale';
    const hour = collector.due.at;
    await deps.clock.sleepUntil(hour);
    const community = await load(deps.table, communityRecord, keys.community(collector.community));
    if (!community) return 'gone';
    const readings = await findReadings(deps.table, collector, community.zone, hour);
    const numbers = await readNumbers(deps, community.id, readings);
    await noteUsages(deps, numbers);
    const days = await storeNumbers(deps, numbers);
    for (const { reading } of numbers.filter(isGone)) await markTakenDown(deps, reading.card);
    const missed = numbers
      .filter((read) => !isGone(read))
      .filter(({ outcome, reading }) => outcome?.is !== 'done' && reading.tries < TRIES)
      .map(missedReading);
    for (const day of days) await markDayDirty(deps, community.id, day, deps.clock.now());
    deps.log.info('collected numbers', {
      community: community.id,
      read: numbers.length - missed.length,
      missed: missed.length,
    });
    await sleepUntilNext(deps, collector, community.zone, hour, missed);
    return 'collected';
  };

/** What the answers said about budgets, once for all of them. */
async function noteUsages({ table, clock }: CollectDeps, numbers: readonly ReadNumbers[]): Promise<void> {
  const usages = numbers.flatMap(({ outcome }) => (outcome ? [outcome.usage] : []));
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
  for (const { card, readings } of byCard.values()) await addSnapshots(deps.table, card, readings);
  return new Set([...byCard.values()].map(({ card }) => card.day));
}

/** Meta says that a post which is well past the lag of its reads is not there: its owner took it down. */
const isGone = ({ outcome }: ReadNumbers): boolean =>
  outcome?.is === 'refused' && outcome.refusal.code === 100 && outcome.refusal.subcode === 33;

/** It is never posted again; its numbers up to here stay. */
async function markTakenDown(deps: CollectDeps, { community, post: id }: Card): Promise<void> {
  const post = await loadPost(deps.table, community, id);
  if (post?.state !== 'published') return;
  await movePost(deps, post, 'gone', { reason: 'post.goneAfterCommit', due: undefined });
}

const missedReading = ({ reading: { card, age, tries } }: ReadNumbers): MissedReading => ({
  post: card.post,
  day: card.day,
  commitAt: card.commitAt,
  shape: card.shape,
  age,
  tries: tries + 1,
});

/** Writes how far the collector is and when it wakes next. A post filed meanwhile touches it, and then it looks again. */
async function sleepUntilNext(
  deps: CollectDeps,
  collector: Collector,
  zone: Zone,
  through: Instant,
  missed: MissedReading[],
): Promise<void> {
  const next = await nextReadingHour(deps.table, { community: collector.community, zone }, through);
  const again = missed.length > 0 ? through + HOUR : undefined;
  const at = next !== undefined && again !== undefined ? Math.min(next, again) : (next ?? again);
  const due = at === undefined ? undefined : dueAt('collect', at);
  const written = await change(
    deps.table,
    collectorRecord,
    collector,
    { through, missed, due, fence: collector.fence + 1 },
    [{ attribute: 'fence', is: '=', value: collector.fence }],
  );
  const key = keys.collector(collector.community);
  if (written) {
    if (due) await deps.dispatch.nudge(key, due);
    return;
  }
  const current = await load(deps.table, collectorRecord, key);
  if (current && current.through < through) await sleepUntilNext(deps, current, zone, through, missed);
}
