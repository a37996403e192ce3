import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it } from 'vitest';
import {
  type DeadLetter,
  InProcessQueue,
  type InProcessQueueOptions,
} from '../../../embedded/queue/in-process-queue.ts';
import { ManualClock } from '../../../functions/adapters/memory/manual-clock.ts';
import { currentTrace, traced } from '../../../functions/adapters/system/trace.ts';
import type { WorkMessage } from '../../../functions/domain/work/work-message.ts';
import { workQueueContract } from '../../contracts/work-queue.ts';

const VISIBILITY = 90_000;
const NOW = { delaySeconds: 0 };

const message = (sk: string): WorkMessage => ({ version: 1, kind: 'publish', pk: 'c', sk, intent: 5 });

/** Work that a test ends when it wants. */
interface Job {
  readonly sk: string;
  readonly at: number;
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

function opened(options: Partial<InProcessQueueOptions> = {}) {
  const clock = new ManualClock(0);
  const jobs: Job[] = [];
  const letters: DeadLetter[] = [];
  const warnings: string[] = [];
  const queue = new InProcessQueue({
    clock,
    visibilityMs: VISIBILITY,
    workers: 2,
    maxReceives: 1000,
    onDeadLetter: (letter) => letters.push(letter),
    handle: ({ sk }) => new Promise((end, fail) => void jobs.push({ sk, at: clock.now(), end, fail })),
    log: { info: () => undefined, warn: (text) => warnings.push(text), error: (text) => warnings.push(text) },
    ...options,
  });
  return { clock, jobs, letters, warnings, queue, begun: () => jobs.map(({ sk, at }) => `${sk}@${at}`) };
}

workQueueContract('InProcessQueue', async () => {
  const received: WorkMessage[] = [];
  const { clock, queue } = opened({ handle: async (one) => void received.push(one) });
  return {
    queue,
    receivedAfter: async (seconds) => {
      await clock.advanceBy(seconds * 1_000);
      return received;
    },
  };
});

describe('InProcessQueue', () => {
  it('works on as many messages at once as it has workers', async () => {
    const { clock, queue, jobs, begun } = opened();
    for (const sk of ['a', 'b', 'c', 'd']) await queue.send(message(sk), NOW);
    expect(begun()).toEqual(['a@0', 'b@0']);
    jobs[1]?.end();
    await clock.advanceBy(10);
    expect(begun()).toEqual(['a@0', 'b@0', 'c@0']);
    jobs[0]?.end();
    jobs[2]?.end();
    await clock.advanceBy(10);
    expect(begun()).toEqual(['a@0', 'b@0', 'c@0', 'd@10']);
  });

  it('delivers again after the visibility when the work failed, and says so', async () => {
    const { clock, queue, jobs, begun, warnings } = opened();
    await queue.send(message('a'), NOW);
    jobs[0]?.fail(new Error('no signal'));
    await clock.advanceTo(VISIBILITY - 1);
    expect(begun()).toEqual(['a@0']);
    await clock.advanceTo(VISIBILITY);
    expect(begun()).toEqual(['a@0', 'a@90000']);
    jobs[1]?.end();
    await clock.advanceTo(10 * VISIBILITY);
    expect(begun()).toHaveLength(2);
    expect(warnings).toHaveLength(1);
  });

  it('survives work that throws at once', async () => {
    const { clock, queue, warnings } = opened({
      handle: () => {
        throw new Error('bug');
      },
    });
    await queue.send(message('a'), NOW);
    await clock.advanceTo(VISIBILITY);
    expect(warnings).toHaveLength(2);
  });

  it('delivers again when the work takes longer than the visibility, and once more never after it ended', async () => {
    const { clock, queue, jobs, begun } = opened();
    await queue.send(message('a'), NOW);
    await clock.advanceTo(VISIBILITY);
    expect(begun()).toEqual(['a@0', 'a@90000']);
    jobs[0]?.end();
    await clock.advanceTo(5 * VISIBILITY);
    expect(begun()).toHaveLength(2);
  });

  it('hands delayed messages out in the order of their moments', async () => {
    const { clock, queue, jobs, begun } = opened({ workers: 10 });
    await queue.send(message('c'), { delaySeconds: 900 });
    await queue.send(message('a'), { delaySeconds: 1 });
    await queue.send(message('b'), { delaySeconds: 1 });
    expect(queue.nextDelivery()).toBe(1_000);
    await clock.advanceTo(1_000);
    for (const job of jobs) job.end();
    await clock.advanceTo(900_000);
    expect(begun()).toEqual(['a@1000', 'b@1000', 'c@900000']);
  });

  it('sends what cannot be read to the dead letters and works on', async () => {
    const { clock, queue, letters, begun } = opened();
    const unreadable = { ...message('x'), kind: 'dance' } as unknown as WorkMessage;
    await queue.send(unreadable, NOW);
    await queue.send(message('a'), NOW);
    await clock.advanceBy(1);
    expect(begun()).toEqual(['a@0']);
    expect(letters).toEqual([{ reason: 'unreadable', body: JSON.stringify(unreadable), receives: 0 }]);
  });

  it('sends what was received too often to the dead letters', async () => {
    const handle = async (): Promise<void> => Promise.reject(new Error('always'));
    const { clock, queue, letters } = opened({ maxReceives: 3, handle });
    await queue.send(message('a'), NOW);
    await clock.advanceTo(3 * VISIBILITY);
    const a = message('a');
    expect(letters).toEqual([{ reason: 'exhausted', body: JSON.stringify(a), message: a, receives: 3 }]);
    expect(queue.nextDelivery()).toBeUndefined();
  });

  it('knows when the next message comes, and that none does', async () => {
    const { clock, queue, jobs } = opened({ workers: 1 });
    expect(queue.nextDelivery()).toBeUndefined();
    await queue.send(message('a'), NOW);
    await queue.send(message('b'), NOW);
    await queue.send(message('c'), { delaySeconds: 60 });
    expect(queue.nextDelivery()).toBe(0);
    jobs[0]?.end();
    await clock.advanceBy(1);
    expect(queue.nextDelivery()).toBe(60_000);
    jobs[1]?.end();
    await clock.advanceTo(60_000);
    jobs[2]?.end();
    await clock.advanceBy(1);
    expect(queue.nextDelivery()).toBeUndefined();
    expect(clock.sleeping).toBe(0);
  });

  it('is idle when nothing is in work, though messages wait for their time', async () => {
    const { queue, jobs } = opened({ workers: 1 });
    await queue.send(message('a'), NOW);
    await queue.send(message('b'), NOW);
    await queue.send(message('c'), { delaySeconds: 60 });
    const deliveries: string[] = [];
    const idle = queue.idle().then(() => deliveries.push('idle'));
    deliveries.push('ends a');
    jobs[0]?.end();
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    deliveries.push('ends b');
    jobs[1]?.end();
    await idle;
    expect(deliveries).toEqual(['ends a', 'ends b', 'idle']);
  });

  it('closes when its work has ended, hands out nothing more and takes nothing more', async () => {
    const { clock, queue, jobs, begun } = opened({ workers: 1 });
    await queue.send(message('a'), NOW);
    await queue.send(message('b'), NOW);
    let closed = false;
    const closing = queue.close().then(() => (closed = true));
    await clock.advanceBy(VISIBILITY);
    expect(closed).toBe(false);
    jobs[0]?.end();
    await closing;
    await clock.advanceBy(VISIBILITY);
    expect(begun()).toEqual(['a@0']);
    expect(clock.sleeping).toBe(0);
    await expect(queue.send(message('c'), NOW)).rejects.toThrow('the queue is closed');
  });

  it('runs work with the id of the request that sent its message, and later work without it', async () => {
    const seen: unknown[] = [];
    const { clock, queue } = opened({ handle: async ({ sk }) => void seen.push([sk, currentTrace()]) });
    await traced({ origin: 'request-1' }, () => queue.send(message('a'), { delaySeconds: 1 }));
    await queue.send(message('b'), { delaySeconds: 2 });
    await clock.advanceBy(2_000);
    expect(seen).toEqual([
      ['a', { origin: 'request-1' }],
      ['b', {}],
    ]);
  });

  it('does not run work in the context of whoever sent the message', async () => {
    const context = new AsyncLocalStorage<string>();
    const contexts: (string | undefined)[] = [];
    const handle = async (): Promise<void> => void contexts.push(context.getStore());
    const { clock, queue } = context.run('maker', () => opened({ handle }));
    await context.run('sender', () => queue.send(message('a'), NOW));
    await context.run('sender', () => queue.send(message('b'), { delaySeconds: 1 }));
    await clock.advanceBy(1_000);
    expect(contexts).toEqual(['maker', 'maker']);
  });
});
