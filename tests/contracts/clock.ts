import { describe, expect, it } from 'vitest';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { Clock } from '../../functions/ports/clock.ts';

export interface OpenClock {
  readonly clock: Clock;
  /** Lets the time go on to an instant, and everything that wakes on the way run. */
  readonly advanceTo: (instant: Instant) => Promise<void>;
}

const START = Date.parse('2026-12-01T00:00:00Z');
const YEAR = 365 * 24 * 3_600_000;

/** Holds an adapter to the port `Clock`. `open` starts a clock at an instant. */
export function clockContract(adapter: string, open: (start: Instant) => OpenClock): void {
  describe(`${adapter} as a clock`, () => {
    /** Sleeps and notes when it woke. */
    const sleeper = (clock: Clock, until: Instant, signal?: AbortSignal): { woke: Instant | undefined } => {
      const note: { woke: Instant | undefined } = { woke: undefined };
      void clock.sleepUntil(until, signal && { signal }).then(() => (note.woke = clock.now()));
      return note;
    };

    it('tells the time in milliseconds since 1970', () => {
      expect(open(START).clock.now()).toBe(START);
    });

    it('wakes a sleeper at its moment and not before', async () => {
      const { clock, advanceTo } = open(START);
      const note = sleeper(clock, START + 1_000);
      await advanceTo(START + 999);
      expect(note.woke).toBeUndefined();
      await advanceTo(START + 1_000);
      expect(note.woke).toBe(START + 1_000);
    });

    it('does not let anyone sleep until a moment that has been', async () => {
      const { clock } = open(START);
      await clock.sleepUntil(START);
      await clock.sleepUntil(START - 5_000);
      expect(clock.now()).toBe(START);
    });

    it('wakes several sleepers each at its own moment, whatever their order', async () => {
      const { clock, advanceTo } = open(START);
      const delays = [700, 100, 400, 100, 1_300];
      const notes = delays.map((delay) => sleeper(clock, START + delay));
      await advanceTo(START + 1_000);
      expect(notes.map(({ woke }) => woke && woke - START)).toEqual([700, 100, 400, 100, undefined]);
    });

    it('wakes those who go to sleep again on the way', async () => {
      const { clock, advanceTo } = open(START);
      const woke: number[] = [];
      const ticks = async (): Promise<void> => {
        for (let tick = 1; tick <= 5; tick += 1) {
          await clock.sleepUntil(START + tick * 60_000);
          woke.push(clock.now() - START);
        }
      };
      const done = ticks();
      await advanceTo(START + 5 * 60_000);
      await done;
      expect(woke).toEqual([60_000, 120_000, 180_000, 240_000, 300_000]);
    });

    it('lets someone sleep for a year', async () => {
      const { clock, advanceTo } = open(START);
      const note = sleeper(clock, START + YEAR);
      await advanceTo(START + YEAR - 1);
      expect(note.woke).toBeUndefined();
      await advanceTo(START + YEAR);
      expect(note.woke).toBe(START + YEAR);
    });

    it('lets those go at once who no longer wait', async () => {
      const { clock, advanceTo } = open(START);
      const abort = new AbortController();
      const note = sleeper(clock, START + 10_000, abort.signal);
      await advanceTo(START + 1_000);
      abort.abort();
      await advanceTo(START + 1_001);
      expect(note.woke).toBeLessThanOrEqual(START + 1_001);
      await clock.sleepUntil(START + 10_000, { signal: abort.signal });
      expect(clock.now()).toBe(START + 1_001);
    });
  });
}
