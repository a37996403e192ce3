import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { runTick } from '../../functions/due/run-tick.ts';
import { sendAgainAfterRestart } from '../../functions/due/send-again-after-restart.ts';
import {
  DISPATCH_WINDOW,
  type Due,
  dueAt,
  dueAlreadySent,
  LEASE,
  VISIBILITY,
} from '../../functions/domain/work/due.ts';
import { HOUR, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { DUE_SHARDS, dueAttributes, dueShard } from '../../functions/records/due-index.ts';
import { MORNING } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';

/** A table in which items are due, and a queue that has just been made. */
async function restarted(...dues: Due[]) {
  const clock = new ManualClock(MORNING);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  for (const [index, due] of dues.entries()) {
    const key = { pk: 'community#c', sk: `post#${String(index)}` };
    await table.put({ ...key, due, fence: 7, revision: 3, ...dueAttributes(key, due) });
  }
  const deps = { table, queue, clock, log: silentLog };
  return {
    clock,
    table,
    queue,
    tick: runTick(deps),
    sendAgain: sendAgainAfterRestart(deps),
    sent: () =>
      queue
        .take()
        .map(({ message, delaySeconds }) => `${message.sk} in ${String(delaySeconds)}`)
        .sort(),
  };
}

const leasedUntil = (due: Due, index: number): Due => ({ ...due, index });
const later = dueAt('fold', MORNING + HOUR);

describe('a system whose queue died with its process', () => {
  it('sends what was dispatched before, to come at its time, and not a lease later', async () => {
    const { sendAgain, sent } = await restarted(
      leasedUntil(dueAt('fold', MORNING + MINUTE), MORNING + MINUTE + LEASE),
      leasedUntil(dueAt('fold', MORNING + DISPATCH_WINDOW), MORNING + DISPATCH_WINDOW + LEASE),
      leasedUntil(dueAt('fold', MORNING - HOUR), MORNING + 2 * MINUTE),
      later,
    );
    expect(await sendAgain()).toBe(3);
    expect(sent()).toEqual(['post#0 in 60', 'post#1 in 180', 'post#2 in 0']);
  });

  it('sends what the write that planned it sent a message for, which no tick has moved', async () => {
    const { sendAgain, sent } = await restarted(dueAlreadySent('picture', MORNING + 40 * SECOND));
    await sendAgain();
    expect(sent()).toEqual(['post#0 in 40']);
  });

  it('leaves what was not dispatched to the tick', async () => {
    const { sendAgain, tick, sent } = await restarted(dueAt('fold', MORNING + MINUTE), later);
    expect(await sendAgain()).toBe(0);
    await tick();
    expect(sent()).toEqual(['post#0 in 60']);
  });

  it('sends a post that a worker may have had in hand once more when SQS would hand it out again', async () => {
    const leased = leasedUntil(dueAt('publish', MORNING - SECOND), MORNING + LEASE);
    const { sendAgain, tick, sent } = await restarted(leased, dueAt('publish', MORNING - SECOND));
    await sendAgain();
    await tick();
    const visible = String(VISIBILITY / SECOND);
    expect(sent()).toEqual(['post#0 in 0', `post#0 in ${visible}`, 'post#1 in 0', `post#1 in ${visible}`]);
  });

  it('changes nothing in the table, so that a start that is killed on the way is made good by the next', async () => {
    const dues = [0, 1, 2].map((minute) =>
      leasedUntil(dueAt('fold', MORNING + minute * MINUTE), MORNING + LEASE),
    );
    const { table, clock, queue, sendAgain, sent } = await restarted(...dues);
    const before = [...table.everything()];
    let left = 2;
    const dying = {
      send: async (...message: Parameters<typeof queue.send>) => {
        if (left === 0) throw new Error('killed');
        left -= 1;
        await queue.send(...message);
      },
    };
    await expect(sendAgainAfterRestart({ table, clock, queue: dying })()).rejects.toThrow('killed');
    expect(sent()).toHaveLength(2);
    expect(await sendAgain()).toBe(3);
    expect(sent()).toHaveLength(3);
    expect(await sendAgain()).toBe(3);
    expect([...table.everything()]).toEqual(before);
  });

  it('passes over an entry that says nothing, which the tick quarantines', async () => {
    const { table, sendAgain, sent } = await restarted(dueAlreadySent('picture', MORNING));
    for (let shard = 0; shard < DUE_SHARDS; shard += 1)
      await table.put({ pk: 'odd', sk: String(shard), duePk: dueShard(shard), dueSk: '1970-01-01 nonsense' });
    expect(await sendAgain()).toBe(1);
    expect(sent()).toEqual(['post#0 in 0']);
  });
});
