import type { Collector } from '../domain/collector.ts';
import { dueAt } from '../domain/due.ts';
import { HOUR, type Instant } from '../domain/instant.ts';
import type { Zone } from '../domain/local-day.ts';
import { allowedAt } from '../domain/publishing/budget.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { readBudgets } from '../records/budgets.ts';
import { collectorRecord } from '../records/collector-record.ts';
import { keys } from '../records/keys.ts';
import { change, load } from '../records/record.ts';
import { nextReadingHour } from './due-readings.ts';

interface ProgressDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/** Notes where a collector stands and wakes it when it is due. Undefined when somebody touched it meanwhile. */
async function note(
  deps: ProgressDeps,
  collector: Collector,
  changes: { readonly [K in 'hour' | 'due' | 'missed' | 'through']?: Collector[K] | undefined },
): Promise<Collector | undefined> {
  const next = { ...changes, fence: collector.fence + 1 };
  const noted = await change(deps.table, collectorRecord, collector, next, [
    { attribute: 'fence', is: '=', value: collector.fence },
  ]);
  if (noted?.due) await deps.dispatch.nudge(keys.collector(collector.community), noted.due);
  return noted;
}

/** Its community is gone: nothing is left to collect, and nothing wakes it again. */
export async function endCollecting(deps: ProgressDeps, collector: Collector): Promise<'gone'> {
  await note(deps, collector, { due: undefined });
  return 'gone';
}

/** Numbers can wait: while the app's budget is used up, asking would only prolong that for posts. */
export async function waitForAppBudget(
  deps: ProgressDeps,
  collector: Collector,
  hour: Instant,
): Promise<'waiting' | 'overtaken' | undefined> {
  const now = deps.clock.now();
  const at = allowedAt(await readBudgets(deps.table), now, now);
  if (at <= now) return undefined;
  return (await note(deps, collector, { hour, due: dueAt('collect', at) })) ? 'waiting' : 'overtaken';
}

/** More of this hour is left: asks for another delivery at once. */
export async function goOn(
  deps: ProgressDeps,
  collector: Collector,
  { hour, missed }: Pick<Collector, 'missed'> & { readonly hour: Instant },
): Promise<'more' | 'overtaken'> {
  const due = dueAt('collect', deps.clock.now() + 1);
  // Who touched it meanwhile left it due, so it comes again by itself.
  return (await note(deps, collector, { hour, missed, due })) ? 'more' : 'overtaken';
}

/** Writes how far the collector is and when it wakes next. A post filed meanwhile touches it, and then it looks again. */
export async function sleepUntilNext(
  deps: ProgressDeps,
  collector: Collector,
  zone: Zone,
  { through, missed }: Pick<Collector, 'through' | 'missed'>,
): Promise<'collected' | 'overtaken'> {
  const next = await nextReadingHour(deps.table, { community: collector.community, zone }, through);
  const again = missed.length > 0 ? through + HOUR : undefined;
  const at = next !== undefined && again !== undefined ? Math.min(next, again) : (next ?? again);
  const due = at === undefined ? undefined : dueAt('collect', at);
  if (await note(deps, collector, { through, missed, hour: undefined, due })) return 'collected';
  const current = await load(deps.table, collectorRecord, keys.collector(collector.community));
  if (!current || current.through >= through) return 'overtaken';
  return sleepUntilNext(deps, current, zone, { through, missed });
}
