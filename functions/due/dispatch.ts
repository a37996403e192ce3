import { DISPATCH_WINDOW, type Due } from '../domain/work/due.ts';
import { type Instant, SECOND } from '../domain/time/instant.ts';
import type { WorkMessage } from '../domain/work/work-message.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Key } from '../ports/table.ts';
import type { WorkQueue } from '../ports/work-queue.ts';

/**
 * Creates the port `Dispatch`, which sends a work message at once if it is due within the dispatch window. It does not lease
 * the item: if the work is done before the next tick, as it mostly is, two index writes are saved; if not, the tick sends a
 * duplicate, which is harmless, and leases the item.
 */
export const createDispatch = (deps: { readonly queue: WorkQueue; readonly clock: Clock }): Dispatch => ({
  async send(key, due) {
    const now = deps.clock.now();
    if (due.at <= now + DISPATCH_WINDOW) await sendWorkMessage(deps.queue, key, due.at, due, now);
  },
});

/** Sends a message so that it arrives at most a second before `arriveAt`; the worker waits for the rest. */
export async function sendWorkMessage(
  queue: WorkQueue,
  key: Key,
  arriveAt: Instant,
  due: Due,
  now: Instant,
): Promise<void> {
  const message: WorkMessage = { version: 1, kind: due.kind, pk: key.pk, sk: key.sk, intent: due.at };
  const wait = Math.max(0, arriveAt - now);
  await queue.send(message, { delaySeconds: Math.floor(Math.min(wait, DISPATCH_WINDOW) / SECOND) });
}
