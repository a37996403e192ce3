import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { findNextDue } from '../../functions/due/next-due.ts';
import type { WorkQueue } from '../../functions/ports/work-queue.ts';
import { runTick } from '../../functions/due/run-tick.ts';
import { dueAt, LEASE } from '../../functions/domain/work/due.ts';
import { HOUR, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { DUE_SHARDS, dueAttributes, dueShard } from '../../functions/records/due-index.ts';
import { listDeadLetters } from '../../functions/records/dead-letters.ts';
import { MORNING } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';

async function setup(...times: number[]) {
  const clock = new ManualClock(MORNING);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  for (const [index, at] of times.entries()) {
    const key = { pk: 'community#c', sk: `post#${String(index)}` };
    const due = dueAt('publish', at);
    await table.put({ ...key, due, fence: 7, revision: 3, ...dueAttributes(key, due) });
  }
  const tick = runTick({ table, queue, clock, log: silentLog });
  return { clock, table, queue, tick, sent: () => queue.sent.map(({ message }) => message.sk).sort() };
}

describe('the clock', () => {
  it('sends a message for what is due within its window, and leaves the rest', async () => {
    const { tick, sent } = await setup(MORNING - HOUR, MORNING + 3 * MINUTE, MORNING + 3 * MINUTE + 1);
    expect(await tick()).toBe(2);
    expect(sent()).toEqual(['post#0', 'post#1']);
  });

  it('lets a message arrive less than a second before its time', async () => {
    const { tick, queue } = await setup(MORNING + 90_500);
    await tick();
    expect(queue.sent[0]?.delaySeconds).toBe(90);
    expect(queue.sent[0]?.message.intent).toBe(MORNING + 90_500);
  });

  it('writes the lease by moving the position alone, so that the same thing is not sent each minute', async () => {
    const { tick, table, clock } = await setup(MORNING);
    await tick();
    const item = await table.get({ pk: 'community#c', sk: 'post#0' });
    expect(item).toMatchObject({ fence: 7, revision: 3, due: { at: MORNING, index: MORNING + LEASE } });
    await clock.advanceBy(MINUTE);
    expect(await tick()).toBe(0);
  });

  it('sends again when the lease has ended without the work being done', async () => {
    const { tick, clock, queue } = await setup(MORNING);
    await tick();
    await clock.advanceBy(LEASE);
    expect(await tick()).toBe(1);
    expect(queue.sent.map(({ message }) => message.intent)).toEqual([MORNING, MORNING]);
  });

  it('takes an entry that says nothing out of the index, tells of it, and sends everything else', async () => {
    const { tick, table, sent } = await setup(MORNING, MORNING, MORNING);
    for (let shard = 0; shard < DUE_SHARDS; shard += 1)
      await table.put({ pk: 'odd', sk: String(shard), duePk: dueShard(shard), dueSk: '1970-01-01 nonsense' });
    expect(await tick()).toBe(3);
    expect(sent()).toEqual(['post#0', 'post#1', 'post#2']);
    expect(await table.get({ pk: 'odd', sk: '0' })).toEqual({ pk: 'odd', sk: '0' });
    expect(await listDeadLetters(table)).toHaveLength(DUE_SHARDS);
    expect(await tick()).toBe(0);
  });

  it('sends a duplicate rather than nothing when it dies between sending and writing the lease', async () => {
    const { table, queue, clock } = await setup(MORNING);
    const dying = new MemoryTable();
    dying.query = (asked) => table.query(asked);
    dying.update = () => Promise.reject(new Error('killed'));
    await expect(runTick({ table: dying, queue, clock, log: silentLog })()).rejects.toMatchObject({
      errors: [{ message: 'killed' }],
    });
    await runTick({ table, queue, clock, log: silentLog })();
    expect(queue.sent).toHaveLength(2);
  });

  it('misses nothing however its ticks fall, as long as none is two minutes late', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 40 * 60 }), { minLength: 1, maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 119 }), { minLength: 40, maxLength: 40 }),
        async (dueSeconds, gaps) => {
          const { tick, clock, queue } = await setup(
            ...dueSeconds.map((seconds) => MORNING + seconds * SECOND),
          );
          const arrived = new Map<string, number>();
          for (const gap of gaps) {
            await tick();
            for (const { message, delaySeconds } of queue.take()) {
              if (!arrived.has(message.sk)) arrived.set(message.sk, clock.now() + delaySeconds * SECOND);
            }
            await clock.advanceBy(gap * SECOND);
          }
          for (const [index, seconds] of dueSeconds.entries()) {
            if (MORNING + seconds * SECOND > clock.now()) continue;
            const at = arrived.get(`post#${String(index)}`) ?? Number.POSITIVE_INFINITY;
            expect(at).toBeLessThanOrEqual(MORNING + seconds * SECOND);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('ends in time when there is more than it can send, and the next tick takes up the rest', async () => {
    const many = Array.from({ length: 400 }, () => MORNING);
    const { table, clock, queue } = await setup(...many);
    const slow = new MemoryTable();
    slow.update = (...asked) => table.update(...asked);
    // A page of an entry each takes twenty seconds.
    slow.query = async (asked) => {
      const page = await table.query({ ...asked, limit: 10 });
      await clock.advanceBy(20 * SECOND);
      return page;
    };
    const first = await runTick({ table: slow, queue, clock, log: silentLog })();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(many.length);
    expect(first + (await runTick({ table, queue, clock, log: silentLog })())).toBe(many.length);
  });

  it('ends before its function is stopped, however many entries stand in a shard', async () => {
    const many = Array.from({ length: 7_000 }, () => MORNING);
    const { table, clock, queue } = await setup(...many);
    // What an entry takes at 256 MB (bench/results.json, tick.entry_ms).
    const slow: WorkQueue = {
      send: async (...sent) => {
        await queue.send(...sent);
        await clock.advanceBy(9);
      },
    };
    const begun = clock.now();
    const first = await runTick({ table, queue: slow, clock, log: silentLog })();
    expect(clock.now() - begun).toBeLessThan(57 * SECOND);
    expect(first).toBeGreaterThan(4_000);
    expect(first + (await runTick({ table, queue, clock, log: silentLog })())).toBe(many.length);
  });

  it('knows the next thing to come', async () => {
    const { table } = await setup(MORNING + HOUR, MORNING + MINUTE);
    expect(await findNextDue({ table })()).toBe(MORNING + MINUTE);
    expect(await findNextDue({ table: new MemoryTable() })()).toBeUndefined();
  });
});

describe('dispatching at once', () => {
  it('sends what is due within the window and leaves later steps to the clock', async () => {
    const clock = new ManualClock(MORNING);
    const queue = new CollectingQueue();
    const dispatch = createDispatch({ queue, clock });
    await dispatch.send({ pk: 'a', sk: 'b' }, dueAt('publish', MORNING + MINUTE));
    await dispatch.send({ pk: 'a', sk: 'c' }, dueAt('publish', MORNING + HOUR));
    expect(queue.sent.map(({ message }) => message.sk)).toEqual(['b']);
  });
});
