import { describe, expect, it } from 'vitest';
import { type PeakHour, playPeakHour } from '../../bench/load/peak-hour.ts';

const hour = (changes: Partial<PeakHour> = {}): PeakHour => ({
  seed: 'peak',
  entries: 1_200,
  sample: 4,
  entryMs: 9,
  publishAtOnce: 4,
  publishSeconds: 2,
  ...changes,
});

describe('a peak hour that is played', () => {
  it('is the same for the same seed, and another for another', async () => {
    const [one, again, other] = [
      await playPeakHour(hour()),
      await playPeakHour(hour()),
      await playPeakHour(hour({ seed: 'other' })),
    ];
    expect(again).toEqual(one);
    expect(other.late).not.toEqual(one.late);
  });

  it('ends with everything done, each entry by one message, where clock and workers suffice', async () => {
    const { left, messages, longestTick, hottestShard } = await playPeakHour(hour());
    expect({ left, messages }).toEqual({ left: 0, messages: 1 });
    expect(longestTick).toBeLessThan(45);
    expect(hottestShard).toBeGreaterThan(0);
  });

  it('makes messages old and sends them again where too few are published at once', async () => {
    const [enough, few] = [await playPeakHour(hour()), await playPeakHour(hour({ publishSeconds: 20 }))];
    expect(few.age.p99).toBeGreaterThan(600);
    expect(few.age.p99).toBeGreaterThan(enough.age.p99);
    expect(few.messages).toBeGreaterThan(1.5);
  });

  it('begins work later where the clock is slow, and no tick outlasts its function', async () => {
    const slow = await playPeakHour(hour({ entries: 40_000, sample: 40, publishAtOnce: 400 }));
    const quick = await playPeakHour(hour({ entries: 40_000, sample: 40, publishAtOnce: 400, entryMs: 2 }));
    expect(slow.longestTick).toBeLessThan(60);
    expect(slow.late.p99).toBeGreaterThan(quick.late.p99);
  });
});
