import { describe, expect, it } from 'vitest';
import { InProcessQueue } from '../../../../embedded/queue/in-process-queue.ts';
import type { WorkMessage } from '../../../../functions/domain/work/work-message.ts';
import { runUntilSettled } from '../../../../bin/commands/demo/demo-time.ts';
import { WORKERS } from '../../../../embedded/system/embedded-services.ts';
import { VirtualTime } from '../../../../embedded/time/virtual-time.ts';
import { silentLog } from '../../../factories/silent-log.ts';

/** A message arrives up to a second before its time, and the worker waits out the rest. */
const REST = 250;
/** More stops than messages: time that stands still at every stop would never get to the end. */
const MOST_STOPS = 500;

/** A queue full of messages that are due now, each of which waits a moment before its work is done. */
async function crowded(messages: number) {
  const time = new VirtualTime({ start: 0 });
  const done: number[] = [];
  const queue = new InProcessQueue({
    clock: time,
    visibilityMs: 90_000,
    maxReceives: 8,
    workers: WORKERS,
    onDeadLetter: () => undefined,
    log: silentLog,
    handle: () =>
      time.run(async () => {
        await time.sleepUntil(time.now() + REST);
        done.push(time.now());
      }),
  });
  const message = (sk: string): WorkMessage => ({ version: 1, kind: 'publish', pk: 'c', sk, intent: REST });
  for (let index = 0; index < messages; index += 1)
    await queue.send(message(String(index)), { delaySeconds: 0 });
  const system = { queue, tick: async () => 0, nextDue: async () => undefined };
  let stops = 0;
  const onIdle = async (): Promise<void> => {
    stops += 1;
    if (stops > MOST_STOPS) throw new Error(`stopped ${String(stops)} times at ${String(time.now())} ms`);
  };
  const settle = (until: { readonly notAfter?: number } = {}) =>
    runUntilSettled(system, time, { ...until, onIdle });
  return { time, done, settle };
}

describe('driving virtual time until all is settled', () => {
  it('goes on when every worker waits and more messages are due than there are workers', async () => {
    const { done, settle } = await crowded(2 * WORKERS + 1);
    await settle();
    expect(done).toHaveLength(2 * WORKERS + 1);
    expect([...new Set(done)]).toEqual([REST, 2 * REST, 3 * REST]);
  });

  it('stops at the moment it must not pass, though messages wait for a free worker', async () => {
    const { time, done, settle } = await crowded(2 * WORKERS + 1);
    await settle({ notAfter: 2 * REST - 1 });
    expect(time.now()).toBe(REST);
    expect(done).toHaveLength(WORKERS);
  });
});
