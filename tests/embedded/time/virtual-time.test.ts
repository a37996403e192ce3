import { setImmediate as nextIteration } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { InProcessQueue } from '../../../embedded/queue/in-process-queue.ts';
import type { WorkMessage } from '../../../functions/domain/work/work-message.ts';
import { VirtualTime } from '../../../embedded/time/virtual-time.ts';
import { clockContract } from '../../contracts/clock.ts';

clockContract('VirtualTime', (start) => {
  const time = new VirtualTime({ start });
  return {
    clock: time,
    advanceTo: async (instant) => {
      await time.jumpTo(instant);
      await time.untilIdle();
    },
  };
});

/** Something that a test ends when it wants. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

describe('VirtualTime', () => {
  it('stands still while work is in flight, and jumps when it has ended', async () => {
    const time = new VirtualTime({ start: 0 });
    const graph = gate();
    const work = time.run(() => graph.opened);
    let jumped = false;
    const jump = time.jumpTo(1_000).then(() => (jumped = true));
    for (let round = 0; round < 20; round += 1) await nextIteration();
    expect([time.now(), jumped]).toEqual([0, false]);
    graph.open();
    await work;
    await jump;
    expect(time.now()).toBe(1_000);
  });

  it('jumps while work sleeps, and stands still again as soon as it is awake', async () => {
    const time = new VirtualTime({ start: 0 });
    const graph = gate();
    const seen: number[] = [];
    const work = time.run(async () => {
      await time.sleepUntil(500);
      seen.push(time.now());
      await graph.opened;
      seen.push(time.now());
    });
    const jump = time.jumpTo(9_000);
    for (let round = 0; round < 20; round += 1) await nextIteration();
    expect(seen).toEqual([500]);
    graph.open();
    await work;
    await jump;
    expect(seen).toEqual([500, 500]);
    expect(time.now()).toBe(9_000);
  });

  it('stands still for a call that goes on beside a sleep when the call is run by itself', async () => {
    const time = new VirtualTime({ start: 0 });
    const graph = gate();
    const abort = new AbortController();
    const work = time.run(async () => {
      const limit = time.sleepUntil(15_000, { signal: abort.signal }).then(() => 'timed out');
      const answer = await Promise.race([time.run(() => graph.opened.then(() => 'answered')), limit]);
      abort.abort();
      return answer;
    });
    const jump = time.jumpToNext();
    for (let round = 0; round < 20; round += 1) await nextIteration();
    expect(time.now()).toBe(0);
    graph.open();
    expect(await work).toBe('answered');
    expect(await jump).toBe(false);
    expect(time.now()).toBe(0);
  });

  it('saves, then tells, then jumps, and waits for both', async () => {
    const steps: string[] = [];
    const time: VirtualTime = new VirtualTime({
      start: 5,
      save: async (instant) => {
        await nextIteration();
        steps.push(`saved ${instant} at ${time.now()}`);
      },
      onJump: async (instant) => {
        await nextIteration();
        steps.push(`told ${instant} at ${time.now()}`);
      },
    });
    void time.sleepUntil(60).then(() => steps.push(`woke at ${time.now()}`));
    await time.jumpTo(100);
    expect(steps).toEqual([
      'saved 60 at 5',
      'told 60 at 5',
      'woke at 60',
      'saved 100 at 60',
      'told 100 at 60',
    ]);
  });

  it('lets work that comes during a jump begin after it', async () => {
    const listener = gate();
    const time = new VirtualTime({ start: 0, onJump: () => listener.opened });
    const jump = time.jumpTo(1_000);
    for (let round = 0; round < 5; round += 1) await nextIteration();
    const seen = time.run(() => time.now());
    listener.open();
    await jump;
    expect(await seen).toBe(1_000);
  });

  it('stands still and stays usable when nobody could be told', async () => {
    let refuse = true;
    const onJump = async (): Promise<void> => {
      if (refuse) throw new Error('the sandbox is gone');
    };
    const time = new VirtualTime({ start: 0, onJump });
    const woke = time.sleepUntil(500).then(() => time.now());
    await expect(time.jumpTo(1_000)).rejects.toThrow('the sandbox is gone');
    expect(time.now()).toBe(0);
    refuse = false;
    await time.jumpTo(1_000);
    expect(await woke).toBe(500);
  });

  it('hands on what work returns or throws, and does not count it any more', async () => {
    const time = new VirtualTime({ start: 0 });
    expect(await time.run(() => 7)).toBe(7);
    await expect(time.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const thrown = time.run(() => {
      throw new Error('at once');
    });
    await expect(thrown).rejects.toThrow('at once');
    await time.untilIdle();
    expect(time.now()).toBe(0);
  });

  it('is idle only when what an ended work set off has ended too', async () => {
    const time = new VirtualTime({ start: 0 });
    const steps: string[] = [];
    const first = time.run(async () => {
      await nextIteration();
      steps.push('first');
    });
    void first.then(() =>
      time.run(async () => {
        await nextIteration();
        steps.push('second');
      }),
    );
    await time.untilIdle();
    expect(steps).toEqual(['first', 'second']);
  });

  it('jumps to the earlier of the next sleeper and the moment handed in', async () => {
    const time = new VirtualTime({ start: 0 });
    expect(await time.jumpToNext()).toBe(false);
    expect(await time.jumpToNext(300)).toBe(true);
    expect(time.now()).toBe(300);
    void time.sleepUntil(400);
    expect(time.nextWake()).toBe(400);
    await time.jumpToNext(900);
    expect(time.now()).toBe(400);
    expect(await time.jumpToNext(350)).toBe(true);
    expect(time.now()).toBe(400);
  });

  it('never goes back', async () => {
    const time = new VirtualTime({ start: 1_000 });
    await expect(time.jumpTo(999)).rejects.toBeInstanceOf(RangeError);
    await Promise.all([time.jumpTo(5_000), time.jumpTo(2_000), time.jumpTo(4_000)]);
    expect(time.now()).toBe(5_000);
  });

  it('makes one jump after the other when several ask at once', async () => {
    const told: string[] = [];
    const onJump = async (instant: number): Promise<void> => {
      told.push(`begin ${instant}`);
      await nextIteration();
      await nextIteration();
      told.push(`end ${instant}`);
    };
    const time = new VirtualTime({ start: 0, onJump });
    await Promise.all([time.jumpTo(20), time.jumpTo(10), time.jumpTo(30)]);
    expect(told).toEqual(['begin 20', 'end 20', 'begin 30', 'end 30']);
    expect(time.now()).toBe(30);
  });

  it('lets a chain of continuations outside of work begin its work before it jumps', async () => {
    const time = new VirtualTime({ start: 0 });
    const graph = gate();
    const begun = graph.opened
      .then(() => 'a')
      .then((text) => `${text}b`)
      .then((text) => Promise.resolve(`${text}c`))
      .then((text) => time.run(() => `${text} at ${time.now()}`));
    const work = time.run(async () => graph.open());
    await time.jumpTo(1_000);
    await work;
    expect(await begun).toBe('abc at 0');
  });

  it('does not count work that ended while one of its sleeps goes on', async () => {
    const time = new VirtualTime({ start: 0 });
    await time.run(() => void time.sleepUntil(500));
    await time.jumpTo(1_000);
    const late = gate();
    void time.run(() => late.opened);
    let jumped = false;
    void time.jumpTo(2_000).then(() => (jumped = true));
    for (let round = 0; round < 10; round += 1) await nextIteration();
    expect(jumped).toBe(false);
    late.open();
  });

  it('drives a queue: delays and redeliveries come at their moments, with work between', async () => {
    const time = new VirtualTime({ start: 0 });
    const seen: string[] = [];
    const queue = new InProcessQueue({
      clock: time,
      visibilityMs: 90_000,
      maxReceives: 8,
      workers: 4,
      onDeadLetter: ({ reason }) => seen.push(reason),
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      handle: ({ sk }) =>
        time.run(async () => {
          await nextIteration();
          await time.sleepUntil(time.now() + 250);
          await nextIteration();
          seen.push(`${sk} at ${time.now()}`);
          if (sk === 'fails' && time.now() < 90_000) throw new Error('once');
        }),
    });
    const message = (sk: string): WorkMessage => ({ version: 1, kind: 'publish', pk: 'c', sk, intent: 5 });
    await queue.send(message('later'), { delaySeconds: 60 });
    await queue.send(message('fails'), { delaySeconds: 10 });
    await queue.send(message('now'), { delaySeconds: 0 });
    const jumps: number[] = [];
    while (await time.jumpToNext()) jumps.push(time.now());
    expect(seen).toEqual(['now at 250', 'fails at 10250', 'later at 60250', 'fails at 100250']);
    expect(jumps).toEqual([250, 10_000, 10_250, 60_000, 60_250, 100_000, 100_250]);
    expect(queue.nextDelivery()).toBeUndefined();
  });
});
