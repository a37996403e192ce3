import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../../functions/adapters/memory/collecting-queue.ts';
import { countingIds } from '../../../functions/adapters/memory/counting-ids.ts';
import { ManualClock } from '../../../functions/adapters/memory/manual-clock.ts';
import { MemoryMediaStore } from '../../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../../functions/adapters/memory/memory-sealer.ts';
import { clockContract } from '../../contracts/clock.ts';
import { idsContract } from '../../contracts/ids.ts';
import { mediaStoreContract } from '../../contracts/media-store.ts';
import { sealerContract } from '../../contracts/sealer.ts';

mediaStoreContract('MemoryMediaStore', async () => {
  const store = new MemoryMediaStore();
  return { store, fetchAt: async (url, now) => store.fetch(url, now) };
});

let keys = 0;
sealerContract('MemorySealer', async () => new MemorySealer({ key: `key ${(keys += 1)}` }));

idsContract('countingIds', () => countingIds('seed'));

clockContract('ManualClock', (start) => {
  const clock = new ManualClock(start);
  return { clock, advanceTo: (instant) => clock.advanceTo(instant) };
});

describe('countingIds', () => {
  it('gives the same row for the same seed and another for another', () => {
    const row = (seed: string) => {
      const ids = countingIds(seed);
      return [ids.next(), ids.secret(), ids.next()];
    };
    expect(row('a')).toEqual(row('a'));
    expect(row('a')).not.toEqual(row('b'));
  });
});

describe('ManualClock', () => {
  it('never goes back', async () => {
    const clock = new ManualClock(1_000);
    await expect(clock.advanceTo(999)).rejects.toBeInstanceOf(RangeError);
    await clock.advanceBy(500);
    expect(clock.now()).toBe(1_500);
  });

  it('says how many sleep', async () => {
    const clock = new ManualClock(0);
    void clock.sleepUntil(10);
    void clock.sleepUntil(20);
    expect(clock.sleeping).toBe(2);
    await clock.advanceTo(10);
    expect(clock.sleeping).toBe(1);
  });
});

describe('CollectingQueue', () => {
  it('hands out what was sent once', async () => {
    const queue = new CollectingQueue();
    const message = { version: 1, kind: 'fold', pk: 'a', sk: 'b', intent: 1 } as const;
    await queue.send(message, { delaySeconds: 7 });
    expect(queue.sent).toEqual([{ message, delaySeconds: 7 }]);
    expect(queue.take()).toEqual([{ message, delaySeconds: 7 }]);
    expect(queue.take()).toEqual([]);
  });
});
