import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, MINUTE } from '../../../functions/domain/time/instant.ts';
import { keepTime } from '../../../embedded/standing/keep-time.ts';
import { MORNING } from '../../factories/entities.ts';
import { keptLog } from '../../http/fakes.ts';

describe('the minute’s tick of one machine', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** A machine whose clock goes on by what is said between two runs. */
  async function kept(...steps: number[]) {
    let now = MORNING;
    const log = keptLog();
    const tick = vi.fn<() => Promise<number>>(async () => 0);
    const clock = { now: () => now, sleepUntil: async () => undefined };
    const bringBack = vi.fn<() => Promise<number>>(async () => 0);
    const keeper = keepTime({ clock, log, tick, bringBack }, undefined, false);
    for (const step of steps) {
      now += step;
      await vi.advanceTimersByTimeAsync(MINUTE);
    }
    await keeper.stop();
    return { tick, bringBack, jumps: log.lines.filter(({ message }) => message === 'the clock jumped') };
  }

  it('comes each minute, and says nothing of it', async () => {
    const { tick, jumps } = await kept(MINUTE, 2 * MINUTE, MINUTE);
    expect(tick).toHaveBeenCalledTimes(4);
    expect(jumps).toEqual([]);
  });

  it('tells in the log that the clock jumped, forward and back, and goes on', async () => {
    const { tick, jumps } = await kept(MINUTE, 365 * DAY, MINUTE, -365 * DAY, MINUTE);
    expect(tick).toHaveBeenCalledTimes(6);
    expect(jumps.map(({ fields }) => fields)).toEqual([
      { from: '2026-12-01T01:01:00.000Z', to: '2027-12-01T01:01:00.000Z' },
      { from: '2027-12-01T01:02:00.000Z', to: '2026-12-01T01:02:00.000Z' },
    ]);
  });

  it('looks for what a clock that was ahead has planned, at the start and after a jump back', async () => {
    expect((await kept()).bringBack).toHaveBeenCalledTimes(1);
    expect((await kept(MINUTE, 365 * DAY, MINUTE)).bringBack).toHaveBeenCalledTimes(1);
    expect((await kept(365 * DAY, MINUTE, -365 * DAY, MINUTE)).bringBack).toHaveBeenCalledTimes(2);
  });

  it('ticks all the same when that fails, and looks again with the next tick', async () => {
    vi.setSystemTime(MORNING);
    const log = keptLog();
    const tick = vi.fn<() => Promise<number>>(async () => 0);
    const bringBack = vi.fn<() => Promise<number>>(async () => 0).mockRejectedValueOnce(new Error('busy'));
    const clock = { now: () => Date.now(), sleepUntil: async () => undefined };
    const keeper = keepTime({ clock, log, tick, bringBack }, undefined, false);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    await keeper.stop();
    expect(tick).toHaveBeenCalledTimes(3);
    expect(bringBack).toHaveBeenCalledTimes(2);
    expect(keeper.lastTick()).toBe(MORNING + 2 * MINUTE);
  });
});
