import { describe, expect, it } from 'vitest';
import { EventLoop } from '../../../proofs/simulation/event-loop.ts';

describe('virtual time', () => {
  it('runs events in the order of their moments, and those of one moment as they were planned', async () => {
    const loop = new EventLoop(0);
    const seen: string[] = [];
    for (const [at, name] of [
      [30, 'c'],
      [10, 'a'],
      [30, 'd'],
      [20, 'b'],
    ] as const)
      loop.plan(at, () => seen.push(`${name}@${String(loop.now())}`));
    await loop.runUntil(100);
    expect(seen).toEqual(['a@10', 'b@20', 'c@30', 'd@30']);
  });

  it('stands still until everything that an event set off has come to rest', async () => {
    const loop = new EventLoop(0);
    const seen: number[] = [];
    loop.plan(10, () => {
      void (async () => {
        for (let round = 0; round < 50; round += 1) await Promise.resolve();
        seen.push(loop.now());
      })();
    });
    loop.plan(11, () => seen.push(loop.now()));
    await loop.runUntil(20);
    expect(seen).toEqual([10, 11]);
  });

  it('takes a moment that has passed for now, and leaves later ones alone', async () => {
    const loop = new EventLoop(50);
    const seen: number[] = [];
    loop.plan(10, () => seen.push(loop.now()));
    loop.plan(90, () => seen.push(loop.now()));
    await loop.runUntil(60);
    expect(seen).toEqual([50]);
  });
});
