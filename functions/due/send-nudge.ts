import { DISPATCH_WINDOW, type Due } from '../domain/work/due.ts';
import { type Instant, SECOND } from '../domain/time/instant.ts';
import type { WorkMessage } from '../domain/work/work-message.ts';
import type { Key } from '../ports/table.ts';
import type { WorkQueue } from '../ports/work-queue.ts';

/** Sends a nudge so that it arrives at most a second before a moment; the worker waits out the rest. */
export async function sendNudge(
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
