import { type Signal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Refused } from './refused.ts';

/** What has come so far of something that is read: the last known value at once, the newest when it is there. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly refused: Refused | undefined;
  /** Whether the answer is still to come. */
  readonly isAsking: boolean;
  /** Puts a newer value that is already known, or asks again. */
  readonly set: (value: T) => void;
  readonly again: () => void;
}

const known = new Map<string, Signal<unknown>>();

/** What is known under a key; a screen that shows it is drawn again when that changes. */
function knownAs(key: string): Signal<unknown> {
  const held = known.get(key) ?? signal<unknown>(undefined);
  known.set(key, held);
  return held;
}

/** Puts what has become known elsewhere, as the answer to something that was sent, for who reads it under this key. */
export const learn = (key: string, value: unknown): void => {
  knownAs(key).value = value;
};

/**
 * What she types under a name until it is saved: there again when she comes back to it, as long as the app is open.
 * Nobody else puts anything under it.
 */
export const typedAs = <T>(name: string): Signal<T | undefined> =>
  knownAs(`typed/${name}`) as Signal<T | undefined>;

/** Forgets everything that was read or typed, for who signs in next on this device. */
export const forgetAll = (): void => known.clear();

/** Reads something under a key and keeps it in memory, so that going back shows it without waiting. */
export function useLoaded<T>(key: string, load: (left: AbortSignal) => Promise<T>): Loaded<T> {
  const [round, setRound] = useState(0);
  const [ended, setEnded] = useState<{ readonly asked: string; readonly refused?: Refused }>();
  const asked = `${round} ${key}`;
  useEffect(() => {
    const leave = new AbortController();
    const before = knownAs(key).peek();
    const wait = async (): Promise<void> => {
      try {
        const value = await load(leave.signal);
        if (leave.signal.aborted) return;
        // What was put here meanwhile is the answer to a tap, which this one may have been too early to know of.
        if (knownAs(key).peek() === before) learn(key, value);
        setEnded({ asked });
      } catch (error) {
        if (leave.signal.aborted) return;
        if (!(error instanceof Refused)) throw error;
        setEnded({ asked, refused: error });
      }
    };
    void wait();
    return () => leave.abort();
  }, [asked]);
  const isAsking = ended?.asked !== asked;
  return {
    // Only this key's readers and writers put anything under it.
    value: knownAs(key).value as T | undefined,
    refused: isAsking ? undefined : ended.refused,
    isAsking,
    set: (value) => learn(key, value),
    again: () => setRound((before) => before + 1),
  };
}
