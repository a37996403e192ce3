import { NoSignal, persist } from './waiting.ts';

/**
 * Returns whether the server answers. Phones report being online with bars but no data, so its smallest file is requested.
 */
async function isServerHeard(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch('/robots.txt', { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    // `fetch` rejects only when there is no answer.
    return false;
  }
}

/**
 * Loads code. Rejects with `NoSignal` when the server cannot be reached. Otherwise tries a second time, which succeeds after
 * an interrupted transfer and fails when a newer version has replaced the code.
 */
export async function loadChunkOnce<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (await isServerHeard()) return await load();
    throw new NoSignal('offline', { cause: error });
  }
}

/** Loads code; without a signal waits for one, like every other request. */
export const loadChunk = <T>(load: () => Promise<T>, left: AbortSignal): Promise<T> =>
  persist(() => loadChunkOnce(load), left);
