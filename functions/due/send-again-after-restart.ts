import { DISPATCH_WINDOW, type Due, LEASE, VISIBILITY } from '../domain/work/due.ts';
import { type Instant, toIso } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Cursor, Item, Table } from '../ports/table.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import { DUE_SHARDS, dueShard, readDueSortKey } from '../records/due-index.ts';
import { sendWorkMessage } from './dispatch.ts';

interface SendAgainDeps {
  readonly table: Table;
  readonly queue: WorkQueue;
  readonly clock: Clock;
}

/**
 * Sends again every message that was sent and may not have arrived, instead of waiting for its lease to end, and returns how
 * many it sent. For a system whose queue lives in its process. It only reads the table, and duplicates are harmless, so it
 * can simply run again after a start that was killed.
 */
export const sendAgainAfterRestart = (deps: SendAgainDeps) => async (): Promise<number> => {
  const now = deps.clock.now();
  const perShard = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) => sendShard(deps, dueShard(shard), now)),
  );
  return perShard.reduce((sum, one) => sum + one, 0);
};

async function sendShard(deps: SendAgainDeps, pk: string, now: Instant): Promise<number> {
  // A tick moves no entry further ahead than this.
  const to = `${toIso(now + DISPATCH_WINDOW + LEASE)}#~`;
  let sent = 0;
  let after: Cursor | undefined;
  do {
    const page = await deps.table.query({ index: 'due', pk, to, ...(after && { after }) });
    for (const item of page.items) {
      const due = readDueSortKey(item['dueSk']);
      if (due && due.at <= now + DISPATCH_WINDOW) sent += await sendItem(deps, item, due, now);
    }
    after = page.next;
  } while (after);
  return sent;
}

async function sendItem({ queue }: SendAgainDeps, item: Item, due: Due, now: Instant): Promise<number> {
  const wasDispatched = due.index > due.at;
  // An entry at its original position (`index` = `at`) is sent by the next tick.
  if (wasDispatched) await sendWorkMessage(queue, item, due.at, due, now);
  // While a commit may be in flight, only the worker that sent it acts on the post; other messages are ignored
  // (settle-post.ts). SQS redelivers a dead worker's message after the visibility timeout; this message replaces that one.
  const mayHaveBeenInHand = due.kind === 'publish' && due.at <= now;
  if (mayHaveBeenInHand) await sendWorkMessage(queue, item, now + VISIBILITY, due, now);
  return Number(wasDispatched) + Number(mayHaveBeenInHand);
}
