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
 * For a system whose queue dies with its process: sends everything again for which a message was sent and may not have
 * arrived, instead of waiting until its lease ends. Returns how many messages it sent. It only reads the table, and
 * duplicates are harmless: a start that is killed on the way is made good by the next.
 */
export const sendAgainAfterRestart = (deps: SendAgainDeps) => async (): Promise<number> => {
  const now = deps.clock.now();
  const perShard = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) => sendShard(deps, dueShard(shard), now)),
  );
  return perShard.reduce((sum, one) => sum + one, 0);
};

async function sendShard(deps: SendAgainDeps, pk: string, now: Instant): Promise<number> {
  // A tick moves nothing further than this.
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
  // What stands at its own time is sent by the next tick.
  if (wasDispatched) await sendWorkMessage(queue, item, due.at, due, now);
  // A post whose commit may be on its way is left alone by every message but the one of the worker that sent it
  // (settle-post.ts). From SQS a dead worker's message comes back after its visibility; so does this one.
  const mayHaveBeenInHand = due.kind === 'publish' && due.at <= now;
  if (mayHaveBeenInHand) await sendWorkMessage(queue, item, now + VISIBILITY, due, now);
  return Number(wasDispatched) + Number(mayHaveBeenInHand);
}
