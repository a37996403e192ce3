import { type Signal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Refused } from './refused.ts';

/** The state of a read: at once the value of the last read, then the newest one. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly refused: Refused | undefined;
  /** Whether the response is still awaited. */
  readonly isLoading: boolean;
  /** `set` replaces the value by a newer one that is known from another request; `reload` reads again. */
  readonly set: (value: T) => void;
  readonly reload: () => void;
}

const known = new Map<string, Signal<unknown>>();

/** Returns the cached value of a key; a screen that shows it is rendered again when it changes. */
function knownAs(key: string): Signal<unknown> {
  const held = known.get(key) ?? signal<unknown>(undefined);
  known.set(key, held);
  return held;
}

/** Caches a value that became known from another request for all screens that read this key. */
export const learn = (key: string, value: unknown): void => {
  knownAs(key).value = value;
};

/**
 * Returns what the user has typed under a name and not saved yet, as long as the app is open. No other code writes under
 * this name.
 */
export const typedAs = <T>(name: string): Signal<T | undefined> =>
  knownAs(`typed/${name}`) as Signal<T | undefined>;

/** Forgets everything that was read or typed, before another user signs in on this device. */
export const forgetAll = (): void => known.clear();

/**
 * Reads something under a key and caches it in memory, so that going back shows it without waiting. The signal of `load` is
 * aborted when the user leaves the screen.
 */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [round, setRound] = useState(0);
  const [ended, setEnded] = useState<{ readonly read: string; readonly refused?: Refused }>();
  /** Identifies this read of this key. */
  const read = `${round} ${key}`;
  useEffect(() => {
    const controller = new AbortController();
    const before = knownAs(key).peek();
    const wait = async (): Promise<void> => {
      try {
        const value = await load(controller.signal);
        if (controller.signal.aborted) return;
        // A value that was set meanwhile is the response to a tap, which may be newer than this one.
        if (knownAs(key).peek() === before) learn(key, value);
        setEnded({ read });
      } catch (error) {
        if (controller.signal.aborted) return;
        if (!(error instanceof Refused)) throw error;
        setEnded({ read, refused: error });
      }
    };
    void wait();
    return () => controller.abort();
  }, [read]);
  const isLoading = ended?.read !== read;
  return {
    // Only readers and writers of this key store values under it, so they have its type.
    value: knownAs(key).value as T | undefined,
    refused: isLoading ? undefined : ended.refused,
    isLoading,
    set: (value) => learn(key, value),
    reload: () => setRound((before) => before + 1),
  };
}
