import { z } from 'zod';
import { DISPATCH_WINDOW, leased } from '../domain/due.ts';
import { type Instant, toIso } from '../domain/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Key, Table } from '../ports/table.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import { DUE_SHARDS, dueAttributes, dueShard, readDueSortKey } from '../records/due-index.ts';
import { sendNudge } from './send-nudge.ts';

/** What the index projects: its keys. */
const DueEntry = z.object({ pk: z.string(), sk: z.string(), dueSk: z.string() });

export interface TickDeps {
  readonly table: Table;
  readonly queue: WorkQueue;
  readonly clock: Clock;
}

/** Sends and then marks: a crash between costs a duplicate, never a lease. The mark touches the index position alone. */
async function dispatchEntry(deps: TickDeps, entry: z.infer<typeof DueEntry>, now: Instant): Promise<void> {
  const due = readDueSortKey(entry.dueSk);
  await sendNudge(deps.queue, entry, due.index, due, now);
  const next = leased(due, now);
  await deps.table.update(
    { pk: entry.pk, sk: entry.sk },
    { set: { due: next, ...dueAttributes(entry, next) } },
    [{ attribute: 'dueSk', is: '=', value: entry.dueSk }],
  );
}

/**
 * Run each minute: nudges everything whose next step lies within the dispatch window. Returns how many nudges it sent.
 * Ticks may overlap, be late or be skipped; each only reads the index and moves positions that nobody moved before.
 */
export const runTick = (deps: TickDeps) => async (): Promise<number> => {
  const now = deps.clock.now();
  const to = toIso(now + DISPATCH_WINDOW);
  const perShard = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) => dispatchShard(deps, dueShard(shard), to, now)),
  );
  return perShard.reduce((sum, sent) => sum + sent, 0);
};

async function dispatchShard(deps: TickDeps, pk: string, to: string, now: Instant): Promise<number> {
  let sent = 0;
  let after: Key | undefined;
  do {
    const page = await deps.table.query({ index: 'due', pk, to: `${to}#~`, ...(after && { after }) });
    for (const item of page.items) {
      await dispatchEntry(deps, DueEntry.parse(item), now);
      sent += 1;
    }
    after = page.next;
  } while (after);
  return sent;
}
