import { database, type DataUsed } from './database.ts';
import { monthOf, watchLoads } from './loads.ts';

/** Milliseconds for which counts are collected, since each write to the disk takes a cheap phone some of them. */
const COLLECTING = 1_000;

let collected = { received: 0, sent: 0 };
let timer: ReturnType<typeof setTimeout> | undefined;

/** Adds what was collected to this month, and forgets earlier months. */
async function write(): Promise<void> {
  timer = undefined;
  const { received, sent } = collected;
  collected = { received: 0, sent: 0 };
  const month = monthOf(new Date());
  try {
    const { store, done } = (await database()).transaction('used', 'readwrite');
    const before = await store.get(month);
    await store.put({
      month,
      received: (before?.received ?? 0) + received,
      sent: (before?.sent ?? 0) + sent,
    });
    await store.delete(IDBKeyRange.upperBound(month, true));
    await done;
  } catch {
    // The disk is full, or the browser refuses storage: then less is counted than was used.
  }
}

function collect(what: keyof typeof collected, bytes: number): void {
  collected[what] += bytes;
  timer ??= setTimeout(() => void write(), COLLECTING);
}

/** Counts bytes of a photo that went out, also of one that was cut. */
export const countSent = (bytes: number): void => collect('sent', bytes);

/** Begins to count what this page loads. The service worker counts what it loads (web/worker/count-loads.ts). */
export const countLoads = (): void =>
  watchLoads(['navigation', 'resource'], (bytes) => collect('received', bytes));

/** Returns what was counted on this phone this month; undefined when the disk cannot be read. */
export async function findUsed(): Promise<DataUsed | undefined> {
  const month = monthOf(new Date());
  try {
    return (await (await database()).get('used', month)) ?? { month, received: 0, sent: 0 };
  } catch {
    return undefined;
  }
}
