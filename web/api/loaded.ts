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

/** What `useAllRead` needs to know of a read. */
export type Read = Pick<Loaded<unknown>, 'value' | 'refused'>;

const known = new Map<string, Signal<unknown>>();
/** When what is known was answered, by key: epoch milliseconds of the server. Only what came from this phone's disk is here. */
const readAt = new Map<string, number>();

/** The ages of what is shown from this phone's disk, by the reads that show it. Empty when all is as the server has it. */
export const shownAges = signal<ReadonlyMap<string, number>>(new Map());

/** Adds or removes the age of what a read shows. */
function showAge(read: string, at: number | undefined): void {
  const ages = new Map(shownAges.value);
  if (at === undefined ? ages.delete(read) : ages.set(read, at)) shownAges.value = ages;
}

/** Milliseconds that a read may take before what was read earlier is shown meanwhile. */
const PATIENCE = 1_500;

/** One file with the outbox: a further one would be named in the first file. */
const reads = () => import('../drafts/outbox.ts');

/** Keeps a value on this phone. Without the code for it, it is kept the next time. */
const keep = (key: string, value: unknown): Promise<void> =>
  reads().then(
    ({ keepRead }) => keepRead(key, value),
    () => undefined,
  );

/** Shows what was read under a key before, unless something newer is known. Returns whether it did. */
async function showKept(key: string, left: AbortSignal): Promise<boolean> {
  try {
    const kept = await (await reads()).findRead(key);
    if (!kept || left.aborted || knownAs(key).peek() !== undefined) return false;
    knownAs(key).value = kept.value;
    readAt.set(key, kept.at);
    return true;
  } catch {
    return false;
  }
}

/** Returns the cached value of a key; a screen that shows it is rendered again when it changes. */
function knownAs(key: string): Signal<unknown> {
  const held = known.get(key) ?? signal<unknown>(undefined);
  known.set(key, held);
  return held;
}

/** Caches a value that became known from another request for all screens that read this key. */
export const learn = (key: string, value: unknown): void => {
  knownAs(key).value = value;
  readAt.delete(key);
  void keep(key, value);
};

/**
 * Returns what the user has typed under a name and not saved yet, as long as the app is open. No other code writes under
 * this name.
 */
export const typedAs = <T>(name: string): Signal<T | undefined> =>
  knownAs(`typed/${name}`) as Signal<T | undefined>;

/** Forgets everything that was read or typed, before another user signs in on this device. */
export function forgetAll(): void {
  known.clear();
  readAt.clear();
}

/** Milliseconds for which a screen waits until all its reads have ended, before it shows those that have. */
const LONGEST_WAIT = 4_000;

/**
 * Returns whether all of these reads have a value or were refused, or have taken too long. What comes after a screen is shown
 * would push away what the user is about to tap.
 */
export function useAllRead(...reads: readonly Read[]): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), LONGEST_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return waited || reads.every(({ value, refused }) => value !== undefined || refused);
}

/**
 * Reads something under a key and caches it in memory, so that going back shows it without waiting. Without a signal, what
 * was read before is shown from this phone's disk, with its age (`shownAges`). The signal of `load` is aborted when the user
 * leaves the screen.
 */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [round, setRound] = useState(0);
  const [ended, setEnded] = useState<{ readonly read: string; readonly refused?: Refused }>();
  /** Identifies this read of this key. */
  const read = `${round} ${key}`;
  useEffect(() => {
    const controller = new AbortController();
    let before = knownAs(key).peek();
    const showBefore = async (): Promise<void> => {
      if (await showKept(key, controller.signal)) before = knownAs(key).peek();
      if (!controller.signal.aborted) showAge(read, readAt.get(key));
    };
    const timer = setTimeout(() => void showBefore(), navigator.onLine ? PATIENCE : 0);
    const wait = async (): Promise<void> => {
      try {
        const value = await load(controller.signal);
        if (controller.signal.aborted) return;
        // A value that was set meanwhile is the response to a tap, which may be newer than this one.
        if (knownAs(key).peek() === before) learn(key, value);
        answered();
        setEnded({ read });
      } catch (error) {
        if (controller.signal.aborted) return;
        answered();
        if (!(error instanceof Refused)) throw error;
        setEnded({ read, refused: error });
      }
    };
    const answered = (): void => {
      clearTimeout(timer);
      showAge(read, undefined);
    };
    void wait();
    return () => {
      controller.abort();
      answered();
    };
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
