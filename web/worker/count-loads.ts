import type { DataUsed } from '../drafts/database.ts';
import { monthOf, watchLoads } from '../drafts/loads.ts';
import { openStores, resultOf } from './stores.ts';

/** Adds bytes to this month, where the page has made the store; otherwise less is counted than was used. */
async function add(received: number, sent: number): Promise<void> {
  const stores = await openStores();
  if (!stores) return;
  try {
    if (!stores.objectStoreNames.contains('used')) return;
    const used = stores.transaction('used', 'readwrite').objectStore('used');
    const month = monthOf(new Date());
    const before: DataUsed | undefined = await resultOf(used.get(month));
    await resultOf(
      used.put({ month, received: (before?.received ?? 0) + received, sent: (before?.sent ?? 0) + sent }),
    );
  } finally {
    stores.close();
  }
}

/** Counts what this worker loads: the app's files, and pictures that it hands to pages. */
export const countLoads = (): void => void watchLoads(['resource'], (bytes) => void add(bytes, 0));

/** Counts bytes of a photo that this worker has sent. */
export const countSent = (bytes: number): Promise<void> => add(0, bytes);
