import { collectorBroughtBack } from '../domain/insights/collecting.ts';
import type { Collector } from '../domain/insights/collector.ts';
import { dueAt } from '../domain/work/due.ts';
import { HOUR, type Instant } from '../domain/time/instant.ts';
import type { Zone } from '../domain/time/local-day.ts';
import { allowedAt } from '../domain/post/budget.ts';
import type { Clock } from '../ports/clock.ts';
import { endStep } from '../due/due-step.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { readBudgets } from '../records/budgets.ts';
import { collectorRecord } from '../records/collector-record.ts';
import { keys } from '../records/keys.ts';
import { load } from '../records/record.ts';
import { nextReadingHour } from './reading-steps.ts';

interface ProgressDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly log: Log;
}

/** Writes a collector's progress and sends its next message. False when the collector changed meanwhile. */
async function writeProgress(
  deps: ProgressDeps,
  collector: Collector,
  changes: Pick<Collector, 'due'> & {
    readonly [K in Exclude<keyof Collector, 'community' | 'fence' | 'due'>]?: Collector[K] | undefined;
  },
): Promise<boolean> {
  const { due, ...rest } = changes;
  const next = { ...rest, due, fence: collector.fence + 1 };
  return (await endStep(deps, collectorRecord, collector, { changes: next, outcome: 'noted' })) === 'noted';
}

/** Resets a collector that last worked while the clock was ahead. */
export async function resetCollectorAhead(
  deps: ProgressDeps,
  collector: Collector,
): Promise<'more' | 'overtaken'> {
  deps.log.warn('a collector was ahead of the clock', { community: collector.community });
  return (await writeProgress(deps, collector, collectorBroughtBack(collector, deps.clock.now())))
    ? 'more'
    : 'overtaken';
}

/** Takes the collector of a deleted community out of the due index. */
export async function endCollecting(deps: ProgressDeps, collector: Collector): Promise<'gone'> {
  await writeProgress(deps, collector, { due: undefined });
  return 'gone';
}

/** Postpones a collector while the app's budget is used up: metrics can wait, and calls would prolong the wait of posts. */
export async function waitForAppBudget(
  deps: ProgressDeps,
  collector: Collector,
  hour: Instant,
): Promise<'waiting' | 'overtaken' | undefined> {
  const now = deps.clock.now();
  const at = allowedAt(await readBudgets(deps), now, now);
  if (at <= now) return undefined;
  return (await writeProgress(deps, collector, { hour, due: dueAt('collect', at) }))
    ? 'waiting'
    : 'overtaken';
}

/** The hour whose readings are collected, and the readings of it and of earlier hours that failed and are tried again. */
interface HourSoFar extends Pick<Collector, 'missed'> {
  readonly hour: Instant;
}

/** Ends a delivery with readings of this hour left: the next delivery is due at once. */
export async function continueHour(
  deps: ProgressDeps,
  collector: Collector,
  progress: HourSoFar & Pick<Collector, 'reached'>,
): Promise<'more' | 'overtaken'> {
  const due = dueAt('collect', deps.clock.now() + 1);
  if (await writeProgress(deps, collector, { ...progress, due })) return 'more';
  return resolveConflict(deps, collector, progress);
}

/** Ends an hour: writes how far the collector has read and when it is due next. */
export async function endHour(
  deps: ProgressDeps,
  collector: Collector,
  zone: Zone,
  { hour, missed }: HourSoFar,
): Promise<'collected' | 'more' | 'overtaken'> {
  const through = Math.max(collector.through, hour);
  const next = await nextReadingHour(deps.table, { community: collector.community, zone }, through);
  const soonest = through + HOUR;
  const again = missed.length > 0 ? soonest : undefined;
  const woken = collector.wakeBy === undefined ? undefined : Math.max(collector.wakeBy, soonest);
  const hours = [next, again, woken].filter((at) => at !== undefined);
  const due = hours.length > 0 ? dueAt('collect', Math.min(...hours)) : undefined;
  const done = { through, missed, hour: undefined, reached: undefined, wakeBy: undefined, due };
  if (await writeProgress(deps, collector, done)) return 'collected';
  return resolveConflict(deps, collector, { hour, missed });
}

/**
 * Handles a conflict on the collector. If a post was filed meanwhile (`wakeCollector`), another delivery repeats this one,
 * without the readings that are stored already. If another delivery has advanced the collector, its write is kept.
 */
async function resolveConflict(
  deps: ProgressDeps,
  collector: Collector,
  { hour, missed }: HourSoFar,
): Promise<'more' | 'overtaken'> {
  const current = await load(deps.table, collectorRecord, keys.collector(collector.community));
  const isWhereItWas = (['through', 'hour'] as const).every((field) => current?.[field] === collector[field]);
  if (!current || !isWhereItWas || current.due?.at !== collector.due?.at) return 'overtaken';
  const due = dueAt('collect', deps.clock.now() + 1);
  return (await writeProgress(deps, current, { hour, missed, due })) ? 'more' : 'overtaken';
}
