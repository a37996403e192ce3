/** The tag of the browser's background sync; the service worker listens for it (web/worker/sw.ts). */
export const SYNC_TAG = 'etalase.outbox';

/** Not in TypeScript's DOM library: only Chromium supports it. */
interface SyncingRegistration extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Asks the browser to wake the service worker when there is a signal, even if the app is closed by then. */
export async function askForSync(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration: SyncingRegistration | undefined = await navigator.serviceWorker.getRegistration();
    await registration?.sync?.register(SYNC_TAG);
  } catch {
    // The user does not allow it: what waits is sent when the app is opened.
  }
}
