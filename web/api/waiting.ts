import { signal } from '@preact/signals';

/** Number of calls waiting for a signal with data of the user that this phone stores until it is sent. */
export const waitingSends = signal(0);
/** Number of those whose data is lost when the app is closed before. */
export const waitingOpen = signal(0);
/** Number of those that only read. When it is above zero, the screen says "Menunggu sinyal". */
export const waitingReads = signal(0);

/** Milliseconds between attempts; the last pause repeats. */
const PAUSES: readonly number[] = [1_000, 2_000, 5_000, 10_000, 20_000];

/** Returns the milliseconds to wait before an attempt; the first attempt is 1. */
export const pauseBefore = (attempt: number): number => PAUSES[Math.min(attempt, PAUSES.length) - 1] ?? 1_000;

/** Resolves after a pause, or earlier when the phone is online again or the caller has left. */
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

/** Ends all pauses: what waits for a signal is tried at once. */
export function tryNow(): void {
  dispatchEvent(new Event('online'));
}

/** The request did not reach the server, or the server could not answer now. */
export class NoSignal extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NoSignal';
  }
}

let signedIn = {};

/** Returns an object that stays the same until another user signs in. */
export const currentUse = (): object => signedIn;

/** Ends the use by the current user: calls that wait are not repeated, since they would be sent as another user. */
export function forgetUser(): void {
  signedIn = {};
}

/**
 * Repeats a call until it gets through. Only `NoSignal` is retried; any other error ends it. A call with `left` only reads:
 * it ends when the user leaves the screen.
 */
export async function persist<T>(
  work: () => Promise<T>,
  left?: AbortSignal,
  waiting = left ? waitingReads : waitingOpen,
): Promise<T> {
  const mine = signedIn;
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
        if (left?.aborted || mine !== signedIn) throw error;
      }
    }
  } finally {
    if (attempt > 0) waiting.value -= 1;
  }
}
