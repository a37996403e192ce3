import type { Clock } from '../../ports/clock.ts';

/** The longest delay that `setTimeout` accepts; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The machine's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleepUntil(instant, { signal } = {}) {
    const isOver = (): boolean => Date.now() >= instant || signal?.aborted === true;
    // A timer may fire a little early, and the machine's clock may be set back, so the time is checked again.
    while (!isOver()) await pause(Math.min(instant - Date.now(), LONGEST_MS), signal);
  },
};

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
}
