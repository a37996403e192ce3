import { Refused } from '../../api/refused.ts';
import { AWAITED } from './reading-pace.ts';

interface Reading {
  /** Returns the time to the next read in milliseconds; undefined ends the reading. */
  readonly pause: () => number | undefined;
  /** Resolves after that time, and not before the page is visible. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly read: () => Promise<void>;
}

/** Reads repeatedly until nothing more changes or the user has left. A refusal does not end it, but lengthens the wait. */
export async function keepReading({ pause, wait, read }: Reading, left: AbortSignal): Promise<void> {
  let refused = false;
  for (let next = pause(); next !== undefined; next = pause()) {
    await wait(refused ? Math.max(next, AWAITED) : next);
    if (left.aborted) return;
    refused = await isRefused(read, left);
    if (left.aborted) return;
  }
}

async function isRefused(read: Reading['read'], left: AbortSignal): Promise<boolean> {
  try {
    await read();
    return false;
  } catch (error) {
    if (error instanceof Refused) return true;
    // The user left during the read.
    if (left.aborted) return false;
    throw error;
  }
}
