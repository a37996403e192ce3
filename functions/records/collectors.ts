import { readingHour } from '../domain/insights/collecting.ts';
import type { Collector } from '../domain/insights/collector.ts';
import { dueAt } from '../domain/work/due.ts';
import { HOUR, type Instant, MINUTE } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { collectorRecord } from './collector-record.ts';
import { keys } from './keys.ts';
import { change, insert, load } from './record.ts';

/** A collector that is due in more than this is certainly idle, even if the clocks of two workers differ. */
const CLOCK_SKEW = 5 * MINUTE;

interface CollectorDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/**
 * Makes sure that the community's collector runs when a newly filed post reaches its first age (3 h). Call it after the
 * metrics item is written. For a collector that may be at work only `wakeBy` is written, and only if it changes: many posts
 * are published in an hour, and each write makes the collector's own write fail, so that it repeats its delivery.
 */
export async function wakeCollector(
  deps: CollectorDeps,
  community: string,
  commitAt: Instant,
): Promise<void> {
  const at = readingHour(commitAt, '3h');
  const collector = await load(deps.table, collectorRecord, keys.collector(community));
  const isPlanned = collector
    ? await runAt(deps, collector, at)
    : (await insert(deps.table, collectorRecord, newCollector(community, commitAt, at))) === 'written';
  if (!isPlanned) await wakeCollector(deps, community, commitAt);
}

const newCollector = (community: string, commitAt: Instant, at: Instant): Collector => ({
  community,
  // The full hour before the commit: a post that was committed earlier may be filed later.
  through: Math.floor(commitAt / HOUR) * HOUR,
  missed: [],
  due: dueAt('collect', at),
  fence: 1,
});

/** Makes the collector run at an instant. False when it changed meanwhile and must be read again. */
async function runAt({ table, clock }: CollectorDeps, collector: Collector, at: Instant): Promise<boolean> {
  const { due, hour, fence } = collector;
  const isAtWork = due !== undefined && (hour !== undefined || due.at <= clock.now() + CLOCK_SKEW);
  const changes = isAtWork ? changesAtWork(collector, hour ?? due.at, at) : changesWhenIdle(collector, at);
  if (!changes) return true;
  const next = { ...changes, fence: fence + 1 };
  const check = { attribute: 'fence', is: '=', value: fence } as const;
  return (await change(table, collectorRecord, collector, next, [check])) !== undefined;
}

const changesWhenIdle = ({ due }: Collector, at: Instant): Pick<Collector, 'due'> | undefined =>
  due && due.at <= at ? undefined : { due: dueAt('collect', at) };

/**
 * Returns the changes for a collector that works on `hour`. A post due in that hour or before may sort before the position that
 * the collector has reached, so the collector starts the hour again.
 */
function changesAtWork(
  { wakeBy = Infinity }: Collector,
  hour: Instant,
  at: Instant,
): { readonly wakeBy: Instant; readonly reached?: undefined } | undefined {
  if (at <= hour) return { wakeBy: Math.min(wakeBy, at), reached: undefined };
  return wakeBy <= at ? undefined : { wakeBy: at };
}
