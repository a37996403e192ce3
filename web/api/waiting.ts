import { signal } from '@preact/signals';

/** How many calls are waiting for a signal that bring something of hers which this phone keeps until it is sent. */
export const waitingSends = signal(0);
/** How many that bring something which is lost when the app is closed before. */
export const waitingOpen = signal(0);
/** How many calls that only read are. Any more than none: the screen says "Menunggu sinyal". */
export const waitingReads = signal(0);

/** Waits between tries, in milliseconds; the last one repeats. */
export const PAUSES: readonly number[] = [1_000, 2_000, 5_000, 10_000, 20_000];

export const pauseBefore = (attempt: number): number => PAUSES[Math.min(attempt, PAUSES.length) - 1] ?? 1_000;

/** Ends after a pause, or sooner when the phone is online again or the caller has left. */
export function untilSignal(milliseconds: number, left?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('online', end);
      left?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
    left?.addEventListener('abort', end);
  });
}

/** The request did not reach the server, or the server could not answer now. */
export class NoSignal extends Error {
  override readonly name = 'NoSignal';
}

let turn = {};

/** The time for which whoever is signed in now stays so: the same object until it ends. */
export const turnOfNow = (): object => turn;

/** Somebody else signs in: what waits would be sent in her name, so it is not tried again. */
export function endTurn(): void {
  turn = {};
}

/**
 * Does something that needs a signal until it comes through. `NoSignal` is the only failure that is tried again;
 * everything else ends it. What is given `left` only reads: it ends when she leaves the screen that asked.
 */
export async function persist<T>(
  work: () => Promise<T>,
  left?: AbortSignal,
  waiting = left ? waitingReads : waitingOpen,
): Promise<T> {
  const mine = turn;
  let attempt = 0;
  try {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof NoSignal) || left?.aborted) throw error;
        attempt += 1;
        if (attempt === 1) waiting.value += 1;
        await untilSignal(pauseBefore(attempt), left);
        if (left?.aborted || mine !== turn) throw error;
      }
    }
  } finally {
    if (attempt > 0) waiting.value -= 1;
  }
}
