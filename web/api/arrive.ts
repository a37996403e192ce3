import { NoSignal, persist } from './waiting.ts';

/** Phones call themselves online with bars but no data: the server is asked for its smallest file. */
async function isServerHeard(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch('/robots.txt', { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    // Fetch fails for want of an answer alone.
    return false;
  }
}

/**
 * Loads code. Fails with `NoSignal` when it does not come for want of one. What was only cut comes the second time; else
 * a newer version has replaced it.
 */
export async function arriveOnce<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (await isServerHeard()) return await load();
    throw new NoSignal('offline', { cause: error });
  }
}

/** Code that does not arrive without a signal is waited for, like everything else. */
export const arrive = <T>(load: () => Promise<T>, left: AbortSignal): Promise<T> =>
  persist(() => arriveOnce(load), left);
