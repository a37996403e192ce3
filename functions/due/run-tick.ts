import * as z from 'zod';
import { DISPATCH_WINDOW, leased } from '../domain/work/due.ts';
import { type Instant, SECOND, toIso } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Key, Table } from '../ports/table.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import {
  changeUnlessMoved,
  DUE_SHARDS,
  dueAttributes,
  dueShard,
  readDueSortKey,
} from '../records/due-index.ts';
import { RecordDamagedError } from '../records/record.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { tellDamage } from '../records/tell-damage.ts';
import { sendWorkMessage } from './dispatch.ts';

/** A tick ends after this time, before its function is stopped in the middle of an entry (60 s, lib/stage-function.ts). */
const LONGEST = 45 * SECOND;

/**
 * How many entries are read at once. The time is looked at between pages, and a page of DynamoDB's own length holds thousands
 * of entries, which 16 shards together do not send before the function is stopped (`npm run bench -- --only load`).
 */
const PAGE = 50;

/** An entry of the due index, which projects keys only. */
const DueEntry = z.object({ pk: z.string(), sk: z.string(), dueSk: z.string() });

export interface TickDeps {
  readonly table: Table;
  readonly queue: WorkQueue;
  readonly clock: Clock;
  readonly log: Log;
}

type DueEntry = z.infer<typeof DueEntry>;

/**
 * Sends an entry's message and then moves its index position by a lease: a crash between the two costs a duplicate, never
 * the wait for a lease. An unreadable entry is taken out of the index; otherwise every tick would find it.
 */
async function dispatchEntry(deps: TickDeps, entry: DueEntry, now: Instant): Promise<'sent' | 'quarantined'> {
  const due = readDueSortKey(entry.dueSk);
  if (!due) return quarantineEntry(deps, entry);
  await sendWorkMessage(deps.queue, entry, due.index, due, now);
  const next = leased(due, now);
  await changeUnlessMoved(deps.table, entry, { due: next, ...dueAttributes(entry, next) });
  return 'sent';
}

async function quarantineEntry(deps: TickDeps, entry: DueEntry): Promise<'quarantined'> {
  const { pk, sk } = entry;
  await tellDamage(deps)(new RecordDamagedError(`when it is due cannot be read: ${pk} ${sk}`, entry));
  await changeUnlessMoved(deps.table, entry, { duePk: undefined, dueSk: undefined });
  return 'quarantined';
}

/**
 * Sends a work message for every step that is due within the dispatch window, and returns how many it sent. It runs each
 * minute. Ticks may overlap, be late or be skipped: each moves only index positions that are unchanged since it read them.
 * An entry or a shard that fails does not stop the others; the tick throws all failures at the end.
 */
export const runTick = (deps: TickDeps) => async (): Promise<number> => {
  const now = deps.clock.now();
  const to = toIso(now + DISPATCH_WINDOW);
  const troubles: unknown[] = [];
  const perShard = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) =>
      dispatchShard(deps, { pk: dueShard(shard), to, now, troubles }),
    ),
  );
  const sent = perShard.reduce((sum, one) => sum + one, 0);
  if (troubles.length > 0)
    throw new AggregateError(troubles, `${String(troubles.length)} failures, ${String(sent)} messages sent`);
  return sent;
};

interface ShardToSend {
  readonly pk: string;
  readonly to: string;
  readonly now: Instant;
  /** Failures are added here. */
  readonly troubles: unknown[];
}

async function dispatchShard(deps: TickDeps, { pk, to, now, troubles }: ShardToSend): Promise<number> {
  let sent = 0;
  let after: Key | undefined;
  try {
    do {
      const page = await deps.table.query({
        index: 'due',
        pk,
        to: `${to}#~`,
        limit: PAGE,
        ...(after && { after }),
      });
      const outcomes = await mapWithConcurrency(page.items, async (item) => {
        try {
          return await dispatchEntry(deps, DueEntry.parse(item), now);
        } catch (error) {
          troubles.push(error);
          return 'failed';
        }
      });
      sent += outcomes.filter((outcome) => outcome === 'sent').length;
      after = page.next;
      // What is left stays due: the next tick takes it up.
    } while (after && deps.clock.now() < now + LONGEST);
  } catch (error) {
    troubles.push(error);
  }
  return sent;
}
