import { readingHour } from '../domain/collecting.ts';
import type { Collector } from '../domain/collector.ts';
import { dueAt } from '../domain/due.ts';
import type { Instant } from '../domain/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { collectorRecord } from './collector-record.ts';
import { keys } from './keys.ts';
import { change, insert, load } from './record.ts';

interface CollectorDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/**
 * Makes sure that the community's collector wakes when a post just filed comes of its first age. Called after the card
 * is written. A collector that may be at work right now is touched, so that it looks again before it goes to sleep.
 */
export async function wakeCollector(
  deps: CollectorDeps,
  community: string,
  commitAt: Instant,
): Promise<void> {
  const at = readingHour(commitAt, '3h');
  const collector = await load(deps.table, collectorRecord, keys.collector(community));
  if (!collector) {
    const first: Collector = {
      community,
      through: commitAt,
      missed: [],
      due: dueAt('collect', at),
      fence: 1,
    };
    if ((await insert(deps.table, collectorRecord, first)) === 'written') return;
    return wakeCollector(deps, community, commitAt);
  }
  const due = collector.due;
  if (due && due.at <= at && due.at > deps.clock.now()) return;
  const next = await change(
    deps.table,
    collectorRecord,
    collector,
    { due: due && due.at <= at ? due : dueAt('collect', at), fence: collector.fence + 1 },
    [{ attribute: 'fence', is: '=', value: collector.fence }],
  );
  if (!next) return wakeCollector(deps, community, commitAt);
}
