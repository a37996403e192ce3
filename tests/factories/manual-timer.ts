import type { StartTimer } from '../../functions/adapters/system/start-timer.ts';

/** How long calls may take in these tests: nobody waits for it, and the busiest machine answers within it. */
export const DEADLINE = 60_000;

/** Timers that a test rings by hand. */
export function manualTimer(): {
  readonly start: StartTimer;
  readonly elapse: (milliseconds: number) => void;
} {
  const running = new Set<{ readonly ring: () => void; left: number }>();
  return {
    start: (ring, milliseconds) => {
      const timer = { ring, left: milliseconds };
      running.add(timer);
      return () => running.delete(timer);
    },
    elapse: (milliseconds) => {
      // One that is started when another rings begins to run then.
      for (const timer of Array.from(running)) {
        timer.left -= milliseconds;
        if (timer.left > 0) continue;
        running.delete(timer);
        timer.ring();
      }
    },
  };
}
