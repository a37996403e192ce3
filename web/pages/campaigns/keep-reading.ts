import { Refused } from '../../api/refused.ts';
import { AWAITED } from './reading-pace.ts';

interface Reading {
  /** How long to wait before the next time; undefined ends it. */
  readonly pause: () => number | undefined;
  /** Waits that long, and until somebody looks. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly read: () => Promise<void>;
}

/** Reads again and again until nothing more changes or she has left. One refusal ends nothing: it only waits longer. */
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
    // She has left while it was read.
    if (left.aborted) return false;
    throw error;
  }
}
