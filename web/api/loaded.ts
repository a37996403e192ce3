import { useEffect, useState } from 'preact/hooks';
import { Refused } from './refused.ts';

/** What has come so far of something that is read: the last known value at once, the newest when it is there. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly refused: Refused | undefined;
  /** Puts a newer value that is already known, or asks again. */
  readonly set: (value: T) => void;
  readonly again: () => void;
}

const known = new Map<string, unknown>();

/** Forgets everything that was read, for who signs in next on this device. */
export const forgetAll = (): void => known.clear();

/** Reads something under a key and keeps it in memory, so that going back shows it without waiting. */
export function useLoaded<T>(key: string, load: (left: AbortSignal) => Promise<T>): Loaded<T> {
  const [round, setRound] = useState(0);
  const [, redraw] = useState({});
  const [refused, setRefused] = useState<Refused>();
  useEffect(() => {
    const leave = new AbortController();
    setRefused(undefined);
    const wait = async (): Promise<void> => {
      try {
        const value = await load(leave.signal);
        if (leave.signal.aborted) return;
        known.set(key, value);
        redraw({});
      } catch (error) {
        if (leave.signal.aborted) return;
        if (!(error instanceof Refused)) throw error;
        setRefused(error);
      }
    };
    void wait();
    return () => leave.abort();
  }, [key, round]);
  return {
    // Only this key's reader writes under it.
    value: known.get(key) as T | undefined,
    refused,
    set: (value) => {
      known.set(key, value);
      redraw({});
    },
    again: () => setRound((before) => before + 1),
  };
}
