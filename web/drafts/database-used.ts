import { keepText } from '../keep-text.ts';
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

/** Where a page that is closed notes what it had no time to write to the disk. */
const LAST = 'etalase.loads';

/** Takes over what the page before noted when it was closed. */
function takeLast(): void {
  const noted = localStorage.getItem(LAST);
  if (noted === null) return;
  localStorage.removeItem(LAST);
  const { received, sent }: typeof collected = JSON.parse(noted);
  collect('received', received);
  collect('sent', sent);
}

/** Begins to count what this page loads. The service worker counts what it loads (web/worker/count-loads.ts). */
export function countLoads(): void {
  takeLast();
  const tellRest = watchLoads(['navigation', 'resource'], (bytes) => collect('received', bytes));
  addEventListener('pagehide', () => {
    tellRest();
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    keepText(LAST, JSON.stringify(collected));
    collected = { received: 0, sent: 0 };
  });
  // A page that was only put aside goes on with what it noted.
  addEventListener('pageshow', takeLast);
}

/** Returns what was counted on this phone this month; undefined when the disk cannot be read. */
export async function findUsed(): Promise<DataUsed | undefined> {
  const month = monthOf(new Date());
  try {
    const { received = 0, sent = 0 } = (await (await database()).get('used', month)) ?? {};
    return { month, received: received + collected.received, sent: sent + collected.sent };
  } catch {
    return undefined;
  }
}
