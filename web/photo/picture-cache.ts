/** The cache in which the service worker keeps small pictures (web/worker/picture-store.ts). */
export const PICTURE_CACHE = 'pictures';

/** Deletes the pictures that this phone keeps, when a user signs out. */
export async function forgetPictures(): Promise<void> {
  // Browsers have no caches where the connection is not secure; then no worker keeps a picture either.
  if ('caches' in globalThis) await caches.delete(PICTURE_CACHE);
}
